namespace WhoCode.Reporting.Forms;

/// <summary>Describes a change of a draft.</summary>
public sealed class DraftChangedEventArgs : EventArgs
{
    internal DraftChangedEventArgs(IReadOnlyList<JsonPointer> changed, IReadOnlyList<JsonPointer> findingsChanged) =>
        (Changed, FindingsChanged) = (changed, findingsChanged);

    /// <summary>
    /// Gets the pointers at which values changed. If items of a list were inserted, moved or removed, the pointer of the list is given for
    /// everything in it. Empty if only the profile changed.
    /// </summary>
    public IReadOnlyList<JsonPointer> Changed { get; }

    /// <summary>Gets the pointers at which there are other findings than before.</summary>
    public IReadOnlyList<JsonPointer> FindingsChanged { get; }
}
