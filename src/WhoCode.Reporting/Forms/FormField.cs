namespace WhoCode.Reporting.Forms;

/// <summary>Represents the form field beside which a finding is shown.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FormField
{
    /// <summary>Gets the location in the report.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>
    /// Gets the object that contains the property: the report, or an object inside it. If that object is missing, the nearest object around it. For
    /// Blazor, use <c>new FieldIdentifier(field.Owner, field.Property)</c>.
    /// </summary>
    public required object Owner { get; init; }

    /// <summary>Gets the name of the property in code; empty for the report as a whole.</summary>
    public required string Property { get; init; }

    /// <summary>Gets the position in the property's list, from 0; null if the property is not a list, or for the list as a whole.</summary>
    public int? Index { get; init; }

    /// <summary>
    /// Gets the path to the property in code, such as "Contributions[0].Period.To"; empty for the report as a whole. It is the key in MVC's
    /// <c>ModelState</c>, for any model with the same properties as the report.
    /// </summary>
    public required string Key { get; init; }
}
