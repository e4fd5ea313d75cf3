namespace WhoCode.Reporting.Forms;

/// <summary>Marks a version of a draft, to ask later what has changed since.</summary>
/// <remarks>Immutable and thread-safe. It keeps that version in memory; versions share what did not change between them.</remarks>
public sealed class DraftMark
{
    internal DraftMark(ReportDraft draft, ObjectNode root) => (Draft, Root) = (draft, root);

    internal ReportDraft Draft { get; }

    internal ObjectNode Root { get; }
}
