namespace WhoCode.Reporting.Forms;

/// <summary>The result of applying a JSON Patch to a draft.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DraftPatchResult
{
    internal DraftPatchResult(PatchProblem? problem) => (Operation, Problem) = (problem?.Operation, problem?.Reason);

    /// <summary>Gets whether all operations were applied. If not, none of them was.</summary>
    public bool IsApplied => Problem is null;

    /// <summary>Gets the position of the operation that cannot be applied, from 0; null if all were applied, or the patch as a whole is at fault.</summary>
    public int? Operation { get; }

    /// <summary>Gets the reason why the patch cannot be applied; null if it was.</summary>
    public LocalizedText? Problem { get; }
}
