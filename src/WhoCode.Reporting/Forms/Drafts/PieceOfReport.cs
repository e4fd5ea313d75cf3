namespace WhoCode.Reporting.Forms;

/// <summary>The result of reading one value of a draft.</summary>
/// <param name="Member">The property that it was read as.</param>
/// <param name="IsItem">Whether it was read as an item of the property's list.</param>
/// <param name="Value">What could be read; null if nothing could be read.</param>
/// <param name="Faults">The read errors, with pointers from the object that has the property.</param>
internal sealed record PieceOfReport(Member Member, bool IsItem, object? Value, IReadOnlyList<ReadingFault> Faults);
