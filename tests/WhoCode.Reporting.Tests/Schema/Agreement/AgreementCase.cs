using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>A document on which validator and schemas must agree.</summary>
/// <param name="Id">What it tries, such as "contribution.title StringLength 500: 501 × 😀".</param>
/// <param name="Root">The kind of report that it is read as.</param>
/// <param name="Profile">What it is checked for.</param>
/// <param name="Document">The text.</param>
internal sealed record AgreementCase(string Id, ReportRoot Root, ValidationProfile Profile, string Document)
{
    /// <summary>Whether it is taken, where the annotation itself says so; null where only the two readers can tell.</summary>
    public bool? Expected { get; init; }

    /// <summary>The member that it tries, such as "contribution.title"; null where it tries a whole part.</summary>
    public string? Member { get; init; }

    /// <summary>Whether readers in other languages, which know numbers only in double precision, can be asked about it.</summary>
    public bool IsFair { get; init; } = true;

    public override string ToString() => $"{Id} [{Profile}]";
}

/// <summary>A value at the edge of what a member takes.</summary>
/// <param name="What">What it is.</param>
/// <param name="Json">The value as it is written; null where the member is left out.</param>
/// <param name="Taken">In which profiles it is taken.</param>
internal sealed record Edge(string What, string? Json, Taken Taken)
{
    /// <inheritdoc cref="AgreementCase.IsFair"/>
    public bool IsFair { get; init; } = true;

    /// <summary>The one profile that it is tried in; null for all.</summary>
    public ValidationProfile? OnlyIn { get; init; }
}

/// <summary>In which profiles a value is taken.</summary>
internal enum Taken
{
    Always,

    /// <summary>Only where nothing has to be complete.</summary>
    InDrafts,

    Never,
}
