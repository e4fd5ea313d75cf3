namespace WhoCode.Reporting;

/// <summary>The faults that reading comes upon, each with what there is to say about it.</summary>
internal sealed class FaultNotes(ReportingCatalog catalog, int mostFaults)
{
    /// <summary>Looking for what was meant is slow, so a text full of wrong values gets no more than this many suggestions.</summary>
    private const int MostSuggestions = 200;

    private readonly LimitedList<ReadingFault> faults = new(mostFaults);
    private readonly Dictionary<(Shape Shape, string Written), LocalizedText?> suggestions = [];
    private int unknownCount, firstOther;

    /// <summary>Where the reader is; faults are noted there.</summary>
    public ReadPath Path { get; } = new();

    /// <summary>The first of the faults; where there were more than are listed, the last says so.</summary>
    public IReadOnlyList<ReadingFault> Faults => !HasMore ? faults.Kept :
    [
        .. faults.Kept,
        new(ReadingRules.FindingsCanBeListed, firstOther, JsonPointer.Root, ("count", faults.Others), ("listed", faults.Kept.Count)),
    ];

    /// <summary>Whether there are more than are listed.</summary>
    public bool HasMore => faults.Others > 0;

    /// <summary>Notes a fault, however many there are: of a text as a whole, of which there are few.</summary>
    public void Add(ReadingFault fault) => faults.AddAlways(fault);

    /// <summary>Notes what was mended before reading.</summary>
    public void AddMended(ReadingFault fault)
    {
        if (!IsBeyond(fault.Offset))
        {
            faults.AddAlways(fault);
        }
    }

    /// <summary>How many faults are noted, to go back to.</summary>
    public (int Kept, int Others, int FirstOther) Mark() => (faults.Kept.Count, faults.Others, firstOther);

    /// <summary>Drops what was noted since a mark.</summary>
    public void GoBackTo((int Kept, int Others, int FirstOther) mark)
    {
        faults.CutTo(mark.Kept, mark.Others);
        firstOther = mark.FirstOther;
    }

    public void NotStrict(string what, int offset) =>
        Add(offset, ReadingRules.JsonIsStrict, () => [("what", LocalizedText.FromKey($"not-strict.{what}"))]);

    public void StandsTwice(string name, int offset) =>
        Add(offset, ReadingRules.MemberStandsOnce, () => [("member", TextForms.Excerpt(name))]);

    /// <summary>A document of another kind than the one asked for.</summary>
    public void WrongKind(ref Utf8JsonReader reader, IPartShape kind, IPartShape asked) =>
        faults.AddAlways(new(ReadingRules.DocumentIsOfItsKind, (int)reader.TokenStartIndex, JsonPointer.Root,
            ("found", NameOf(kind)), ("expected", NameOf(asked))));

    private static LocalizedText NameOf(IPartShape kind) => LocalizedText.FromKey($"rule.{ReadingRules.DocumentIsOfItsKind.Id}.{kind.Key}");

    public void TooDeep(ref Utf8JsonReader reader) =>
        Add((int)reader.TokenStartIndex, ReadingRules.NestingIsShallow, () => [("limit", ReadingLimits.MostDepth)]);

    /// <summary>A member that the part does not have.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="offset">Where the name stands.</param>
    /// <param name="missing">The members that the part has but the text does not.</param>
    public void Unknown(IPartShape part, string name, int offset, IReadOnlyList<string> missing)
    {
        if (IsBeyond(offset))
        {
            return;
        }

        var near = unknownCount++ < MostSuggestions ? Nearness.Nearest(name, missing) : null;
        faults.AddAlways(new(ReadingRules.MemberIsKnown, offset, Path.PointerTo(name),
            ("member", TextForms.Excerpt(name)),
            ("part", LocalizedText.FromKey($"part-name.{part.Key}")),
            ("suggestion", near is null ? null : Suggestions.DidYouMean($"'{near}'")))
        {
            Settles = near is null ? null : Path.PointerTo(near),
        });
    }

    /// <summary>A value that is not of the type of its shape.</summary>
    public void WrongType(ref Utf8JsonReader reader, Shape shape) =>
        WrongType(ref reader, LocalizedText.FromKey($"shape.{shape.Key}"), Suggestions.ExampleOf(shape, catalog), shape);

