using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Schema;

/// <summary>Represents what a schema describes: a kind of document, or an object of a report that an application edits by itself.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SchemaKind
{
    private SchemaKind(IPartShape shape, string formatVersion = Report.CurrentFormatVersion) => (Shape, FormatVersion) = (shape, formatVersion);

    /// <summary>Gets the kind of stakeholder reports.</summary>
    public static SchemaKind StakeholderReport { get; } = new(Contract.StakeholderReport);

    /// <summary>Gets the kind of national reports.</summary>
    public static SchemaKind NationalReport { get; } = new(Contract.NationalReport);

    /// <summary>Gets the kind of findings documents.</summary>
    public static SchemaKind FindingsDocument { get; } = new(Contract.FindingsDocument, Reporting.FindingsDocument.CurrentFormatVersion);

    /// <summary>Gets the kind of deviation files.</summary>
    public static SchemaKind DeviationFile { get; } = new(Contract.DeviationFile, Reporting.DeviationFile.CurrentFormatVersion);

    /// <summary>Gets all kinds: first the kinds of documents, then the objects of reports in the order in which they appear.</summary>
    public static IReadOnlyList<SchemaKind> All { get; } =
    [
        StakeholderReport, NationalReport, FindingsDocument, DeviationFile,
        .. Contract.OfReports.OfType<IPartShape>().Except(Contract.Roots).Select(part => new SchemaKind(part)),
    ];

    /// <summary>Gets the kind of a contribution to a stakeholder report.</summary>
    public static SchemaKind Contribution { get; } = Parse("contribution");

    /// <summary>Gets the kind of a piece of evidence.</summary>
    public static SchemaKind Evidence { get; } = Parse("evidence");

    /// <summary>Gets the id of the kind, such as "stakeholder-report" or "contribution".</summary>
    public string Id => Shape.Key;

    /// <summary>Gets a value that indicates whether the schema depends on the profile.</summary>
    /// <value><see langword="true"/> for reports and their objects; otherwise, <see langword="false"/>.</value>
    public bool HasProfiles => this != FindingsDocument && this != DeviationFile;

    internal IPartShape Shape { get; }

    internal string FormatVersion { get; }

    /// <summary>Returns the kind with an id.</summary>
    /// <param name="id">The id, such as "contribution"; letter case matters.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="FormatException">The id is null, or no kind has it.</exception>
    public static SchemaKind Parse(string id) => TryParse(id, out var kind)
        ? kind
        : throw new FormatException($"'{id}' is not the id of a kind. Use one of these: {string.Join(", ", All)}.");

    /// <summary>Tries to find the kind with an id.</summary>
    /// <param name="id">The id, such as "contribution"; letter case matters. Null returns <see langword="false"/>.</param>
    /// <param name="kind">The kind; null if no kind has the id.</param>
    /// <returns><see langword="true"/> if a kind has the id; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out SchemaKind? kind) =>
        (kind = All.FirstOrDefault(known => known.Id == id)) is not null;

    /// <summary>Returns the id of the kind.</summary>
    /// <returns>The id, such as "contribution".</returns>
    public override string ToString() => Id;
}
