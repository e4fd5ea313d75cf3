namespace WhoCode.Reporting.Forms;

/// <content>Changes as JSON Patch (RFC 6902).</content>
public sealed partial class ReportDraft
{
    /// <summary>Applies a JSON Patch (RFC 6902) as one step: all of its operations, or none.</summary>
    /// <param name="utf8Json">The patch. It is data: what is wrong with it is part of the result, and the draft stays as it is.</param>
    /// <returns>Whether the patch was applied, and if not, why.</returns>
    /// <remarks>As with any document, a patch can add what reports do not have; a finding says so. Operations that would exceed the limits of the validator are refused.</remarks>
    public DraftPatchResult ApplyPatch(ReadOnlySpan<byte> utf8Json)
    {
        var changed = new PatchApplication(root, validator.Limits).Apply(Root, utf8Json, out var problem);
        if (changed is not null)
        {
            Commit(changed);
        }

        return new(problem);
    }

    /// <summary>Marks the current version, to ask later for the changes since.</summary>
    public DraftMark Mark() => new(this, Root);

    /// <summary>Returns the changes since the draft was opened, or since a mark, as a JSON Patch (RFC 6902), UTF-8.</summary>
    /// <param name="since">The mark; null for when the draft was opened or created.</param>
    /// <returns>The patch; an empty list if nothing is different.</returns>
    /// <exception cref="ArgumentException">The mark is one of another draft.</exception>
    public byte[] ToPatch(DraftMark? since = null) => since is not null && since.Draft != this
        ? throw new ArgumentException("The mark belongs to another draft.", nameof(since))
        : NodeParser.BytesOf(writer => NodeDifference.WritePatch(writer, since?.Root ?? opened, Root));
}
