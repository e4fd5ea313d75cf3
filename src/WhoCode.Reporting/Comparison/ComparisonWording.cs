using WhoCode.Reporting.Code;

namespace WhoCode.Reporting.Comparison;

/// <summary>The sentences and labels of a comparison, each in one line in which everything is visible.</summary>
internal sealed class ComparisonWording(ReportComparison comparison, Words words)
{
    /// <summary>How many characters of a text are shown.</summary>
    public const int Most = 240;

    /// <summary>The blank inside a place, at which no line is broken; in what reports say there is none.</summary>
    public const char Unbroken = '\u00A0';

    private const int MostPlaces = 8;

    public string Language => words.Language.ToString();

    public string Title => Say("title", ("country", CountryName), ("round", RoundName));

    public string NotOfWho => words["export.markdown.not-of-who"];

    private string CountryName =>
        comparison.KnownCountry?.Name.In(words) ?? comparison.Country?.ToString() ?? Say("country-not-said");

    private string RoundName => comparison switch
    {
        { KnownRound: { Year: { } year } known } => Say("round", ("round", known.Number), ("year", year)),
        { Round: { } number } => Say("round-not-known", ("round", number)),
        _ => Say("round-not-said"),
    };

    public string Say(string key) => words[$"comparison.{key}"];

    public string Say(string key, params TextValue[] values) => Text.OfKey($"comparison.{key}").With(values).In(words);

    public string Label<T>(T value) where T : struct, Enum =>
        Labels.Of(value).In(words);

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
            yield return note.In(words);
        }

        foreach (var group in comparison.LeftOut.GroupBy(left => (left.Report, left.Reason)))
        {
            yield return Say(
                "note.left-out",
                ("report", comparison.Stakeholders[group.Key.Report].Label), ("count", group.Count()), ("reason", Label(group.Key.Reason)));
        }
    }

    /// <summary>A field's number, or nothing, and its title.</summary>
    public (string Number, string Title) Name(FieldComparison field) => field switch
    {
        { Field: { } known } => ($"{known.Number}", TextForms.OneLine(known.Title.In(words))),
        { Id: { } id } => ("", id.ToString()),
        _ => ("", Say("no-field")),
    };

    public string Name(ParagraphComparison paragraph) => paragraph switch
    {
        { Paragraph: { Topics.Count: > 0 } known } => $"{paragraph.Id}  {string.Join(", ", known.Topics.Select(topic => topic.In(words)))}",
        { Article: { } article } => $"{article}  {TextForms.OneLine(article.Title.In(words))}",
        _ => paragraph.Id.ToString(),
    };

    public string Tell(Telling national, Telling stakeholders) => Say("tell", ("national", Label(national)), ("stakeholders", Label(stakeholders)));

    public string How(NationalEntry entry) => entry switch
    {
        { AgreementStatus: { } agreed } => $"{Label(entry.Part)}, {Label(agreed)}",
        { Part: not NationalPart.Measure } => Label(entry.Part),
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

    public string? Reach(StakeholderEntry entry) => entry.Reach is Comparison.Reach.Named or Comparison.Reach.Scope ? null : Label(entry.Reach);

    /// <summary>Places with how each of them tells it, as many as a reader can follow.</summary>
    public string Places(IReadOnlyList<NationalEntry> entries) => Places([.. entries.Take(MostPlaces).Select(entry => $"{Where(entry)} ({How(entry)})")], entries.Count);

    /// <inheritdoc cref="Places(IReadOnlyList{NationalEntry})"/>
    public string Places(IReadOnlyList<StakeholderEntry> entries) => Places([.. entries.Take(MostPlaces).Select(entry => $"{Where(entry)} ({How(entry)})")], entries.Count);

    /// <summary>What the recommendations of a contribution are about; null where they do not say.</summary>
    public string? Recommends(StakeholderEntry entry) => entry switch
    {
        { Recommends.Count: > 0, ChangesCode: true } => Say("recommends-changes-on", ("paragraphs", entry.Recommends)),
        { Recommends.Count: > 0 } => Say("recommends-on", ("paragraphs", entry.Recommends)),
        { ChangesCode: true } => Say("recommends-changes"),
        _ => null,
    };

    public string? Written(StakeholderEntry entry) => entry.Language is { } language ? Say("written-in", ("language", language)) : null;

    public string? Code(IReadOnlyList<CodeReference> paragraphs) => paragraphs.Count == 0 ? null : Say("code", ("paragraphs", paragraphs));

    /// <summary>Which paragraphs who cites, where anybody does.</summary>
    public string? Cited(FieldComparison field)
    {
        List<string> parts = [];
        Add("cited.both", field.OnBothSides);
        Add("cited.national", field.OnlyNational);
        Add("cited.stakeholders", field.OnlyStakeholders);
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
