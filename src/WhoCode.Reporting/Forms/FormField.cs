namespace WhoCode.Reporting.Forms;

/// <summary>The field of a form that a finding belongs beside.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record FormField
{
    /// <summary>The place in the report.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>
    /// The object that holds the property: the report or a part of it. Where the part is missing, the nearest around it that is there.
    /// For Blazor: <c>new FieldIdentifier(field.Owner, field.Property)</c>.
    /// </summary>
    public required object Owner { get; init; }

    /// <summary>The name of the property in code; empty for the report as a whole.</summary>
    public required string Property { get; init; }

    /// <summary>The position in the property's list, from 0; null where it is no list, or the list as a whole.</summary>
    public int? Index { get; init; }

    /// <summary>
    /// The way to the property in code, such as "Contributions[0].Period.To"; empty for the report as a whole. It is the key of MVC's
    /// <c>ModelState</c>, and holds for any model of the same form as the report.
    /// </summary>
    public required string Key { get; init; }
}
