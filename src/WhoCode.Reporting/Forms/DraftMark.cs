namespace WhoCode.Reporting.Forms;

/// <summary>Represents a version of a draft, from which <see cref="ReportDraft.ToPatch"/> can return the changes.</summary>
/// <remarks>Immutable and thread-safe. A mark keeps its version in memory, but versions share what did not change between them.</remarks>
public sealed class DraftMark
{
    internal DraftMark(ReportDraft draft, ObjectNode root) => (Draft, Root) = (draft, root);

    internal ReportDraft Draft { get; }

    internal ObjectNode Root { get; }
}
