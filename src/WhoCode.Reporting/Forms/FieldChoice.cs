namespace WhoCode.Reporting.Forms;

/// <summary>Represents a value that can be chosen for a field.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FieldChoice
{
    internal FieldChoice(string value, string label, string? description) => (Value, Label, Description) = (value, label, description);

    /// <summary>Gets the value as it is written in JSON, such as "good-practice" or "GHA".</summary>
    public string Value { get; }

    /// <summary>Gets the label of the value, in the language of the texts that were passed in.</summary>
    public string Label { get; }

    /// <summary>Gets a description of the value; null if it has none.</summary>
    public string? Description { get; }
}
