using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>A document on which validator and schemas must agree.</summary>
/// <param name="Id">What it tests, such as "contribution.title StringLength 500: 501 × 😀".</param>
/// <param name="Root">The kind of report that it is read as.</param>
/// <param name="Profile">The profile of the validation.</param>
/// <param name="Document">The JSON document.</param>
internal sealed record AgreementCase(string Id, ReportRoot Root, ValidationProfile Profile, string Document)
{
    /// <summary>Whether the document must be accepted, if the annotation decides that; null if only agreement is tested.</summary>
    public bool? Expected { get; init; }

    /// <summary>The property that it tests, such as "contribution.title"; null if it tests an object.</summary>
    public string? Member { get; init; }

    /// <summary>Whether validators in other languages, which have numbers only in double precision, can be expected to agree.</summary>
    public bool IsFair { get; init; } = true;

    public override string ToString() => $"{Id} [{Profile}]";
}

/// <summary>A value at the edge of what a property accepts.</summary>
/// <param name="What">What it is.</param>
/// <param name="Json">The value as JSON; null if the property is left out.</param>
/// <param name="Taken">The profiles in which it is accepted.</param>
internal sealed record Edge(string What, string? Json, Taken Taken)
{
    /// <inheritdoc cref="AgreementCase.IsFair"/>
    public bool IsFair { get; init; } = true;

    /// <summary>The only profile in which it is tested; null for all.</summary>
    public ValidationProfile? OnlyIn { get; init; }
}

/// <summary>The profiles in which a value is accepted.</summary>
internal enum Taken
{
    Always,

    /// <summary>Only in drafts, which need not be complete.</summary>
    InDrafts,

    Never,
}
