namespace WhoCode.Reporting.Forms;

/// <summary>The result of opening a JSON document as a draft.</summary>
/// <param name="Document">The document; null if it cannot be opened.</param>
/// <param name="Findings">The reasons why it cannot be opened, or what the draft does not keep.</param>
internal sealed record DraftOpening(ObjectNode? Document, FindingList Findings)
{
    public static DraftOpening Open(ReadOnlySpan<byte> utf8Json, IPartShape kind, ReportValidator validator)
    {
        if (ReportJson.FaultBeyond(utf8Json, validator.Limits) is { } beyond)
        {
            return new(null, new([beyond]));
        }

        var text = SourceText.WithoutMark(utf8Json);
        if (SourceText.IsSound(text) && NodeParser.TryParse(text, isLenient: false, out var node) && node is ObjectNode document)
        {
            return new(document, FindingList.Empty);
        }

        // Unpaired surrogates can be kept in texts, but not in names.
        var readable = System.Text.Unicode.Utf8.IsValid(text) ? text : SourceText.Mend(utf8Json).Utf8;
        var faults = ReportJson.FaultsOf(utf8Json, kind, validator.Catalog, validator.Limits);
        return NodeParser.TryParse(readable, isLenient: true, out var lenient) && lenient is ObjectNode opened
            ? new(opened, new([.. faults.Where(fault => fault.Rule == ReadingRules.JsonIsStrict || fault.Rule == ReadingRules.DocumentIsUtf8 || fault.Rule == ReadingRules.EscapesAreComplete)]))
            : new(null, faults.Count > 0 ? faults : new([TooDeep]));
    }

    private static Finding TooDeep => new()
    {
        Rule = ReadingRules.NestingIsShallow,
        Severity = FindingSeverity.Error,
        Pointer = JsonPointer.Root,
        Arguments = ItemList<TextArgument>.From([("limit", ReadingLimits.MostDepth)]),
    };
}
