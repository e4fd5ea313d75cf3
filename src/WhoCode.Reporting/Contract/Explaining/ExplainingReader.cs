namespace WhoCode.Reporting;

/// <summary>Reads a text that could not be read at first: with the same readers, and an <see cref="Explanation"/> beside them.</summary>
internal static class ExplainingReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, made valid UTF-8.</param>
    /// <param name="root">The shape of the document.</param>
    /// <param name="kinds">The kinds of documents that it may be instead.</param>
    /// <param name="catalog">Where suggestions are looked up.</param>
    /// <param name="limits">How many faults are listed.</param>
    public static Explained Read(
        SourceText text, IPartShape root, IReadOnlyList<IPartShape> kinds, ReportingCatalog catalog, ReadingLimits limits)
    {
        var notes = new FaultNotes(catalog, limits.MaxFindings);
        if (NotJson.Recognize(text.Utf8) is { } kind)
        {
            notes.Add(new(ReadingRules.TextIsJson, 0, JsonPointer.Root, ("found", kind)));
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
        ref Utf8JsonReader reader, IPartShape root, IReadOnlyList<IPartShape> kinds, FaultNotes notes, Explanation explanation)
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

        // A kind that knows more of the properties can only be one where some were unknown.
        if (explanation.HasUnknownAtRoot && PropertyNames.Nearest(start, root, kinds) is var kind && kind != root)
        {
            notes.GoBackTo(before);
            notes.WrongKind(ref start, kind, root);
            return null;
        }

        explanation.Advance(ref reader); // notes where something follows
        return document;
    }
}

/// <summary>What the explaining reader made of a text.</summary>
/// <param name="Document">What could be read; null where the text has no object of the kind asked for.</param>
/// <param name="Faults">All faults.</param>
/// <param name="IsWhole">Whether the text was read to its end and all faults are listed, so that what is missing is known to be missing.</param>
/// <param name="HasUnknownAtRoot">Whether the document has a property that its kind does not know.</param>
internal sealed record Explained(object? Document, IReadOnlyList<ReadingFault> Faults, bool IsWhole, bool HasUnknownAtRoot);
