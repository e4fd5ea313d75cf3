namespace WhoCode.Reporting;

/// <summary>Collects the errors of reading, each with its message and suggestion.</summary>
internal sealed class ReadErrorCollector(ReportingCatalog catalog, int mostFaults)
{
    /// <summary>The maximum number of suggestions. Finding a suggestion is slow, and a document can contain very many wrong values.</summary>
    private const int MostSuggestions = 200;

    private readonly LimitedList<ReadingFault> faults = new(mostFaults);
    private readonly Dictionary<(Shape Shape, string Written), LocalizedText?> suggestions = [];
    private int unknownCount, firstOther;

    /// <summary>The location of the reader, where errors are noted.</summary>
    public ReadPath Path { get; } = new();

    /// <summary>The first errors. If there were more than are listed, the last one reports how many.</summary>
    public IReadOnlyList<ReadingFault> Faults => !HasMore ? faults.Kept :
    [
        .. faults.Kept,
        new(ReadingRules.FindingsCanBeListed, firstOther, JsonPointer.Root, ("count", faults.Others), ("listed", faults.Kept.Count)),
    ];

    /// <summary><see langword="true"/> if there were more errors than are listed.</summary>
    public bool HasMore => faults.Others > 0;

    /// <summary>Notes an error even if the limit is reached. For errors of the document as a whole, which are few.</summary>
    public void Add(ReadingFault fault) => faults.AddAlways(fault);

    /// <summary>Notes an error that was repaired before reading.</summary>
    public void AddMended(ReadingFault fault)
    {
        if (!IsBeyond(fault.Offset))
        {
            faults.AddAlways(fault);
        }
    }

    /// <summary>Returns a mark of the errors noted so far, for <see cref="GoBackTo"/>.</summary>
    public (int Kept, int Others, int FirstOther) Mark() => (faults.Kept.Count, faults.Others, firstOther);

    /// <summary>Removes the errors noted since a mark.</summary>
    public void GoBackTo((int Kept, int Others, int FirstOther) mark)
    {
        faults.CutTo(mark.Kept, mark.Others);
        firstOther = mark.FirstOther;
    }

    public void NotStrict(string what, int offset) =>
        Add(offset, ReadingRules.JsonIsStrict, () => [("what", LocalizedText.FromKey($"not-strict.{what}"))]);

    public void Duplicate(object name, int offset) =>
        Add(offset, ReadingRules.PropertyAppearsOnce, () => [("member", name)]);

    /// <summary>Notes that the document is of another kind than the one asked for.</summary>
    public void WrongKind(ref Utf8JsonReader reader, IPartShape kind, IPartShape asked) =>
        faults.AddAlways(new(ReadingRules.DocumentIsOfTheExpectedKind, (int)reader.TokenStartIndex, JsonPointer.Root,
            ("found", NameOf(kind)), ("expected", NameOf(asked))));

    private static LocalizedText NameOf(IPartShape kind) => LocalizedText.FromKey($"rule.{ReadingRules.DocumentIsOfTheExpectedKind.Id}.{kind.Key}");

    public void TooDeep(ref Utf8JsonReader reader) =>
        Add((int)reader.TokenStartIndex, ReadingRules.NestingIsShallow, () => [("limit", ReadingLimits.MostDepth)]);

    /// <summary>Notes a property that the object does not have in this format.</summary>
    /// <param name="part">The object.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="offset">The offset of the name.</param>
    /// <param name="missing">The properties that the format defines but the object does not contain.</param>
    public void Unknown(IPartShape part, string name, int offset, IReadOnlyList<string> missing)
    {
        if (IsBeyond(offset))
        {
            return;
        }

        var near = unknownCount++ < MostSuggestions ? Nearness.Nearest(name, missing) : null;
        faults.AddAlways(new(ReadingRules.PropertyIsKnown, offset, Path.PointerTo(name),
            ("member", TextForms.Excerpt(name)),
            ("part", LocalizedText.FromKey($"part-name.{part.Key}")),
            ("suggestion", near is null ? null : Suggestions.DidYouMeanName(near)))
        {
            Settles = near is null ? null : Path.PointerTo(near),
        });
    }

    /// <summary>Notes a value that is not of the type of its shape.</summary>
    public void WrongType(ref Utf8JsonReader reader, Shape shape) =>
        WrongType(ref reader, LocalizedText.FromKey($"shape.{shape.Key}"), Suggestions.ExampleOf(shape, catalog), shape);

    /// <summary>Notes a value that is not of the type that is expected.</summary>
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

    /// <summary>Notes a value of the right type that cannot be read.</summary>
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

    /// <summary>Notes the location at which the JSON breaks off.</summary>
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
            '"' => (LocalizedText.Create("'\"'"), LocalizedText.FromKey("broken.comma")),
            '\'' => (LocalizedText.Create("\"'\""), LocalizedText.FromKey("broken.single-quotes")),
            '“' or '”' or '„' or '«' or '»' or '＂' => (LocalizedText.Create($"'{rune}'"), LocalizedText.FromKey("broken.curly-quotes")),
            '{' when IsAfterWhole(utf8[..offset]) => (LocalizedText.Create("'{'"), LocalizedText.FromKey("broken.second-document")),
            _ => (LocalizedText.Create($"'{TextForms.Visible(rune.ToString())}'"), null),
        };
        faults.AddAlways(new(ReadingRules.JsonIsWellFormed, offset, OffsetToPointer.Find(utf8, [offset])[offset], ("found", found), ("hint", hint)));
    }

    /// <summary><see langword="true"/> if the bytes before an offset are one complete JSON document.</summary>
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

    /// <summary>Notes an error of the value at the reader, after which findings of rules at this location would be superfluous.</summary>
    private void Settle(ref Utf8JsonReader reader, RuleDescriptor rule, params TextArgument[] values) =>
        faults.AddAlways(new(rule, (int)reader.TokenStartIndex, Path.Pointer, values) { Settles = Path.Pointer });

    private void Add(int offset, RuleDescriptor rule, Func<TextArgument[]> values)
    {
        if (!IsBeyond(offset))
        {
            faults.AddAlways(new(rule, offset, Path.Pointer, values()));
        }
    }

    /// <summary><see langword="true"/> if the limit is reached. The current error is then counted as one of the others.</summary>
    private bool IsBeyond(int offset)
    {
        if (!faults.IsFull())
        {
            return false;
        }

        firstOther = faults.Others == 1 ? offset : Math.Min(offset, firstOther);
        return true;
    }

    /// <summary>Returns what a text probably meant or, failing that, what can be written or what is wrong with it.</summary>
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
