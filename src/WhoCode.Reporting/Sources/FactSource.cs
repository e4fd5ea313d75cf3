namespace WhoCode.Reporting;

/// <summary>The source of some facts in a catalogue entry, and how certain they are.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FactSource
{
    /// <summary>
    /// The names of the properties that contain these facts, such as "Adopted". A property of a nested object has a path, such as
    /// "NationalWindow.Deadline".
    /// </summary>
    public required IReadOnlyList<string> Properties { get; init => field = ItemList<string>.From(value); }

    /// <summary>The document, or the people, that the facts come from.</summary>
    public required string Source { get; init; }

    /// <summary>The certainty of the facts.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Returns the source of the facts.</summary>
    public override string ToString() => Source;

    internal static FactSource Create(Certainty certainty, string source, params string[] properties) =>
        new() { Certainty = certainty, Source = source, Properties = properties };
}

/// <summary>The certainty of a fact, lowest first.</summary>
[JsonConverter(typeof(WireEnumConverter<Certainty>)), TypeConverter(typeof(WireEnumTypeConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Only the press reports the fact, it is inferred, or it is a decision or proposal of this project.</summary>
    Low,

    /// <summary>One source or secondary sources report the fact.</summary>
    Medium,

    /// <summary>The document itself contains the fact, or independent sources agree.</summary>
    High,
}
