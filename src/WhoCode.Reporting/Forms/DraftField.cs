namespace WhoCode.Reporting.Forms;

/// <summary>A field of a draft: always the same object for the same field, even if items before it are inserted, moved or removed.</summary>
/// <remarks>
/// A field belongs to its list item. If the item moves within its list, so does the field; if the item is removed, the field is, too, until
/// the removal is undone. In Blazor, bind an input to <see cref="Text"/>; the field is then identified by
/// <c>new FieldIdentifier(field, nameof(DraftField.Text))</c>. Not thread-safe, as its draft is not.
/// </remarks>
public sealed class DraftField
{
    private readonly DraftField? parent;
    private readonly object step; // the name of a property, or the key of an item
    private Dictionary<object, DraftField>? children;
    private JsonPointer pointer;
    private int position;
    private bool isRemoved;
    private ObjectNode? known;

    internal DraftField(ReportDraft draft, DraftField? parent, object step) => (Draft, this.parent, this.step) = (draft, parent, step);

    /// <summary>Gets the draft that the field belongs to.</summary>
    public ReportDraft Draft { get; }

    /// <summary>Gets the pointer to the field; if the field was removed, the last one that it had.</summary>
    public JsonPointer Pointer
    {
        get
        {
            Locate();
            return pointer;
        }
    }

    /// <summary>Gets whether the list item that the field belongs to was removed.</summary>
    public bool IsRemoved
    {
        get
        {
            Locate();
            return isRemoved;
        }
    }

    /// <summary>Gets or sets the value as a person types it; see <see cref="ReportDraft.GetText"/> and <see cref="ReportDraft.SetText"/>.</summary>
    /// <exception cref="InvalidOperationException">The field is set, but was removed.</exception>
    /// <exception cref="ArgumentException">The field is an object or a list.</exception>
    public string Text
    {
        get => IsRemoved ? "" : Draft.GetText(pointer);
        set => Draft.SetText(PointerToChange(), value);
    }

    /// <summary>Gets the findings at the field; none if it was removed.</summary>
    public FindingList Findings => IsRemoved ? FindingList.Empty : Draft.GetFindings(pointer);

    /// <summary>Gets the description of the field; null for a property that reports do not have, and for the application's own data inside extensions.</summary>
    public FieldMetadata? Metadata => Draft.GetMetadata(Pointer);

    /// <summary>Gets the label: of a list item with its number, such as "Contribution 2".</summary>
    /// <exception cref="KeyNotFoundException">The texts of the draft do not contain the label.</exception>
    public string Label => Draft.GetLabel(Pointer);

    /// <inheritdoc cref="ReportDraft.GetPath"/>
    /// <summary>Gets a readable path to the field, such as "Contribution 2 › Period › To".</summary>
    public string Path => Draft.GetPath(Pointer);

    /// <summary>Returns the value.</summary>
    /// <inheritdoc cref="ReportDraft.Get{T}"/>
    public T? Get<T>() => IsRemoved ? default : Draft.Get<T>(pointer);

    /// <summary>Sets the value.</summary>
    /// <param name="value">The value; null removes it.</param>
    /// <exception cref="InvalidOperationException">The field was removed.</exception>
    /// <exception cref="ArgumentException">The value is not of the type of the field, or cannot be written.</exception>
    public void Set<T>(T? value) => Draft.Set(PointerToChange(), value);

    /// <summary>Returns a field inside this one.</summary>
    /// <param name="name">The name of a property in JSON.</param>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    /// <exception cref="InvalidOperationException">The field was removed.</exception>
    public DraftField GetField(string name) => Draft.GetField(PointerToChange().Append(name));

    /// <summary>Returns the fields of the items of a list, in order; none if the field is not a list, or was removed.</summary>
    public IReadOnlyList<DraftField> GetItems() =>
        IsRemoved || Draft.NodeAt(pointer) is not ListNode list ? [] : [.. list.Items.Select(item => Child(item.Key))];

    internal DraftField Child(object childStep)
    {
        children ??= [];
        if (!children.TryGetValue(childStep, out var child))
        {
            children.Add(childStep, child = new(Draft, this, childStep));
        }

        return child;
    }

    private JsonPointer PointerToChange() =>
        !IsRemoved ? pointer : throw new InvalidOperationException($"The field '{pointer}' belongs to an item that was removed.");

    /// <summary>Finds where the field is in the version at hand, once for each version.</summary>
    private void Locate()
    {
        if (ReferenceEquals(known, Draft.Root))
        {
            return;
        }

        known = Draft.Root;
        if (parent is null)
        {
            return; // the report
        }

        if (step is string name)
        {
            isRemoved = parent.IsRemoved;
            pointer = isRemoved ? pointer : parent.Pointer.Append(name);
            return;
        }

        var found = !parent.IsRemoved && Draft.NodeAt(parent.Pointer) is ListNode list ? list.IndexOf((ItemKey)step, position) : -1;
        isRemoved = found < 0;
        (position, pointer) = isRemoved ? (position, pointer) : (found, parent.Pointer.Append(found));
    }
}
