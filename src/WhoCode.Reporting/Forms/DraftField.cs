namespace WhoCode.Reporting.Forms;

/// <summary>Represents a field of a draft. The same field is always the same object, even if items before it are inserted, moved or removed.</summary>
/// <remarks>
/// A field belongs to its list item. It moves with the item within its list, and it is removed with the item until the removal is undone. In
/// Blazor, bind an input to <see cref="Text"/>, so that <c>new FieldIdentifier(field, nameof(DraftField.Text))</c> identifies the field. Not
/// thread-safe, like its draft.
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

    /// <summary>Gets the pointer to the field; if the field was removed, its last pointer.</summary>
    public JsonPointer Pointer
    {
        get
        {
            Locate();
            return pointer;
        }
    }

    /// <summary>Gets a value that indicates whether the list item that the field belongs to was removed.</summary>
    /// <value><see langword="true"/> if the item was removed; otherwise, <see langword="false"/>.</value>
    public bool IsRemoved
    {
        get
        {
            Locate();
            return isRemoved;
        }
    }

    /// <summary>Gets or sets the value as a person types it, as <see cref="ReportDraft.GetText"/> and <see cref="ReportDraft.SetText"/> do; empty if the field was removed.</summary>
    /// <exception cref="InvalidOperationException">The property is set, but the field was removed, or the report would be nested deeper than 64 levels.</exception>
    /// <exception cref="ArgumentException">The field is an object or a list.</exception>
    public string Text
    {
        get => IsRemoved ? "" : Draft.GetText(pointer);
        set => Draft.SetText(PointerToChange(), value);
    }

    /// <summary>Gets the findings at the field; empty if the field has none or was removed.</summary>
    public FindingList Findings => IsRemoved ? FindingList.Empty : Draft.GetFindings(pointer);

    /// <summary>Gets the description of the field; null for a property that reports do not have, and for the content of extensions.</summary>
    /// <exception cref="KeyNotFoundException">The localized texts of the draft do not contain a label or a help text that is needed.</exception>
    public FieldMetadata? Metadata => Draft.GetMetadata(Pointer);

    /// <summary>Gets the label of the field. That of a list item contains its number, such as "Contribution 2".</summary>
    /// <exception cref="KeyNotFoundException">The localized texts of the draft do not contain the label.</exception>
    public string Label => Draft.GetLabel(Pointer);

    /// <summary>Gets a readable path to the field, such as "Contribution 2 › Period › To".</summary>
    /// <value>The path; the title of the kind of report for the field of the report as a whole.</value>
    /// <exception cref="KeyNotFoundException">The localized texts of the draft do not contain a label that is needed.</exception>
    public string Path => Draft.GetPath(Pointer);

    /// <summary>Returns the value of the field.</summary>
    /// <typeparam name="T">The type of the property, as for <see cref="ReportDraft.Get{T}"/>.</typeparam>
    /// <returns>
    /// The value; the default of <typeparamref name="T"/> if it is missing or not valid, or if the field was removed. What is not valid inside an
    /// object or list is left out.
    /// </returns>
    /// <exception cref="ArgumentException">The field has another type.</exception>
    public T? Get<T>() => IsRemoved ? default : Draft.Get<T>(pointer);

    /// <summary>Sets the value of the field.</summary>
    /// <typeparam name="T">The type of the property, as for <see cref="ReportDraft.Get{T}"/>.</typeparam>
    /// <param name="value">The value; null removes it.</param>
    /// <exception cref="InvalidOperationException">The field was removed, or the report would be nested deeper than 64 levels.</exception>
    /// <exception cref="ArgumentException">The field has another type, or JSON cannot represent the value. Or the value is null for an item of a list.</exception>
    public void Set<T>(T? value) => Draft.Set(PointerToChange(), value);

    /// <summary>Returns a field inside this one.</summary>
    /// <param name="name">The name of a property in JSON, or the position of an item.</param>
    /// <returns>The field.</returns>
    /// <exception cref="ArgumentException">Reports have no such property, and the draft has no such value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such item.</exception>
    /// <exception cref="InvalidOperationException">The field was removed.</exception>
    public DraftField GetField(string name) => Draft.GetField(PointerToChange().Append(name));

    /// <summary>Returns the fields of the items of this list.</summary>
    /// <returns>The fields in the order of the items; empty if this field is not a list, or was removed.</returns>
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
        !IsRemoved ? pointer : throw new InvalidOperationException($"The field '{pointer}' belongs to an item that was removed. Undo the removal, or get the field of another item.");

    /// <summary>Finds the location of the field in the current version, once for each version.</summary>
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
