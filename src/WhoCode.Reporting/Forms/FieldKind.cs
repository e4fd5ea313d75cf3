namespace WhoCode.Reporting.Forms;

/// <summary>Specifies the kind of value of a field, which decides what input a form shows for it.</summary>
[JsonConverter(typeof(WireEnumConverter<FieldKind>)), TypeConverter(typeof(WireEnumTypeConverter<FieldKind>))]
public enum FieldKind
{
    /// <summary>A text of one line.</summary>
    Text,

    /// <summary>A text of several lines.</summary>
    MultilineText,

    /// <summary>A web address, http or https.</summary>
    WebAddress,

    /// <summary>An e-mail address.</summary>
    EmailAddress,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A boolean, for a question with the answers yes and no.</summary>
    Boolean,

    /// <summary>A date with year, month and day, such as 2021-09-15.</summary>
    Date,

    /// <summary>A date as exact as it is known: a year, a month or a day.</summary>
    PartialDate,

    /// <summary>One of the values that <see cref="FieldMetadata.Choices"/> lists.</summary>
    Choice,

    /// <summary>An id or code of a fixed form.</summary>
    Code,

    /// <summary>An object with fields of its own.</summary>
    Object,

    /// <summary>A list of values or objects.</summary>
    List,

    /// <summary>The application's own data, which can be any JSON.</summary>
    Extensions,
}
