using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Represents one change between two versions of a report.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record ReportChange
{
    /// <summary>Gets the kind of change.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Gets the kind of value that changed, such as a text of several lines or an object.</summary>
    public FieldKind FieldKind { get; init; }

    /// <summary>
    /// Gets a readable path to the value, such as "Contribution 2 (A story) › Period › To". Items have their numbers in the later version, and in the
    /// earlier one if the value was removed. Names of items are quoted from the report, and shortened.
    /// </summary>
    public required LocalizedText Path { get; init; }

    /// <summary>Gets the location in the earlier version; null for a value that was added.</summary>
    public JsonPointer? PointerBefore { get; init; }

    /// <summary>Gets the location in the later version; null for a value that was removed.</summary>
    public JsonPointer? PointerAfter { get; init; }

    /// <summary>Gets the value in the earlier version; null for a value that was added, and for an item that was moved.</summary>
    public ChangedValue? Before { get; init; }

    /// <summary>Gets the value in the later version; null for a value that was removed, and for an item that was moved.</summary>
    public ChangedValue? After { get; init; }

    /// <summary>Returns the kind and the location. Texts are not included, because many people can read logs.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{nameof(ReportChange)} {Kind} {KnownPlaces.Of(PointerAfter ?? PointerBefore ?? JsonPointer.Root, Contract.StakeholderReport, Contract.NationalReport)}");
}

/// <summary>Represents a value of a report in a change.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record ChangedValue
{
    /// <summary>Gets the value as a JSON text without white space.</summary>
    public required string Json { get; init; }

    /// <summary>Gets the text itself, unchanged, if the value is a JSON string, such as a text, a code or a date; null for anything else.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// Gets the value as people read it: choices, countries, fields and occupations by their labels, numbers and dates as the language writes them, and
    /// an object as its properties with their labels. Texts of the report are quoted unchanged.
    /// </summary>
    public required LocalizedText Display { get; init; }

    /// <summary>Returns the name of the type. The value is not included, because many people can read logs.</summary>
    public override string ToString() => nameof(ChangedValue);
}

/// <summary>Represents one of the two versions that are compared.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record ComparedVersion
{
    /// <summary>Gets the name that the caller gave to the version, such as a file name; null for none, or if the audience may not see the report.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the id of the report, unchanged; null if it has none, or the audience may not see it.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the title of the report, unchanged; null if it has none, or the audience may not see the report.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the name of the reporter or of the designated national authority, unchanged; null if it is not stated, or the audience may not see it.</summary>
    public string? Reporter { get; init; }

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => nameof(ComparedVersion);
}

/// <summary>Specifies a kind of change.</summary>
[JsonConverter(typeof(WireEnumConverter<ChangeKind>)), TypeConverter(typeof(WireEnumTypeConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>The value or item is only in the later version.</summary>
    Added,

    /// <summary>The value or item is only in the earlier version.</summary>
    Removed,

    /// <summary>The value is in both versions and differs.</summary>
    Changed,

    /// <summary>The item is in both versions, but its position among the other items differs.</summary>
    Moved,
}
