namespace WhoCode.Reporting.Streams;

/// <summary>Finds the records of a JSON array, which are its items. If the array itself is broken, a last record reports it.</summary>
internal sealed class ArrayScanner(ReadingLimits limits) : RecordScanner(limits)
{
    private const int LongestCharacter = 4;

    private readonly ItemScanner item = new();
    private Expected expected = Expected.Array;
    private long index;
    private long line = 1;
    private long counted; // the byte of the stream up to which lines are counted
    private long skippedFrom = -1;
    private long itemLine;

    private enum Expected
    {
        Array,
        ItemOrEnd,
        Item,
        RestOfItem,
        CommaOrEnd,
        Nothing,
    }

    /// <inheritdoc/>
    public override void Scan(ReadOnlySpan<byte> text, bool isEnd, List<RecordSpan> records)
    {
        while (!IsOver && Step(text, isEnd, records))
        {
        }

        if (expected == Expected.RestOfItem)
        {
            skippedFrom = skippedFrom < 0 && At - Keep > MaxBytes ? OffsetOf(Keep) : skippedFrom;
            if (skippedFrom < 0)
            {
                return;
            }

            Digest.AppendData(text[Keep..At]);
        }

        CountLines(text, At);
        Keep = At;
    }

    /// <summary>Goes to the next token; false if more bytes are needed or nothing follows.</summary>
    private bool Step(ReadOnlySpan<byte> text, bool isEnd, List<RecordSpan> records)
    {
        if (expected == Expected.RestOfItem)
        {
            return EndItem(text, isEnd, records);
        }

        if (expected == Expected.Array && OffsetOf(At) == 0)
        {
            At += SourceText.LengthOfMark(text);
        }

        var blank = text[At..].IndexOfAnyExcept(" \t\r\n"u8);
        At = blank < 0 ? text.Length : At + blank;
        if (text.Length - At < LongestCharacter && !isEnd)
        {
            return false; // so that a finding can show the complete character
        }

        if (At == text.Length)
        {
            IsOver = true;
            return expected != Expected.Nothing && AddError(text, records, expected == Expected.Array ? StreamErrors.NotAnArray([]) : StreamErrors.Unexpected([]));
        }

        return Take(text, records);
    }

    private bool Take(ReadOnlySpan<byte> text, List<RecordSpan> records)
    {
        switch (expected, text[At])
        {
            case (Expected.Array, (byte)'['):
                expected = Expected.ItemOrEnd;
                At++;
                return true;
            case (Expected.Array, _):
                return AddError(text, records, StreamErrors.NotAnArray(text.Slice(At, Math.Min(LongestCharacter, text.Length - At))));
            case (Expected.CommaOrEnd, (byte)','):
                expected = Expected.Item;
                At++;
                return true;
            case (Expected.ItemOrEnd or Expected.CommaOrEnd, (byte)']'):
                expected = Expected.Nothing;
                At++;
                return true;
            case (Expected.Item, (byte)']'):
                return AddError(text, records, StreamErrors.CommaAtTheEnd());
            case (Expected.Item or Expected.ItemOrEnd, not ((byte)',' or (byte)'}')):
                CountLines(text, At);
                itemLine = line;
                expected = Expected.RestOfItem;
                Keep = At;
                item.Begin(text[At]);
                At++;
                return true;
            case (Expected.CommaOrEnd, (byte)'{'):
                return AddError(text, records, StreamErrors.Unexpected(text[At..], LocalizedText.FromKey("broken.comma")));
            default:
                return AddError(text, records, StreamErrors.Unexpected(text[At..]));
        }
    }

    private bool EndItem(ReadOnlySpan<byte> text, bool isEnd, List<RecordSpan> records)
    {
        var rest = text[At..];
        var isComplete = item.TryEnd(rest, out var used);
        At += used;
        if (!isComplete && !isEnd)
        {
            return false;
        }

        At = isComplete ? At : text.Length;
        var from = skippedFrom >= 0 ? skippedFrom : OffsetOf(Keep);
        var length = OffsetOf(At) - from;
        var isTooLong = length > MaxBytes;
        if (isTooLong)
        {
            Digest.AppendData(text[Keep..At]);
        }

        records.Add(isTooLong ? TooLong(index, itemLine, from, length) : new(index, itemLine, from, Keep, length));
        IsOver = !isComplete && !isTooLong && !item.IsBare; // the stream ends in this item, whose own findings report it
        index++;
        skippedFrom = -1;
        expected = Expected.CommaOrEnd;
        return !IsOver;
    }

    private bool AddError(ReadOnlySpan<byte> text, List<RecordSpan> records, Finding error)
    {
        CountLines(text, At);
        records.Add(new(index, line, OffsetOf(At), 0, 0, error));
        IsOver = true;
        return false;
    }

    private void CountLines(ReadOnlySpan<byte> text, int upTo)
    {
        line += text[(int)(counted - OffsetOf(0))..upTo].Count((byte)'\n');
        counted = OffsetOf(upTo);
    }
}
