namespace WhoCode.Reporting.Comparison;

/// <summary>Creates the sentences and labels of a comparison, each as one line without invisible characters.</summary>
internal sealed class ComparisonWording(ReportComparison comparison, LocalizedTexts texts)
{
    /// <summary>The number of characters after which a text of a report is cut.</summary>
    public const int Most = 240;

    /// <summary>The space inside a location, at which lines are not broken. Texts of reports do not contain it.</summary>
    public const char NoBreak = '\u2007'; // not the one that French has before its punctuation

    private const int MostPlaces = 8;

    public string Language => texts.Language.ToString();

    public bool IsRightToLeft => texts.IsRightToLeft;

    public string Title => Text("title", ("country", CountryName), ("round", RoundName));

    public string NotOfWho => texts["export.markdown.not-of-who"];

    private string CountryName =>
        comparison.KnownCountry?.Name.ToString(texts) ?? comparison.Country?.ToString() ?? Text("country-not-said");

    private string RoundName => comparison switch
    {
        { KnownRound: { Year: { } year } known } => Text("round", ("round", known.Number), ("year", year)),
        { Round: { } number } => Text("round-not-known", ("round", number)),
        _ => Text("round-not-said"),
    };

    public string Text(string key) => texts[$"comparison.{key}"];

    public string Text(string key, params TextArgument[] values) => LocalizedText.FromKey($"comparison.{key}").WithArguments(values).ToString(texts);

    public string Label<T>(T value) where T : struct, Enum =>
        Labels.For(value).ToString(texts);

    /// <summary>Returns a label and the text that it introduces; the label alone if there is no text.</summary>
    public string Labelled(string label, string? text) => text is null ? label : LanguageFormats.Labelled(label, text, texts);

    /// <summary>Returns a text with a remark in parentheses.</summary>
    public string Noted(string text, string note) => LocalizedText.FromKey("language.note").WithArguments(("text", text), ("note", note)).ToString(texts);

    /// <summary>Returns items as a list in the language.</summary>
    public string List<T>(IEnumerable<T> items) => LocalizedText.Create("{items}").WithArguments(("items", items)).ToString(texts);

    /// <summary>Returns clauses that follow each other, without those that are null.</summary>
    public string Clauses(params string?[] clauses) => string.Join(texts["language.clause-separator"], clauses.OfType<string>());

    /// <summary>Returns name, reporter, title, id and number of contributions of a report, without its label.</summary>
    public string Describe(ComparedReport report)
    {
        var reporter = Show(report.Reporter) ?? Text(report.NameWithheld ? "reporter-withheld" : "reporter-not-said");
        var described = Show(report.Acronym) is { } acronym ? Noted(reporter, acronym) : reporter;
        described = Show(report.Title) is { } title ? Text("with-title", ("reporter", described), ("title", Text("report-title", ("title", title)))) : described;
        described = Show(report.Name) is { } name ? Labelled(name, described) : described;
        described += Show(report.Id) is { } id ? $" [{id}]" : "";
        return Clauses(described, report == comparison.National ? null : Text("compared", ("compared", report.Compared), ("all", report.Contributions)));
    }

    /// <summary>For whom the comparison is.</summary>
    public string Audience => Text("prepared-for", ("audience", Labels.For(comparison.Audience)));

    public IEnumerable<string> Notes()
    {
        foreach (var note in comparison.Notes)
        {
            yield return note.ToString(texts);
        }

        foreach (var group in comparison.Omitted.GroupBy(omitted => (omitted.Report, omitted.Reason)))
        {
            yield return Text(
                "note.left-out",
                ("report", comparison.Stakeholders[group.Key.Report].Label), ("count", group.Count()), ("reason", Label(group.Key.Reason)));
        }
    }

    /// <summary>Returns the number of a field, empty if it is unknown, and its title.</summary>
    public (string Number, string Title) Name(FieldComparison field) => field switch
    {
        { Field: { } known } => ($"{known.Number}", TextForms.OneLine(known.Title.ToString(texts), texts.IsRightToLeft)),
        { Id: { } id } => ("", id.ToString()),
        _ => ("", Text("no-field")),
    };

    public string Name(ParagraphComparison paragraph) => paragraph switch
    {
        { Paragraph: { Topics.Count: > 0 } known } => $"{paragraph.Id}  {LanguageFormats.List(known.Topics.Select(topic => topic.ToString(texts)), texts)}",
        { Article: { } article } => $"{Reference(article)}  {TextForms.OneLine(article.Title.ToString(texts), texts.IsRightToLeft)}",
        _ => Reference(paragraph.Id),
    };

