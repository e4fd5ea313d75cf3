namespace WhoCode.Reporting;

/// <summary>Where some facts of a catalogue entry come from, and how sure they are.</summary>
public sealed record FactSource
{
    /// <summary>The names of the properties that contain these facts.</summary>
    public required IReadOnlyList<string> Properties { get; init => field = ItemList<string>.From(value); }

    /// <summary>The document or the people that state them.</summary>
    public required string Source { get; init; }

    /// <summary>How sure they are.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The source.</summary>
    public override string ToString() => Source;

    internal static FactSource Create(Certainty certainty, string source, params string[] properties) =>
        new() { Certainty = certainty, Source = source, Properties = properties };
}

/// <summary>How sure a fact is, least sure first.</summary>
[JsonConverter(typeof(WireEnumConverter<Certainty>)), TypeConverter(typeof(WireEnumTypeConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Only the press states it, it is inferred, or it is this project's own proposal.</summary>
    Low,

    /// <summary>One source or secondary sources state it.</summary>
    Medium,

    /// <summary>The document itself states it, or independent sources agree.</summary>
    High,
}
