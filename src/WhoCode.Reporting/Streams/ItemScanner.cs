using System.Buffers;

namespace WhoCode.Reporting.Streams;

/// <summary>
/// Finds the end of an array item, also of a broken one, by the bracket that closes the first bracket of the item. Only brackets of that kind
/// outside of strings are counted. A string that is not closed ends with its line, because no string contains a line feed. For valid JSON, the
/// result is exact.
/// </summary>
internal sealed class ItemScanner
{
    private static readonly SearchValues<byte> ForObject = SearchValues.Create("{}\""u8);
    private static readonly SearchValues<byte> ForList = SearchValues.Create("[]\""u8);
    private static readonly SearchValues<byte> ForBare = SearchValues.Create(",]}{[ \t\r\n"u8);

    private byte first;
    private int depth;
    private bool isInText;

    /// <summary>Whether the item is neither in brackets nor in quotation marks, like a number or a literal.</summary>
    public bool IsBare => first is not ((byte)'{' or (byte)'[' or (byte)'"');

    /// <summary>Starts an item that begins with a byte.</summary>
    public void Begin(byte byFirst)
    {
        first = byFirst;
        depth = first is (byte)'{' or (byte)'[' ? 1 : 0;
        isInText = first == '"';
    }

    /// <summary>Continues with more bytes of the item.</summary>
    /// <param name="text">The next bytes.</param>
    /// <param name="used">The number of bytes that need not be passed again.</param>
    /// <returns>Whether the item ends after the used bytes.</returns>
    public bool TryEnd(ReadOnlySpan<byte> text, out int used)
    {
        used = 0;
        while (true)
        {
            var rest = text[used..];
            if (isInText)
            {
                if (!TryLeaveText(rest, ref used))
                {
                    return false;
                }

                if (depth == 0)
                {
                    return true;
                }
            }
            else
            {
                var next = rest.IndexOfAny(depth == 0 ? ForBare : first == '{' ? ForObject : ForList);
                used += next < 0 ? rest.Length : next;
                if (next < 0)
                {
                    return false;
                }

                if (depth == 0)
                {
                    return true;
                }

                used++;
                isInText = rest[next] == '"';
                depth += isInText ? 0 : rest[next] == first ? 1 : -1;
                if (depth == 0)
                {
                    return true;
                }
            }
        }
    }

    private bool TryLeaveText(ReadOnlySpan<byte> rest, ref int used)
    {
        for (var at = 0; ;)
        {
            var next = rest[at..].IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
            at = next < 0 ? rest.Length : at + next;
            if (next < 0 || (rest[at] == '\\' && at + 1 == rest.Length))
            {
                used += at; // a backslash is passed again, together with what it escapes
                return false;
            }

            if (rest[at] == '\\')
            {
                at += rest[at + 1] == '\n' ? 1 : 2;
                continue;
            }

            used += at + 1;
            isInText = false;
            return true;
        }
    }
}
