namespace WhoCode.Reporting.Comparison;

/// <summary>The sentences and labels of a comparison, each in one line in which everything is visible.</summary>
internal sealed class ComparisonWording(ReportComparison comparison, LocalizedTexts texts)
{
    /// <summary>How many characters of a text are shown.</summary>
    public const int Most = 240;

    /// <summary>The blank inside a place, at which no line is broken; in what reports say there is none.</summary>
    public const char Unbroken = '\u00A0';

    private const int MostPlaces = 8;

    public string Language => texts.Language.ToString();

    public string Title => Say("title", ("country", CountryName), ("round", RoundName));

    public string NotOfWho => texts["export.markdown.not-of-who"];

    private string CountryName =>
        comparison.KnownCountry?.Name.ToString(texts) ?? comparison.Country?.ToString() ?? Say("country-not-said");

    private string RoundName => comparison switch
    {
        { KnownRound: { Year: { } year } known } => Say("round", ("round", known.Number), ("year", year)),
        { Round: { } number } => Say("round-not-known", ("round", number)),
        _ => Say("round-not-said"),
    };

    public string Say(string key) => texts[$"comparison.{key}"];

    public string Say(string key, params TextArgument[] values) => LocalizedText.FromKey($"comparison.{key}").WithArguments(values).ToString(texts);

    public string Label<T>(T value) where T : struct, Enum =>
        Labels.For(value).ToString(texts);

    /// <summary>A report's label apart, and who and what it is.</summary>
    public string Describe(ComparedReport report)
    {
        var reporter = Show(report.Reporter) ?? Say(report.NameWithheld ? "reporter-withheld" : "reporter-not-said");
        var acronym = Show(report.Acronym) is { } given ? $" ({given})" : "";
        var title = Show(report.Title) is { } titled ? $", {Say("report-title", ("title", titled))}" : "";
        var name = Show(report.Name) is { } called ? $"{called}: " : "";
        var id = Show(report.Id) is { } written ? $" [{written}]" : "";
        var compared = report == comparison.National ? "" : Say("compared", ("compared", report.Compared), ("all", report.Contributions));
        return $"{name}{reporter}{acronym}{title}{id}{(compared.Length > 0 ? "; " : "")}{compared}";
    }

    public IEnumerable<string> Notes()
    {
        foreach (var note in comparison.Notes)
        {
            yield return note.ToString(texts);
        }

        foreach (var group in comparison.Omitted.GroupBy(left => (left.Report, left.Reason)))
        {
            yield return Say(
                "note.left-out",
                ("report", comparison.Stakeholders[group.Key.Report].Label), ("count", group.Count()), ("reason", Label(group.Key.Reason)));
        }
    }

    /// <summary>A field's number, or nothing, and its title.</summary>
    public (string Number, string Title) Name(FieldComparison field) => field switch
    {
        { Field: { } known } => ($"{known.Number}", TextForms.OneLine(known.Title.ToString(texts))),
        { Id: { } id } => ("", id.ToString()),
        _ => ("", Say("no-field")),
    };

    public string Name(ParagraphComparison paragraph) => paragraph switch
    {
        { Paragraph: { Topics.Count: > 0 } known } => $"{paragraph.Id}  {string.Join(", ", known.Topics.Select(topic => topic.ToString(texts)))}",
        { Article: { } article } => $"{article}  {TextForms.OneLine(article.Title.ToString(texts))}",
        _ => paragraph.Id.ToString(),
    };

    public string Tell(ReportedPosition national, ReportedPosition stakeholders) => Say("tell", ("national", Label(national)), ("stakeholders", Label(stakeholders)));

    public string How(NationalEntry entry) => entry switch
    {
        { AgreementStatus: { } agreed } => $"{Label(entry.Section)}, {Label(agreed)}",
        { Section: not NationalSection.Measure } => Label(entry.Section),
        { Status: { } status } => Label(status),
        _ => Say("status-not-said"),
    };

    public string How(StakeholderEntry entry) => entry.Assessment is { } assessment ? Label(assessment) : Say("assessment-not-said");

    public string Where(NationalEntry entry) => $"{comparison.National.Label}{Unbroken}{entry.Pointer}";

    public string Where(StakeholderEntry entry) => $"{comparison.Stakeholders[entry.Report].Label}{Unbroken}{entry.Pointer}";

    /// <summary>Who says it, by the shortest name there is.</summary>
    public string? Who(StakeholderEntry entry)
    {
        var report = comparison.Stakeholders[entry.Report];
        return Show(report.Acronym) ?? Show(report.Reporter);
    }

    public string? Reach(StakeholderEntry entry) => entry.Relation is Comparison.CountryRelation.Named or Comparison.CountryRelation.Scope ? null : Label(entry.Relation);

    /// <summary>Places with how each of them tells it, as many as a reader can follow.</summary>
    public string Places(IReadOnlyList<NationalEntry> entries) => Places([.. entries.Take(MostPlaces).Select(entry => $"{Where(entry)} ({How(entry)})")], entries.Count);

    /// <inheritdoc cref="Places(IReadOnlyList{NationalEntry})"/>
    public string Places(IReadOnlyList<StakeholderEntry> entries) => Places([.. entries.Take(MostPlaces).Select(entry => $"{Where(entry)} ({How(entry)})")], entries.Count);

    /// <summary>What the recommendations of a contribution are about; null where they do not say.</summary>
    public string? Recommends(StakeholderEntry entry) => entry switch
    {
        { RecommendedParagraphs.Count: > 0, ChangesCode: true } => Say("recommends-changes-on", ("paragraphs", entry.RecommendedParagraphs)),
        { RecommendedParagraphs.Count: > 0 } => Say("recommends-on", ("paragraphs", entry.RecommendedParagraphs)),
        { ChangesCode: true } => Say("recommends-changes"),
        _ => null,
    };

    public string? Written(StakeholderEntry entry) => entry.Language is { } language ? Say("written-in", ("language", language)) : null;

    public string? Code(IReadOnlyList<CodeReference> paragraphs) => paragraphs.Count == 0 ? null : Say("code", ("paragraphs", paragraphs));

    /// <summary>Which paragraphs who cites, where anybody does.</summary>
    public string? Cited(FieldComparison field)
    {
        List<string> parts = [];
        Add("cited.both", field.InBoth);
        Add("cited.national", field.InNationalOnly);
        Add("cited.stakeholders", field.InStakeholdersOnly);
        return parts.Count == 0 ? null : Say("cited", ("parts", string.Join("; ", parts)));

        void Add(string key, IReadOnlyList<CodeReference> paragraphs)
        {
            if (paragraphs.Count > 0)
            {
                parts.Add(Say(key, ("paragraphs", paragraphs)));
            }
        }
    }

    /// <summary>The beginning of a text of a report; null where there is none.</summary>
    public static string? Show(string? written) => Cut(written) is { } cut ? TextForms.Visible(cut) : null;

    /// <summary>The beginning of a text in one line, as it is written; half a surrogate pair becomes the replacement character.</summary>
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

        var isWhole = cut.Length >= line.Length && written.Length <= 8 * Most;
        return isWhole ? cut.ToString() : cut.ToString().TrimEnd() + "…";
    }

    private string Places(List<string> first, int count) =>
        string.Join(", ", first) + (count > first.Count ? $" {Say("more", ("count", count - first.Count))}" : "");
}
