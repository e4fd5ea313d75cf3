namespace WhoCode.Reporting.Tables;

/// <summary>The place of a cell.</summary>
/// <param name="Row">The number of its row, from 1.</param>
/// <param name="Column">Its column.</param>
/// <param name="Of">The place that its row has in a national report.</param>
internal readonly record struct CellAddress(int Row, Column Column, JsonPointer Of)
{
    /// <summary>The name of its column.</summary>
    public string Name => TableColumns.NameOf(Column);

    /// <summary>The place that it has in a national report.</summary>
    public JsonPointer Pointer => Column == Column.Table ? Of : Of.Append(Name);
}

/// <summary>Reads codes by the one form that is written in files.</summary>
internal static class WireValues<T> where T : struct, IWireValue<T>
{
    public static bool TryRead(ReadOnlySpan<char> text, out T value) => T.TryReadExact(text, out value);
}
