using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting.Serialization;

/// <summary>How many items a list holds. Stands in for the framework's length attributes, which are not trim-safe on lists.</summary>
/// <param name="minimum">The fewest items of a complete report. A draft may hold fewer.</param>
/// <param name="maximum">The most items of any report.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemCountAttribute(int minimum, int maximum) : ValidationAttribute("The field {0} has too few or too many items.")
{
    /// <summary>The fewest items of a complete report.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The most items of any report.</summary>
    public int Maximum { get; } = maximum;

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is null || (value is ICollection items && items.Count >= Minimum && items.Count <= Maximum);
}

/// <summary>How many characters each text of a list holds at most.</summary>
/// <param name="maximum">The most Unicode characters.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemLengthAttribute(int maximum) : ValidationAttribute("An item of the field {0} is too long.")
{
    /// <summary>The most Unicode characters.</summary>
    public int Maximum { get; } = maximum;

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is null || (value is IEnumerable<string> items && items.All(item => TextForms.HasAtMost(item, Maximum)));
}

/// <summary>
/// A text of one of the library's own forms. The empty text passes: a form field that is left empty is not given, which is for
/// <see cref="RequiredAttribute"/> to say.
/// </summary>
/// <param name="form">The form.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextFormAttribute(TextForm form) : ValidationAttribute("The field {0} is not of the right form.")
{
    /// <summary>The form.</summary>
    public TextForm Form { get; } = form;

    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is null || (value is string text && TextPattern.Of(Form).Matches(text));
}

/// <summary>The forms of texts that the library knows beside web and e-mail addresses.</summary>
[JsonConverter(typeof(WireEnumConverter<TextForm>)), TypeConverter(typeof(WireEnumTypeConverter<TextForm>))]
public enum TextForm
{
    /// <summary>A short id within a report: letters, digits, dot, hyphen and underscore, at most 64, beginning with a letter or digit.</summary>
    Identifier,

    /// <summary>A SHA-256 digest: 64 hexadecimal digits.</summary>
    Sha256,

    /// <summary>The version of the wire format: "1.0".</summary>
    FormatVersion,
}