    private string Reference(ILocalizable reference) => reference.Text.ToString(texts);

    public string Positions(ReportedPosition national, ReportedPosition stakeholders) => Text("tell", ("national", Label(national)), ("stakeholders", Label(stakeholders)));

    public string How(NationalEntry entry) => entry switch
    {
        { AgreementStatus: { } agreed } => LanguageFormats.List([Label(entry.Section), Label(agreed)], texts),
        { Section: not NationalSection.Measure } => Label(entry.Section),
        { Status: { } status } => Label(status),
        _ => Text("status-not-said"),
    };

    public string How(StakeholderEntry entry) => entry.Assessment is { } assessment ? Label(assessment) : Text("assessment-not-said");

    public string Where(NationalEntry entry) => texts.Isolate($"{comparison.National.Label}{NoBreak}{entry.Pointer}");

    public string Where(StakeholderEntry entry) => texts.Isolate($"{comparison.Stakeholders[entry.Report].Label}{NoBreak}{entry.Pointer}");

    /// <summary>Returns the reporter of an entry: the acronym, or the name without one; null if neither is stated.</summary>
    public string? Who(StakeholderEntry entry)
    {
        var report = comparison.Stakeholders[entry.Report];
        return Show(report.Acronym) ?? Show(report.Reporter);
    }

    public string? Reach(StakeholderEntry entry) => entry.Relation is Comparison.CountryRelation.Named or Comparison.CountryRelation.Scope ? null : Label(entry.Relation);

    /// <summary>Returns the locations of entries with their status or assessment; of many, only the first.</summary>
    public string Places(IReadOnlyList<NationalEntry> entries) => Places([.. entries.Take(MostPlaces).Select(entry => Noted(Where(entry), How(entry)))], entries.Count);

    /// <inheritdoc cref="Places(IReadOnlyList{NationalEntry})"/>
    public string Places(IReadOnlyList<StakeholderEntry> entries) => Places([.. entries.Take(MostPlaces).Select(entry => Noted(Where(entry), How(entry)))], entries.Count);

    /// <summary>Returns what the recommendations of a contribution are about; null if that is not stated.</summary>
    public string? Recommends(StakeholderEntry entry) => entry switch
    {
        { RecommendedParagraphs.Count: > 0, ChangesCode: true } => Text("recommends-changes-on", ("paragraphs", entry.RecommendedParagraphs)),
        { RecommendedParagraphs.Count: > 0 } => Text("recommends-on", ("paragraphs", entry.RecommendedParagraphs)),
        { ChangesCode: true } => Text("recommends-changes"),
        _ => null,
    };

    public string? Written(StakeholderEntry entry) => entry.Language is { } language ? Text("written-in", ("language", language)) : null;

    public string? Code(IReadOnlyList<CodeReference> paragraphs) => paragraphs.Count == 0 ? null : Text("code", ("paragraphs", paragraphs));

    /// <summary>Returns which side cites which paragraphs; null if neither cites any.</summary>
    public string? Cited(FieldComparison field)
    {
        List<string> parts = [];
        Add("cited.both", field.InBoth);
        Add("cited.national", field.InNationalOnly);
        Add("cited.stakeholders", field.InStakeholdersOnly);
        return parts.Count == 0 ? null : Text("cited", ("parts", Clauses([.. parts])));

        void Add(string key, IReadOnlyList<CodeReference> paragraphs)
        {
            if (paragraphs.Count > 0)
            {
                parts.Add(Text(key, ("paragraphs", paragraphs)));
            }
        }
    }

    /// <summary>Returns the beginning of a text of a report, with invisible characters made visible; null for a blank text.</summary>
    public static string? Show(string? written) => Cut(written) is { } cut ? TextForms.Visible(cut) : null;

    /// <summary>Returns the beginning of a text as one line; an unpaired surrogate becomes the replacement character.</summary>
    public static string? Cut(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        var line = string.Join(' ', (written.Length > 8 * Most ? written[..(8 * Most)] : written).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var cut = new StringBuilder();
        foreach (var rune in line.EnumerateRunes().Take(Most))
        {
            cut.Append(rune.ToString());
        }

        var isComplete = cut.Length >= line.Length && written.Length <= 8 * Most;
        return isComplete ? cut.ToString() : cut.ToString().TrimEnd() + "…";
    }

    private string Places(List<string> first, int count) =>
        LanguageFormats.List(first, texts) is var places && count > first.Count ? Text("more", ("places", places), ("count", count - first.Count)) : places;
}
