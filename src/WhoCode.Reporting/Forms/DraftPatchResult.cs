namespace WhoCode.Reporting.Forms;

/// <summary>Represents the result of applying a JSON Patch to a draft.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DraftPatchResult
{
    internal DraftPatchResult(PatchProblem? problem) => (Operation, Problem) = (problem?.Operation, problem?.Reason);

    /// <summary>Gets a value that indicates whether the patch was applied.</summary>
    /// <value><see langword="true"/> if all operations were applied; <see langword="false"/> if none was.</value>
    public bool IsApplied => Problem is null;

    /// <summary>Gets the position of the operation that cannot be applied, from 0; null if the patch was applied, or is wrong as a whole.</summary>
    public int? Operation { get; }

    /// <summary>Gets the reason why the patch cannot be applied; null if it was applied.</summary>
    public LocalizedText? Problem { get; }
}
