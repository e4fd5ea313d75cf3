namespace WhoCode.Reporting.Forms;

/// <content>Changes as JSON Patch (RFC 6902).</content>
public sealed partial class ReportDraft
{
    /// <summary>Applies a JSON Patch (RFC 6902) as one step: either all operations or none.</summary>
    /// <param name="utf8Json">The patch, in UTF-8. If it cannot be applied, the result states why, and the draft does not change.</param>
    /// <returns>The result, which states whether the patch was applied and, if not, why.</returns>
    /// <remarks>A patch can add properties that reports do not have, which become findings. Operations that would exceed the limits of the validator are refused.</remarks>
    public DraftPatchResult ApplyPatch(ReadOnlySpan<byte> utf8Json)
    {
        var changed = new PatchApplication(root, validator.Limits).Apply(Root, utf8Json, out var problem);
        if (changed is not null)
        {
            Commit(changed);
        }

        return new(problem);
    }

    /// <summary>Marks the current version, so that <see cref="ToPatch"/> can return the changes since.</summary>
    /// <returns>The mark.</returns>
    public DraftMark Mark() => new(this, Root);

    /// <summary>Returns the changes since the draft was opened, or since a mark, as a JSON Patch (RFC 6902) in UTF-8.</summary>
    /// <param name="since">The mark; null, the default, for the version that was opened or created.</param>
    /// <returns>The patch; an empty list of operations if nothing changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="since"/> is a mark of another draft.</exception>
    public byte[] ToPatch(DraftMark? since = null) => since is not null && since.Draft != this
        ? throw new ArgumentException("The mark belongs to another draft. Pass a mark that Mark of this draft returned.", nameof(since))
        : NodeParser.BytesOf(writer => NodeDifference.WritePatch(writer, since?.Root ?? opened, Root));
}
