namespace WhoCode.Reporting;

/// <summary>Reads documents that are not reports, and validates them against the constraints that their properties declare.</summary>
/// <param name="root">The shape of the documents.</param>
internal sealed class DocumentReading<TDocument>(PartShape<TDocument> root) where TDocument : class
{
    private readonly Lazy<Plan<TDocument>> plan = new(() => new Planner(RuleSet.Empty, ValidationProfile.Submission, round: null) { RefusesControls = false }.For(root)!);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    /// <param name="limits">How much of it is read; <see cref="ReadingLimits.Default"/> by default.</param>
    /// <param name="findings">Everything that is wrong with it.</param>
    /// <returns>The document, as far as it could be read; null if the JSON document is not such an object, or exceeds a limit.</returns>
    public TDocument? Read(ReadOnlySpan<byte> utf8Json, ReadingLimits? limits, out FindingList findings)
    {
        var bounds = limits ?? ReadingLimits.Default;
        var reading = Reading.Of(utf8Json, root, ReportingCatalog.BuiltIn, bounds);
        var document = (TDocument?)reading.Document;
        findings = reading.Finish(utf8Json, document is not null && reading.IsWhole ? Validate(document, reading.Unread, bounds.MaxFindings) : []);
        return document;
    }

    private IReadOnlyList<Finding> Validate(TDocument document, JsonPointer[] unread, int most)
    {
        var walk = Walk.StartDocument(unread, most);
        plan.Value.Run(document, walk);
        return walk.EndDocument();
    }
}
