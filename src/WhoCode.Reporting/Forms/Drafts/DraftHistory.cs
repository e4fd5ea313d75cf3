namespace WhoCode.Reporting.Forms;

/// <summary>The versions of a draft for undo and redo.</summary>
/// <param name="maxSteps">The number of steps that can be undone.</param>
internal sealed class DraftHistory(int maxSteps)
{
    private readonly LinkedList<ObjectNode> past = [];
    private readonly Stack<ObjectNode> future = [];
    private int openGroups;
    private bool hasStepOfGroup;

    public bool CanUndo => past.Count > 0;

    public bool CanRedo => future.Count > 0;

    public bool IsInGroup => openGroups > 0;

    /// <summary>Adds a version that is about to be changed. In a group, only the first version is added.</summary>
    public void Add(ObjectNode before)
    {
        future.Clear();
        if (hasStepOfGroup)
        {
            return;
        }

        hasStepOfGroup = IsInGroup;
        past.AddLast(before);
        if (past.Count > maxSteps)
        {
            past.RemoveFirst();
        }
    }

    public ObjectNode? Undo(ObjectNode now)
    {
        ThrowIfInGroup();
        if (past.Last is not { } last)
        {
            return null;
        }

        past.RemoveLast();
        future.Push(now);
        return last.Value;
    }

    public ObjectNode? Redo(ObjectNode now)
    {
        ThrowIfInGroup();
        if (!future.TryPop(out var next))
        {
            return null;
        }

        past.AddLast(now);
        return next;
    }

    public IDisposable BeginGroup(Action end)
    {
        openGroups++;
        return new Group(this, end);
    }

    private void ThrowIfInGroup()
    {
        if (IsInGroup)
        {
            throw new InvalidOperationException("A group of changes is open. Dispose the object that BeginGroup returned first.");
        }
    }

    private void End(Action end)
    {
        if (--openGroups == 0)
        {
            hasStepOfGroup = false;
            end();
        }
    }

    private sealed class Group(DraftHistory history, Action end) : IDisposable
    {
        private bool isDisposed;

        public void Dispose()
        {
            if (!isDisposed)
            {
                isDisposed = true;
                history.End(end);
            }
        }
    }
}
