using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Forms;

/// <summary>A report while it is being edited, addressed by JSON Pointers. Forms edit a draft; everything else reads and validates reports.</summary>
/// <remarks>
/// <para>
/// A draft keeps what was typed, even if it is not valid, together with the findings about it. Wrong data never throws: it is reported in
/// <see cref="Findings"/>. A wrong call does: a pointer to a property that reports do not have, a position beyond a list, a value of
/// another type. Values that the draft has already can always be read and removed, even if reports have no such property. A value of the
/// wrong type that is in the way of a change, such as a text where an object belongs, is replaced, which can be undone.
/// </para>
/// <para>After each change, only what changed is read again, and the report is validated when findings are asked for.</para>
/// <para>Not thread-safe: use a draft from one thread at a time, such as that of a Blazor circuit.</para>
/// </remarks>
/// <example>
/// <code>
/// var draft = ReportDraft.Create(new StakeholderReport());
/// draft.SetText(JsonPointer.Parse("/round"), "5");
/// var findings = draft.GetFindings(JsonPointer.Parse("/round"));
/// </code>
/// </example>
public sealed partial class ReportDraft
{
    private readonly IPartShape root;
    private readonly ReportValidator validator;
    private readonly DraftReader reader;
    private readonly NodeEditing editing;
    private readonly DraftHistory history;
    private readonly ObjectNode opened;
    private readonly DraftField report;
    private readonly Dictionary<(Member? Member, bool IsItem), FieldMetadata?> metadata = [];
    private readonly LocalizedTexts texts;
    private DraftVersion version;
    private ValidationProfile profile;

    private ReportDraft(IPartShape root, ObjectNode document, ReportDraftOptions? options)
    {
        options ??= new();
        validator = options.Validator ?? new();
        if (validator.Rules.HasAsyncRules)
        {
            throw new ArgumentException("The rule set of the validator contains async rules, which a draft cannot wait for. Pass new ReportValidator(validator.Rules.WithoutAsyncRules(), validator.Catalog), and validate with all rules when the report is saved.", nameof(options));
        }

        ReportValidator.CheckProfile(options.Profile);
        this.root = root;
        texts = options.Texts ?? LocalizedTexts.English;
        profile = options.Profile;
        reader = new(root, validator.Catalog, validator.Limits);
        editing = new(root);
        history = new(options.MaxUndoSteps);
        opened = document;
        report = new(this, parent: null, "");
        version = new(document, reader, validator, profile);
    }

    /// <summary>Occurs after the draft has changed: once for each change, group of changes, patch, undo, redo, and change of the profile.</summary>
    public event EventHandler<DraftChangedEventArgs>? Changed;

    /// <summary>Gets or sets the profile that the draft is validated for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not defined.</exception>
    public ValidationProfile Profile
    {
        get => profile;
        set
        {
            ReportValidator.CheckProfile(value);
            if (value != profile)
            {
                profile = value;
                SetVersion(new(version.Root, reader, validator, profile));
            }
        }
    }

    /// <summary>Gets all findings under the profile, in the order of location and rule, without lines and columns.</summary>
    /// <remarks>They are those that <see cref="ReportValidator.ReadAndValidate{TReport}(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/> returns for <see cref="ToJson"/>.</remarks>
    public FindingList Findings => version.Findings;

    /// <summary>Gets whether there is a step to undo.</summary>
    public bool CanUndo => history.CanUndo;

    /// <summary>Gets whether there is a step to redo.</summary>
    public bool CanRedo => history.CanRedo;

    internal ObjectNode Root => version.Root;

    /// <summary>Creates a draft of a report.</summary>
    /// <param name="report">The report, such as <c>new StakeholderReport()</c>.</param>
    /// <param name="options">The options; the defaults if null.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentException">The rules of the validator include async rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not defined.</exception>
    /// <exception cref="JsonException">The report contains a value that cannot be written.</exception>
    public static ReportDraft Create(Report report, ReportDraftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = (ObjectNode)NodeParser.From(writer => ReportKind.Write(writer, report));
        return new(report is NationalReport ? Contract.NationalReport : Contract.StakeholderReport, document, options);
    }

    /// <summary>Opens a report from JSON. The draft keeps everything in it, including properties that reports do not have and values that are not valid.</summary>
    /// <param name="utf8Json">The JSON document. Its properties decide which kind of report it is.</param>
    /// <param name="draft">The draft; null if the document cannot be opened.</param>
    /// <param name="findings">
    /// Why the document cannot be opened, with lines and columns; or what the draft does not keep: comments, commas before a closing bracket,
    /// and bytes that are not UTF-8. Everything else is in the findings of the draft.
    /// </param>
    /// <param name="options">The options; the defaults if null.</param>
    /// <returns>
    /// <c>true</c> if the draft was opened; <c>false</c> if the document is not a well-formed JSON object, exceeds the limits of the validator, or
    /// is nested deeper than 64 levels.
    /// </returns>
    /// <exception cref="ArgumentException">The rules of the validator include async rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not defined.</exception>
    public static bool TryOpen(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out ReportDraft? draft, out FindingList findings, ReportDraftOptions? options = null)
    {
        var validator = options?.Validator ?? new();
        options = (options ?? new()) with { Validator = validator };
        var kind = ReportKind.OfText(utf8Json.Length > validator.Limits.MaxBytes ? [] : utf8Json);
        var opening = DraftOpening.Open(utf8Json, kind, validator);
        findings = opening.Findings;
        draft = opening.Document is { } document ? new(kind, document, options) : null;
        return draft is not null;
    }

