using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Schema;

/// <summary>What a schema describes: a kind of document, or a part of a report that a host edits by itself.</summary>
public sealed class SchemaKind
{
    private SchemaKind(IPartShape shape, string formatVersion = Report.CurrentFormatVersion) => (Shape, FormatVersion) = (shape, formatVersion);

    /// <summary>A stakeholder report.</summary>
    public static SchemaKind StakeholderReport { get; } = new(Contract.StakeholderReport);

    /// <summary>A national report.</summary>
    public static SchemaKind NationalReport { get; } = new(Contract.NationalReport);

    /// <summary>A findings document.</summary>
    public static SchemaKind FindingsDocument { get; } = new(Contract.FindingsDocument, Reporting.FindingsDocument.CurrentFormatVersion);

    /// <summary>A file of deviations.</summary>
    public static SchemaKind DeviationFile { get; } = new(Contract.DeviationFile, Reporting.DeviationFile.CurrentFormatVersion);

    /// <summary>The kinds of documents, then the parts of reports in the order in which they are met.</summary>
    public static IReadOnlyList<SchemaKind> All { get; } =
    [
        StakeholderReport, NationalReport, FindingsDocument, DeviationFile,
        .. Contract.OfReports.OfType<IPartShape>().Except(Contract.Roots).Select(part => new SchemaKind(part)),
    ];

    /// <summary>A contribution.</summary>
    public static SchemaKind Contribution { get; } = Parse("contribution");

    /// <summary>A piece of evidence.</summary>
    public static SchemaKind Evidence { get; } = Parse("evidence");

    /// <summary>The id, such as "stakeholder-report" or "contribution".</summary>
    public string Id => Shape.Key;

    /// <summary>Whether its schema depends on the profile. That of the documents that are not reports does not.</summary>
    public bool HasProfiles => this != FindingsDocument && this != DeviationFile;

    internal IPartShape Shape { get; }

    internal string FormatVersion { get; }

    /// <summary>The kind of an id.</summary>
    /// <exception cref="FormatException">There is no such kind.</exception>
    public static SchemaKind Parse(string id) => TryParse(id, out var kind)
        ? kind
        : throw new FormatException($"No schema can be generated for '{id}'. The kinds are {string.Join(", ", All)}.");

    /// <summary>The kind of an id; false, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out SchemaKind? kind) =>
        (kind = All.FirstOrDefault(known => known.Id == id)) is not null;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
