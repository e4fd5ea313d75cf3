using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Creates the sentences and labels of a difference, each as one line without invisible characters.</summary>
internal sealed class DifferenceWording(ReportDifference difference, LocalizedTexts texts)
{
    public string Language => texts.Language.ToString();

    public bool IsRightToLeft => texts.IsRightToLeft;

    public string Audience => Text("comparison.prepared-for", ("audience", Labels.For(difference.Audience)));

    public string Counts => difference.Changes.Count == 0 ? texts["difference.none"] : Text(
        "difference.counts",
        ("all", difference.Changes.Count),
        ("added", difference.CountOf(ChangeKind.Added)),
        ("removed", difference.CountOf(ChangeKind.Removed)),
        ("changed", difference.CountOf(ChangeKind.Changed)),
        ("moved", difference.CountOf(ChangeKind.Moved)));

    public string? Withheld => difference.Withheld == 0 ? null : Text("difference.withheld", ("count", difference.Withheld));

    public string NotOfWho => texts["export.markdown.not-of-who"];

    public string Text(string key, params TextArgument[] values) => LocalizedText.FromKey(key).WithArguments(values).ToString(texts);

    public IEnumerable<string> Notes() => difference.Notes.Select(note => note.ToString(texts));

    /// <summary>Returns a label for a version, and what is known about it.</summary>
    public string Labelled(string key, ComparedVersion version) => LanguageFormats.Labelled(texts[key], Describe(version), texts);

    /// <summary>Returns name, reporter, title and id of a version.</summary>
    public string Describe(ComparedVersion version)
    {
        string[] parts =
        [
            .. ((string?[])
            [
                Quote(version.Name), Quote(version.Reporter),
                IsGiven(version.Title) ? Text("comparison.report-title", ("title", Excerpts.Begin(version.Title!))) : null,
                IsGiven(version.Id) ? $"[{Quote(version.Id)}]" : null,
            ]).OfType<string>(),
        ];
        return parts.Length == 0 ? texts["difference.version-not-described"] : Visible(string.Join(texts["language.clause-separator"], parts));
    }

    public string Kind(ReportChange change) => Labels.For(change.Kind).ToString(texts);

    /// <summary>Returns the kind of change and the path to the value.</summary>
    public string Heading(ReportChange change) => LanguageFormats.Labelled(Kind(change), Path(change), texts);

    public string Path(ReportChange change) => Visible(Excerpts.OneLine(change.Path.ToString(texts)));

    /// <summary>Returns the pointers of a change: one if it is the same in both versions.</summary>
    public IReadOnlyList<string> Pointers(ReportChange change) =>
        [.. ((JsonPointer?[])[change.PointerBefore, change.PointerAfter]).OfType<JsonPointer>().Distinct().Select(pointer => Visible(texts.Isolate(pointer.ToString())))];

    /// <summary>Returns from where to where an item was moved; null for any other change.</summary>
    public string? Movement(ReportChange change) =>
        change is not { Kind: ChangeKind.Moved, PointerBefore: { } before, PointerAfter: { } after } || NumberOf(before) is not { } from || NumberOf(after) is not { } to ? null
        : from == to ? texts["difference.moved-around"]
        : Text("difference.moved", ("from", from), ("to", to));

    /// <summary>Returns the values of a change: of texts that changed, the passages that differ.</summary>
    public (string? Before, string? After) Values(ReportChange change)
    {
        if (change is { Before.Text: { } before, After.Text: { } after, FieldKind: FieldKind.Text or FieldKind.MultilineText or FieldKind.WebAddress or FieldKind.EmailAddress or FieldKind.Code })
        {
            var (earlier, later) = Excerpts.Compare(before, after);
            return (Passage(earlier), Passage(later));
        }

        return (Value(change.Before), Value(change.After));
    }

    /// <summary>Returns a remark on two texts that look the same; null if they do not.</summary>
    public string? Remark(ReportChange change) =>
        change is { Before.Text: { } before, After.Text: { } after } && Excerpts.OneLine(before) == Excerpts.OneLine(after) ? texts["difference.only-spaces"] : null;

    private string? Value(ChangedValue? value) => value is null ? null
        : Excerpts.Begin(value.Display.ToString(texts)) is { Length: > 0 } shown ? Visible(shown)
        : texts["difference.empty"];

    private string Passage(string passage) => passage.Length == 0 ? texts["difference.empty"] : Visible(texts.Isolate(passage));

    private string? Quote(string? written) => IsGiven(written) ? texts.Isolate(Excerpts.Begin(written!)) : null;

    private static bool IsGiven(string? written) => !string.IsNullOrWhiteSpace(written);

    private static int? NumberOf(JsonPointer item) =>
        item.Segments is [.., var last] && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position + 1 : null;

    private string Visible(string line) => TextForms.Visible(line, keepsIsolates: texts.IsRightToLeft);
}
