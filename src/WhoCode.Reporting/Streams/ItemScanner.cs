using System.Buffers;

namespace WhoCode.Reporting.Streams;

/// <summary>
/// Finds the end of an item of an array without reading it, so that it is found in a broken one too: the bracket that closes the one
/// it begins with. Brackets of that kind are counted, those in texts are not; a text that is left open ends with its line, as no text
/// holds a line feed. Of what is sound JSON, this is exactly the end.
/// </summary>
internal sealed class ItemScanner
{
    private static readonly SearchValues<byte> ForObject = SearchValues.Create("{}\""u8);
    private static readonly SearchValues<byte> ForList = SearchValues.Create("[]\""u8);
    private static readonly SearchValues<byte> ForBare = SearchValues.Create(",]}{[ \t\r\n"u8);

    private byte first;
    private int depth;
    private bool isInText;

    /// <summary>Whether it is neither in brackets nor in quotation marks: a number or a word, or what is meant as one.</summary>
    public bool IsBare => first is not ((byte)'{' or (byte)'[' or (byte)'"');

    /// <summary>An item begins with this byte.</summary>
    public void Begin(byte byFirst)
    {
        first = byFirst;
        depth = first is (byte)'{' or (byte)'[' ? 1 : 0;
        isInText = first == '"';
    }

    /// <summary>Goes on through the item.</summary>
    /// <param name="text">What comes next.</param>
    /// <param name="used">How many bytes of it need not be seen again.</param>
    /// <returns>Whether the item ends after these bytes.</returns>
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
                used += at; // a backslash is seen again, with what it escapes
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
