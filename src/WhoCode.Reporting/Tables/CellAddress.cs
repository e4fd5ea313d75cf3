namespace WhoCode.Reporting.Tables;

/// <summary>The location of a cell.</summary>
/// <param name="Row">The number of its row, from 1.</param>
/// <param name="Column">Its column.</param>
/// <param name="RowPointer">The location of its row in a national report.</param>
internal readonly record struct CellAddress(int Row, Column Column, JsonPointer RowPointer)
{
    /// <summary>Gets the name of its column.</summary>
    public string Name => TableColumns.NameOf(Column);

    /// <summary>Gets its location in a national report.</summary>
    public JsonPointer Pointer => Column == Column.Table ? RowPointer : RowPointer.Append(Name);
}

/// <summary>Reads codes in exactly the form that is used in JSON.</summary>
internal static class WireValues<T> where T : struct, IWireValue<T>
{
    public static bool TryRead(ReadOnlySpan<char> text, out T value) => T.TryReadExact(text, out value);
}
