namespace WhoCode.Reporting;

/// <summary>Reads JSON that the fast path could not read, with the same readers and an <see cref="Explanation"/> that collects the errors.</summary>
internal static class ExplainingReader
{
    /// <summary>Reads a JSON document.</summary>
    /// <param name="text">The JSON, repaired to be valid UTF-8.</param>
    /// <param name="root">The shape of the document.</param>
    /// <param name="kinds">The kinds of documents that the JSON may contain instead.</param>
    /// <param name="catalog">The catalogue that suggestions come from.</param>
    /// <param name="limits">The limits, of which only the number of findings is used.</param>
    public static Explained Read(
        SourceText text, IPartShape root, IReadOnlyList<IPartShape> kinds, ReportingCatalog catalog, ReadingLimits limits)
    {
        var notes = new ReadErrorCollector(catalog, limits.MaxFindings);
        if (NotJson.Recognize(text.Utf8) is { } kind)
        {
            notes.Add(new(ReadingRules.DocumentIsJson, 0, JsonPointer.Root, ("found", kind)));
            return new(null, notes.Faults, IsWhole: false, HasUnknownAtRoot: false);
        }

        foreach (var fault in text.Faults)
        {
            notes.AddMended(fault);
        }

        var explanation = new Explanation(notes, text.Utf8);
        var reader = new Utf8JsonReader(text.Utf8, SourceText.Lenient);
        var document = ReadDocument(ref reader, root, kinds, notes, explanation);
        return new(
            document, notes.Faults, IsWhole: document is not null && !explanation.IsBroken && !notes.HasMore, explanation.HasUnknownAtRoot);
    }

    private static object? ReadDocument(
        ref Utf8JsonReader reader, IPartShape root, IReadOnlyList<IPartShape> kinds, ReadErrorCollector notes, Explanation explanation)
    {
        if (!explanation.Advance(ref reader))
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            notes.WrongType(ref reader, LocalizedText.FromKey($"shape.{root.Key}"), example: null);
            return null;
        }

        var start = reader;
        var before = notes.Mark();
        var document = root.Read(ref reader, explanation);

        // Another kind that knows more of the properties is only possible if some properties were unknown.
        if (explanation.HasUnknownAtRoot && PropertyNames.Nearest(start, root, kinds) is var kind && kind != root)
        {
            notes.GoBackTo(before);
            notes.WrongKind(ref start, kind, root);
            return null;
        }

        explanation.Advance(ref reader); // finds JSON after the document
        return document;
    }
}

/// <summary>The result of the explaining reader.</summary>
/// <param name="Document">The document, as far as it could be read; null if the JSON contains no object of the kind asked for.</param>
/// <param name="Faults">All read errors.</param>
/// <param name="IsWhole">
/// <see langword="true"/> if the JSON was read to its end and all errors are listed, so that a property that was not read is certainly
/// missing.
/// </param>
/// <param name="HasUnknownAtRoot"><see langword="true"/> if the document has a property that is unknown for its kind.</param>
internal sealed record Explained(object? Document, IReadOnlyList<ReadingFault> Faults, bool IsWhole, bool HasUnknownAtRoot);