    /// <summary>A value that is not of the type asked for.</summary>
    public void WrongType(ref Utf8JsonReader reader, LocalizedText expected, LocalizedText? example, Shape? shape = null)
    {
        if (IsBeyond((int)reader.TokenStartIndex))
        {
            return;
        }

        var suggestion = reader.TokenType switch
        {
            JsonTokenType.Number when shape?.JsonType == "string" => SuggestionFor(shape, NumberAt(ref reader)),
            JsonTokenType.String when shape?.JsonType == "integer" => NumberSuggestions.ForWhole(reader.GetString()!),
            JsonTokenType.String when shape?.JsonType == "number" => NumberSuggestions.ForAny(reader.GetString()!),
            _ => null,
        };
        var found = LocalizedText.FromKey(reader.TokenType switch
        {
            JsonTokenType.StartObject => "found.object",
            JsonTokenType.StartArray => "found.list",
            JsonTokenType.String => "found.text",
            JsonTokenType.Number => "found.number",
            JsonTokenType.Null => "found.null",
            _ => "found.boolean",
        });
        Settle(ref reader, ReadingRules.ValueHasItsType, ("expected", expected), ("example", example), ("suggestion", suggestion), ("found", found));
    }

    /// <summary>A value of the right type that cannot be read all the same.</summary>
    public void WrongForm(ref Utf8JsonReader reader, Shape shape)
    {
        if (IsBeyond((int)reader.TokenStartIndex))
        {
            return;
        }

        var isText = reader.TokenType == JsonTokenType.String;
        var written = isText ? reader.GetString()! : NumberAt(ref reader);
        Settle(ref reader, ReadingRules.ValueHasItsForm,
            ("written", TextForms.Excerpt(written)), ("expected", LocalizedText.FromKey($"shape.{shape.Key}")), ("example", Suggestions.ExampleOf(shape, catalog)),
            ("suggestion", isText ? SuggestionFor(shape, written) : null));
    }

    /// <summary>The place at which the text cannot be read on.</summary>
    public void Broken(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        var offset = 0;
        for (var line = 0L; line < broken.LineNumber && utf8[offset..].IndexOf((byte)'\n') is >= 0 and var length; line++)
        {
            offset += length + 1;
        }

        offset = (int)Math.Min(offset + (broken.BytePositionInLine ?? 0), utf8.Length);
        Rune.DecodeFromUtf8(utf8[offset..], out var rune, out _);
        var (found, hint) = offset == utf8.Length ? (LocalizedText.FromKey("found.end"), null) : rune.Value switch
        {
            '\n' or '\r' => (LocalizedText.FromKey("found.line-end"), LocalizedText.FromKey("broken.line-end")),
            '"' => ("'\"'", LocalizedText.FromKey("broken.comma")),
            '\'' => ("\"'\"", LocalizedText.FromKey("broken.single-quotes")),
            '“' or '”' or '„' or '«' or '»' or '＂' => ($"'{rune}'", LocalizedText.FromKey("broken.curly-quotes")),
            '{' when IsAfterWhole(utf8[..offset]) => ("'{'", LocalizedText.FromKey("broken.second-document")),
            _ => (LocalizedText.Create($"'{TextForms.Visible(rune.ToString())}'"), null),
        };
        faults.AddAlways(new(ReadingRules.JsonIsWellFormed, offset, OffsetToPointer.Find(utf8, [offset])[offset], ("found", found), ("hint", hint)));
    }

    /// <summary>Whether what comes before a place is a whole JSON document.</summary>
    private static bool IsAfterWhole(ReadOnlySpan<byte> before)
    {
        try
        {
            var reader = new Utf8JsonReader(before, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            while (reader.Read())
            {
            }

            return reader is { TokenType: JsonTokenType.EndObject, CurrentDepth: 0 };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Notes a fault of the value at the reader, after which rules need not speak of it any more.</summary>
    private void Settle(ref Utf8JsonReader reader, RuleDescriptor rule, params TextArgument[] values) =>
        faults.AddAlways(new(rule, (int)reader.TokenStartIndex, Path.Pointer, values) { Settles = Path.Pointer });

    private void Add(int offset, RuleDescriptor rule, Func<TextArgument[]> values)
    {
        if (!IsBeyond(offset))
        {
            faults.AddAlways(new(rule, offset, Path.Pointer, values()));
        }
    }

    /// <summary>Whether no more faults are listed; then one more is counted.</summary>
    private bool IsBeyond(int offset)
    {
        if (!faults.IsFull())
        {
            return false;
        }

        firstOther = faults.Others == 1 ? offset : Math.Min(offset, firstOther);
        return true;
    }

    /// <summary>What was probably meant by a text; failing that, what can be written, or what is wrong with it.</summary>
    private LocalizedText? SuggestionFor(Shape shape, string written)
    {
        if (written.Length > Suggestions.TooLongToBeMeant)
        {
            return null;
        }

        if (suggestions.TryGetValue((shape, written), out var known))
        {
            return known;
        }

        if (suggestions.Count == MostSuggestions)
        {
            return Suggestions.Known(shape, written, catalog);
        }

        var suggestion = Suggestions.For(shape, written, catalog);
        suggestions.Add((shape, written), suggestion);
        return suggestion;
    }

    private static string NumberAt(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, Suggestions.TooLongToBeMeant)]);
}
