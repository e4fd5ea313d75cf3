namespace WhoCode.Reporting.Forms;

/// <summary>Describes a field of a report: its label, its kind of value, its choices and its limits.</summary>
/// <remarks>Everything follows from the declarations of the model and the rules. Immutable and thread-safe.</remarks>
public sealed class FieldMetadata
{
    private readonly Lazy<IReadOnlyList<FieldChoice>> choices;

    internal FieldMetadata(Lazy<IReadOnlyList<FieldChoice>> choices) => this.choices = choices;

    /// <summary>Gets the kind of value.</summary>
    public FieldKind Kind { get; internal init; }

    /// <summary>Gets the label, such as "Title".</summary>
    public string Label { get; internal init; } = "";

    /// <summary>Gets a sentence that explains the field.</summary>
    public string HelpText { get; internal init; } = "";

    /// <summary>Gets the name of the property in JSON, or of the list that contains the item; empty for the report as a whole.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Gets the name of the property in code, or of the list that contains the item; empty for the report as a whole.</summary>
    public string PropertyName { get; internal init; } = "";

    /// <summary>Gets the values that can be chosen, in the order in which a form should list them; empty if the value is not a choice.</summary>
    public IReadOnlyList<FieldChoice> Choices => choices.Value;

    /// <summary>Gets the names, in JSON, of the properties of an object, in the order in which they are written; empty for anything else.</summary>
    public IReadOnlyList<string> Properties { get; internal init; } = [];

    /// <summary>Gets the maximum length in Unicode characters; null if it is not limited, or the value is not a text.</summary>
    public int? MaxLength { get; internal init; }

    /// <summary>Gets the minimum number that is allowed; null if there is no minimum, or the value is not a number.</summary>
    public decimal? Minimum { get; internal init; }

    /// <summary>Gets the maximum number that is allowed; null if there is no maximum, or the value is not a number.</summary>
    public decimal? Maximum { get; internal init; }

    /// <summary>Gets the minimum number of items in a complete report, 0 or more; null if the field is not a list.</summary>
    public int? MinItems { get; internal init; }

    /// <summary>Gets the maximum number of items; null if the field is not a list.</summary>
    public int? MaxItems { get; internal init; }

    /// <summary>Gets the regular expression (ECMA 262) that the text must match; null if every text is allowed.</summary>
    public string? Pattern { get; internal init; }

    /// <summary>Gets an example of a valid value; null if there is no example.</summary>
    public string? Example { get; internal init; }

    /// <summary>Gets what the value can reveal about people, by which a form can warn its user; that of a list is that of its items.</summary>
    public Sensitivity Sensitivity { get; internal init; }

    /// <summary>Gets the profiles in which it is an error to leave the field out; empty if it is never required.</summary>
    /// <remarks>A rule that compares properties can require a field, too. Such a requirement is not listed here; only a finding reports it.</remarks>
    public IReadOnlyList<ValidationProfile> RequiredIn { get; internal init; } = [];

    /// <summary>Determines whether the field is required in a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns><see langword="true"/> if it is an error to leave the field out; otherwise, <see langword="false"/>.</returns>
    public bool IsRequiredIn(ValidationProfile profile) => RequiredIn.Contains(profile);
}
