namespace WhoCode.Reporting.Forms;

/// <summary>What was read from one value of a draft.</summary>
/// <param name="Member">The property that it was read as.</param>
/// <param name="IsItem">Whether it was read as an item of the property's list.</param>
/// <param name="Value">What could be read; null for nothing.</param>
/// <param name="Faults">What could not be read, at pointers from the object that has the property.</param>
internal sealed record PieceOfReport(Member Member, bool IsItem, object? Value, IReadOnlyList<ReadingFault> Faults);
