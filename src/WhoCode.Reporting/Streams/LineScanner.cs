namespace WhoCode.Reporting.Streams;

/// <summary>
/// Finds the records of JSON Lines, which are its lines. A line ends with a line feed, with or without a carriage return before it. A byte
/// order mark before a record is skipped, and so are lines that contain only blanks.
/// </summary>
internal sealed class LineScanner(ReadingLimits limits) : RecordScanner(limits)
{
    private const int MostAround = 4; // a byte order mark and a carriage return, which are not part of a record

    private long line = 1;
    private long skippedFrom = -1;
    private bool endsInReturn;

    /// <inheritdoc/>
    public override void Scan(ReadOnlySpan<byte> text, bool isEnd, List<RecordSpan> records)
    {
        while (text[At..].IndexOf((byte)'\n') is >= 0 and var length)
        {
            Add(text, At + length, records);
            At += length + 1;
            Keep = At;
            line++;
        }

        At = text.Length;
        if (isEnd && (skippedFrom >= 0 || At > Keep))
        {
            Add(text, At, records);
            Keep = At;
        }
        else if (skippedFrom >= 0 || At - Keep > (long)MaxBytes + MostAround)
        {
            Skip(text);
        }
    }

    private void Skip(ReadOnlySpan<byte> text)
    {
        if (skippedFrom < 0)
        {
            Keep += SourceText.LengthOfMark(text[Keep..]);
            skippedFrom = OffsetOf(Keep);
            endsInReturn = false;
        }

        AddToDigest(text[Keep..At]);
        Keep = At;
    }

    /// <summary>Adds skipped bytes to the digest, but a carriage return only if something follows it in the line.</summary>
    private void AddToDigest(ReadOnlySpan<byte> part)
    {
        if (part.IsEmpty)
        {
            return;
        }

        if (endsInReturn)
        {
            Digest.AppendData("\r"u8);
        }

        endsInReturn = part[^1] == '\r';
        Digest.AppendData(endsInReturn ? part[..^1] : part);
    }

    private void Add(ReadOnlySpan<byte> text, int end, List<RecordSpan> records)
    {
        var start = Keep;
        if (skippedFrom >= 0)
        {
            AddToDigest(text[start..end]);
            records.Add(TooLong(line, line, skippedFrom, OffsetOf(end) - skippedFrom - (endsInReturn ? 1 : 0)));
            skippedFrom = -1;
            return;
        }

        start += SourceText.LengthOfMark(text[start..end]);
        var record = text[start..end];
        record = record is [.. var before, (byte)'\r'] ? before : record;
        if (record.Length > MaxBytes)
        {
            Digest.AppendData(record);
            records.Add(TooLong(line, line, OffsetOf(start), record.Length));
        }
        else if (record.ContainsAnyExcept(" \t\r"u8))
        {
            records.Add(new(line, line, OffsetOf(start), start, record.Length));
        }
    }
}
