namespace WhoCode.Reporting.Forms;

/// <summary>Provides data for the <see cref="ReportDraft.Changed"/> event.</summary>
public sealed class DraftChangedEventArgs : EventArgs
{
    internal DraftChangedEventArgs(IReadOnlyList<JsonPointer> changed, IReadOnlyList<JsonPointer> findingsChanged) =>
        (Changed, FindingsChanged) = (changed, findingsChanged);

    /// <summary>
    /// Gets the pointers at which values changed; empty if only the profile changed. If items of a list were inserted, moved or removed, only the
    /// pointer of the list is given.
    /// </summary>
    public IReadOnlyList<JsonPointer> Changed { get; }

    /// <summary>Gets the pointers at which the findings changed; empty if no findings changed.</summary>
    public IReadOnlyList<JsonPointer> FindingsChanged { get; }
}
