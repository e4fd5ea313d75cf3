namespace WhoCode.Reporting;

/// <summary>Finds the lines and columns of bytes.</summary>
internal static class OffsetToPosition
{
    /// <summary>Returns the lines and columns of several bytes, in one pass.</summary>
    public static Dictionary<int, TextPosition> Find(ReadOnlySpan<byte> utf8, IEnumerable<int> offsets)
    {
        var positions = new Dictionary<int, TextPosition>();
        int line = 1, column = 1, at = 0;
        foreach (var offset in offsets.Distinct().Order())
        {
            for (; at < offset && at < utf8.Length; at++)
            {
                if (utf8[at] == '\n')
                {
                    (line, column) = (line + 1, 1);
                }
                else if (at + 1 >= utf8.Length || (utf8[at + 1] & 0xC0) != 0x80)
                {
                    column++; // the last byte of a character
                }
            }

            positions[offset] = new(line, column);
        }

        return positions;
    }
}