    /// <summary>Returns the findings at a pointer.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="includeDescendants"><c>true</c> to include the findings at everything inside; otherwise, <c>false</c>.</param>
    public FindingList GetFindings(JsonPointer pointer, bool includeDescendants = false) => includeDescendants
        ? version.Findings.At(pointer, includeDescendants)
        : version.ByPointer[pointer].ToArray() is { Length: > 0 } found ? new(found) : FindingList.Empty; // forms ask for each of their fields

    /// <summary>Returns the report as it is now. What cannot be read is empty in it, and a finding says so.</summary>
    public Report ToReport() => version.Report;

    /// <summary>Writes the draft as indented JSON, UTF-8. Nothing that was typed is lost, even if it is not valid.</summary>
    public byte[] ToJson() => version.ToJson();

    /// <summary>Undoes the last step. The profile is not part of a step.</summary>
    /// <returns><c>true</c> if there was a step to undo; otherwise, <c>false</c>.</returns>
    /// <exception cref="InvalidOperationException">A group of changes is open.</exception>
    public bool Undo() => Show(history.Undo(version.Root));

    /// <summary>Redoes the step that was undone last.</summary>
    /// <returns><c>true</c> if there was a step to redo; otherwise, <c>false</c>.</returns>
    /// <exception cref="InvalidOperationException">A group of changes is open.</exception>
    public bool Redo() => Show(history.Redo(version.Root));

    /// <summary>Makes the following changes one step for undo, with one <see cref="Changed"/> event, until the result is disposed.</summary>
    /// <returns>An object to dispose at the end of the group. Groups can be nested; then the outermost counts.</returns>
    public IDisposable BeginGroup()
    {
        var before = version;
        return history.BeginGroup(() => Announce(before));
    }

    /// <summary>Returns the field at a pointer: the same object whenever the same field is asked for.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <exception cref="ArgumentException">Reports have no such property, and the draft has no such value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such item.</exception>
    public DraftField GetField(JsonPointer pointer)
    {
        editing.PlaceOf(version.Root, pointer);
        var (field, node, place) = (report, (DraftNode?)version.Root, new FieldPlace(PlaceKind.Object, root));
        foreach (var segment in pointer.Segments)
        {
            if (node is ListNode list || (place.Kind == PlaceKind.List && (list = ListNode.Empty) is not null))
            {
                field = ListNode.TryParseIndex(segment, out var index) && index < list.Items.Length
                    ? field.Child(list.Items[index].Key)
                    : throw new ArgumentOutOfRangeException(nameof(pointer), pointer.ToString(), $"The list has {list.Items.Length} items.");
            }
            else
            {
                field = field.Child(segment);
            }

            (node, place) = (node?.At(segment), place.Below(segment));
        }

        return field;
    }

    /// <summary>Returns the description of the field at a pointer.</summary>
    /// <returns>The description; null if reports have no such field.</returns>
    /// <exception cref="KeyNotFoundException">The texts of the draft do not contain a label or a help text that is needed.</exception>
    public FieldMetadata? GetMetadata(JsonPointer pointer)
    {
        var place = FieldPlace.Find(root, pointer.Segments);
        if (place.Kind == PlaceKind.Unknown || (place.Member is null && pointer != JsonPointer.Root))
        {
            return null;
        }

        if (!metadata.TryGetValue((place.Member, place.IsItem), out var known))
        {
            metadata.Add((place.Member, place.IsItem), known = ReportFields.GetMetadata(place, root, texts, validator.Catalog, validator.Rules));
        }

        return known;
    }

    /// <summary>Returns a readable path for a pointer, such as "Contribution 2 › Period › To", for messages that name a field.</summary>
    /// <exception cref="KeyNotFoundException">The texts of the draft do not contain a label that is needed.</exception>
    public string GetPath(JsonPointer pointer) => ReportFields.GetPath(root, pointer, texts);

    internal string GetLabel(JsonPointer pointer) =>
        ReportFields.LabelOf(FieldPlace.Find(root, pointer.Segments), pointer.Segments is [.., var last] ? last : "", root, texts);

    internal DraftNode? NodeAt(JsonPointer pointer) => version.Root.At(pointer.Segments);

    /// <summary>Makes a changed document the current version.</summary>
    private void Commit(ObjectNode changed)
    {
        if (ReferenceEquals(changed, version.Root))
        {
            return;
        }

        if (changed.Size.Height > Math.Max(ReadingLimits.MostDepth, version.Root.Size.Height))
        {
            throw new InvalidOperationException($"The report would be nested deeper than {ReadingLimits.MostDepth} levels.");
        }

        history.Add(version.Root);
        SetVersion(new(changed, reader, validator, profile));
    }

    private bool Show(ObjectNode? other)
    {
        if (other is not null)
        {
            SetVersion(new(other, reader, validator, profile));
        }

        return other is not null;
    }

    private void SetVersion(DraftVersion next)
    {
        var before = version;
        version = next;
        if (!history.IsInGroup)
        {
            Announce(before);
        }
    }

    private void Announce(DraftVersion before)
    {
        if (!ReferenceEquals(before, version) && Changed is { } changed)
        {
            changed(this, new(NodeDifference.Find(before.Root, version.Root), version.FindingsThatDiffer(before)));
        }
    }
}
