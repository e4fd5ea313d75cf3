using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Forms;

/// <summary>Represents a report that is being edited. Its values are addressed by JSON Pointers.</summary>
/// <remarks>
/// <para>
/// A draft keeps what was typed, even if it is not valid, together with the findings about it. Wrong data never causes an exception, but is
/// reported in <see cref="Findings"/>. A wrong call throws, such as one with a pointer to an unknown property, a position beyond
/// a list, or a value of another type. Values that the draft already contains can always be read and removed. A change replaces a value of
/// the wrong type around it, such as a text instead of an object; this can be undone.
/// </para>
/// <para>After each change, only what changed is read again. The report is validated when findings are requested.</para>
/// <para>Not thread-safe: use a draft on one thread at a time, such as that of a Blazor circuit.</para>
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
            throw new ArgumentException("The rule set of the validator contains asynchronous rules, which a draft cannot apply. Pass new ReportValidator(validator.Rules.WithoutAsyncRules(), validator.Catalog), and validate with all rules when the report is saved.", nameof(options));
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

    /// <summary>Occurs once after each change, group of changes, patch, undo, redo, and change of the profile.</summary>
    public event EventHandler<DraftChangedEventArgs>? Changed;

    /// <summary>Gets or sets the profile that the draft is validated for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined value.</exception>
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

    /// <summary>Gets all findings in the draft, ordered by location and rule, without lines and columns; empty for a clean draft.</summary>
    /// <remarks>Except for lines and columns, they equal those that <see cref="ReportValidator.ReadAndValidate{TReport}(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/> returns for <see cref="ToJson"/>.</remarks>
    public FindingList Findings => version.Findings;

    /// <summary>Gets a value that indicates whether there is a step to undo.</summary>
    /// <value><see langword="true"/> if there is a step to undo; otherwise, <see langword="false"/>. While a group of changes is open, <see cref="Undo"/> throws nevertheless.</value>
    public bool CanUndo => history.CanUndo;

    /// <summary>Gets a value that indicates whether there is a step to redo.</summary>
    /// <value><see langword="true"/> if there is a step to redo; otherwise, <see langword="false"/>. While a group of changes is open, <see cref="Redo"/> throws nevertheless.</value>
    public bool CanRedo => history.CanRedo;

    internal ObjectNode Root => version.Root;

    /// <summary>Creates a draft of a report.</summary>
    /// <param name="report">The report, such as <c>new StakeholderReport()</c>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule set of the validator contains asynchronous rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined value.</exception>
    /// <exception cref="JsonException">The report contains a value that JSON cannot represent.</exception>
    public static ReportDraft Create(Report report, ReportDraftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = (ObjectNode)NodeParser.From(writer => ReportKind.Write(writer, report));
        return new(report is NationalReport ? Contract.NationalReport : Contract.StakeholderReport, document, options);
    }

    /// <summary>Opens a report from JSON. The draft keeps its complete content, including properties that reports do not have and values that are not valid.</summary>
    /// <param name="utf8Json">The JSON document, in UTF-8. Its properties decide which kind of report it is.</param>
    /// <param name="draft">The draft; null if the document cannot be opened.</param>
    /// <param name="findings">
    /// The findings, with lines and columns. If the document is not opened, they state why. Otherwise, they are about what the draft does not keep:
    /// comments, commas before a closing bracket, and bytes that are not UTF-8. All others are in <see cref="Findings"/> of the draft.
    /// </param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>
    /// <see langword="true"/> if the draft was opened; <see langword="false"/> if it was not. The document must be a well-formed JSON object,
    /// within the limits of the validator, and nested at most 64 levels deep.
    /// </returns>
    /// <exception cref="ArgumentException">The rule set of the validator contains asynchronous rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined value.</exception>
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

    /// <summary>Returns the findings at a location.</summary>
    /// <param name="pointer">The pointer to the location.</param>
    /// <param name="includeDescendants"><see langword="true"/> to include findings inside the location; <see langword="false"/> by default.</param>
    /// <returns>The findings, without lines and columns; empty if nothing was found there.</returns>
    public FindingList GetFindings(JsonPointer pointer, bool includeDescendants = false) => includeDescendants
        ? version.Findings.At(pointer, includeDescendants)
        : version.ByPointer[pointer].ToArray() is { Length: > 0 } found ? new(found) : FindingList.Empty; // a look-up, because forms ask for each of their fields

    /// <summary>Returns the current content of the draft as a report.</summary>
    /// <returns>The report, without values that are not valid; findings report them.</returns>
    public Report ToReport() => version.Report;

    /// <summary>Writes the draft as indented JSON in UTF-8, including what was typed but is not valid.</summary>
    /// <returns>The JSON document.</returns>
    public byte[] ToJson() => version.ToJson();

    /// <summary>Undoes the last step. Changes of the profile are not steps.</summary>
    /// <returns><see langword="true"/> if there was a step to undo; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="InvalidOperationException">A group of changes is open.</exception>
    public bool Undo() => Show(history.Undo(version.Root));

    /// <summary>Redoes the last step that was undone.</summary>
    /// <returns><see langword="true"/> if there was a step to redo; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="InvalidOperationException">A group of changes is open.</exception>
    public bool Redo() => Show(history.Redo(version.Root));

    /// <summary>Combines the following changes into one undo step with one <see cref="Changed"/> event, until the returned object is disposed.</summary>
    /// <returns>The object to dispose at the end of the group. If groups are nested, the outermost group counts.</returns>
    public IDisposable BeginGroup()
    {
        var before = version;
        return history.BeginGroup(() => Announce(before));
    }

    /// <summary>Returns the field at a pointer. The same field is always the same object.</summary>
    /// <param name="pointer">The pointer to the field.</param>
    /// <returns>The field.</returns>
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
    /// <param name="pointer">The pointer to the field. Which items the lists have is not considered.</param>
    /// <returns>The description; null if reports have no such field.</returns>
    /// <exception cref="KeyNotFoundException">The localized texts of the draft do not contain a label or a help text that is needed.</exception>
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
    /// <param name="pointer">The pointer. A segment that reports do not have appears as it is written.</param>
    /// <returns>The path; the title of the kind of report if the pointer is that of the report as a whole.</returns>
    /// <exception cref="KeyNotFoundException">The localized texts of the draft do not contain a label that is needed.</exception>
    public string GetPath(JsonPointer pointer) => ReportFields.GetPath(root, pointer, texts);

    internal string GetLabel(JsonPointer pointer) =>
        ReportFields.LabelOf(FieldPlace.Find(root, pointer.Segments), pointer.Segments is [.., var last] ? last : "", root, texts);

    internal DraftNode? NodeAt(JsonPointer pointer) => version.Root.At(pointer.Segments);

    /// <summary>Makes a changed document the current version, unless it is the same.</summary>
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
