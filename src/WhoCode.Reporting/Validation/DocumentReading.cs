namespace WhoCode.Reporting;

/// <summary>Reads documents other than reports, and validates them against the constraints that their properties declare.</summary>
/// <param name="root">The shape of the documents.</param>
internal sealed class DocumentReading<TDocument>(PartShape<TDocument> root) where TDocument : class
{
    private readonly Lazy<Plan<TDocument>> plan = new(() => new Planner(RuleSet.Empty, ValidationProfile.Submission, round: null) { RefusesControls = false }.For(root)!);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    /// <param name="limits">The limits on what is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="findings">The findings; empty without errors.</param>
    /// <returns>What could be read of the document; null if the JSON document is not an object, or exceeds a limit.</returns>
    public TDocument? Read(ReadOnlySpan<byte> utf8Json, ReadingLimits? limits, out FindingList findings)
    {
        var bounds = limits ?? ReadingLimits.Default;
        var reading = Reading.Of(utf8Json, root, ReportingCatalog.BuiltIn, bounds);
        var document = (TDocument?)reading.Document;
        findings = reading.Finish(utf8Json, document is not null && reading.IsWhole ? Validate(document, reading.Unread, bounds.MaxFindings) : []);
        return document;
    }

    private IReadOnlyList<Finding> Validate(TDocument document, JsonPointer[] skipped, int most)
    {
        var walk = Walk.StartDocument(skipped, most);
        plan.Value.Run(document, walk);
        return walk.EndDocument();
    }
}
