using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting.Serialization;

/// <summary>Specifies how many items a list may have. Replaces the framework's length attributes, which are not trim-safe on lists.</summary>
/// <param name="minimum">The minimum number of items in a complete report, 0 or more. A draft may have fewer.</param>
/// <param name="maximum">The maximum number of items in any report.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemCountAttribute(int minimum, int maximum) : ValidationAttribute("The field {0} has too few or too many items.")
{
    /// <summary>The minimum number of items in a complete report.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The maximum number of items in any report.</summary>
    public int Maximum { get; } = maximum;

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is null || (value is ICollection items && items.Count >= Minimum && items.Count <= Maximum);
}

/// <summary>Specifies the maximum length of each text in a list.</summary>
/// <param name="maximum">The maximum length in Unicode characters.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemLengthAttribute(int maximum) : ValidationAttribute("An item of the field {0} is too long.")
{
    /// <summary>The maximum length in Unicode characters.</summary>
    public int Maximum { get; } = maximum;

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is null || (value is IEnumerable<string> items && items.All(item => TextForms.HasAtMost(item, Maximum)));
}

/// <summary>Specifies that a text must have one of the library's own forms.</summary>
/// <remarks>
/// The empty text is valid: a form field that is left empty counts as not given. Use <see cref="RequiredAttribute"/> to demand a value.
/// </remarks>
/// <param name="form">The form that the text must have.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextFormAttribute(TextForm form) : ValidationAttribute("The field {0} is not of the right form.")
{
    /// <summary>The form that the text must have.</summary>
    public TextForm Form { get; } = form;

    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is null || (value is string text && TextPattern.Of(Form).Matches(text));
}

/// <summary>The library's own forms of text, in addition to web and e-mail addresses.</summary>
[JsonConverter(typeof(WireEnumConverter<TextForm>)), TypeConverter(typeof(WireEnumTypeConverter<TextForm>))]
public enum TextForm
{
    /// <summary>An id within a report: 1 to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.</summary>
    Identifier,

    /// <summary>A SHA-256 digest: 64 hexadecimal digits.</summary>
    Sha256,

    /// <summary>A version of the JSON format. The only version is "1.0".</summary>
    FormatVersion,
}

/// <summary>Declares what a text can reveal about people (<see cref="Sensitivity"/>), which determines who may see it.</summary>
/// <remarks>Every text property of the model declares it, unless its form excludes free text. The build fails otherwise.</remarks>
/// <param name="sensitivity">What the text can reveal.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitivityAttribute(Sensitivity sensitivity) : Attribute
{
    /// <summary>What the text can reveal.</summary>
    public Sensitivity Sensitivity { get; } = sensitivity;
}

/// <summary>Specifies what the value of a property can reveal about people.</summary>
/// <remarks>
/// Findings documents quote only values that are <see cref="Public"/>, and the views of a report leave out what its readers may not see.
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<Sensitivity>)), TypeConverter(typeof(WireEnumTypeConverter<Sensitivity>))]
public enum Sensitivity
{
    /// <summary>Nothing about a person: a code, a date, a number or an id.</summary>
    Public,

    /// <summary>Anything, because its author can write any text.</summary>
    FreeText,

    /// <summary>Who a person is: a name, or something else that identifies a person.</summary>
    Person,

    /// <summary>How to reach a person.</summary>
    Contact,

    /// <summary>What a person testified, or where the testimony can be found.</summary>
    Testimony,
}
