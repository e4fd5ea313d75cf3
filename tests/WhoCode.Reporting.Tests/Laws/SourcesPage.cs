using System.Collections;
using System.Globalization;
using System.Text;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Writes docs/sources.md: the facts of the catalogue, with their sources and how certain they are.</summary>
internal static class SourcesPage
{
    public static string Write()
    {
        var page = new StringBuilder("""
            # Where the facts come from

            This page is written from the catalogue by running the tests with `WHOCODE_WRITE=1`; do not edit it. The names are those of the
            properties in the library. What no source at hand gives is not in the catalogue, and is not listed here.

            - **high**: the document itself states it, or independent sources agree.
            - **medium**: one source or secondary sources state it.
            - **low**: only the press states it, it is inferred, or it is this project's own proposal.


            """);
        var catalog = ReportingCatalog.BuiltIn;
        Section(page, "Editions of the Code", catalog.Editions.Select(edition => ($"{edition}", (object?)edition, edition.Sources)));
        Units(page);
        Section(page, "Thematic fields", catalog.FieldSets.Select(set => ($"{set.Id}", (object?)set, set.Sources)));
        Section(page, "Rounds", catalog.Rounds.Select(round => ($"{round.Number}", (object?)round, round.Sources)));
        Section(page, "Lists of countries", catalog.SafeguardsLists.Select(list => ($"{list.Id}", (object?)list, list.Sources)));
        Section(page, "Countries and areas",
        [
            ("all", null, catalog.CountrySources),
            .. catalog.Countries.Where(country => country.Sources.Count > 0).Select(country => ($"{country}", (object?)country, country.Sources)),
        ]);
        Section(page, "Former countries and areas", [("all", null, catalog.FormerCountrySources)]);
        Section(page, "Occupations", [("all", null, catalog.OccupationSources)]);
        Section(page, "Instruments of WHO", catalog.LegalInstruments.Select(instrument => ($"{instrument.Id}", (object?)instrument, instrument.Sources)));
        Documents(page, [.. catalog.Editions.SelectMany(edition => edition.Documents), .. catalog.Rounds.SelectMany(round => round.Documents), .. catalog.SafeguardsLists.SelectMany(list => list.Documents)]);
        return page.ToString();
    }

    /// <summary>Returns the value of a property, or of a nested property ("National.Deadline").</summary>
    public static object? ValueOf(object entry, string path) =>
        path.Split('.').Aggregate((object?)entry, (value, name) => value?.GetType().GetProperty(name)?.GetValue(value));

    private static void Section(StringBuilder page, string title, IEnumerable<(string Name, object? Entry, IReadOnlyList<FactSource> Sources)> entries)
    {
        page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n| Entry | Facts | Source | How sure |\n| --- | --- | --- | --- |\n");
        foreach (var (name, entry, sources) in entries)
        {
            foreach (var source in sources)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join("; ", source.Properties.Select(path => Fact(entry, path)))} | {source.Source} | {Labels.For(source.Certainty)} |\n");
            }
        }

        page.Append('\n');
    }

    private static void Units(StringBuilder page)
    {
        page.Append("The units of the edition of 2010:\n\n| Unit | Strength | Addressees | Refers to | Summary |\n| --- | --- | --- | --- | --- |\n");
        foreach (var unit in ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Paragraphs)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {unit} | {Labels.For(unit.Strength)} | {string.Join(", ", unit.Addressees.Select(Labels.For))} | {string.Join(", ", unit.RefersTo)} | {Labels.For(unit.Verification)} |\n");
        }

        page.Append('\n');
    }

    private static void Documents(StringBuilder page, IReadOnlyList<OfficialDocument> documents)
    {
        page.Append("## Official documents\n\nThe addresses were read in a source and not opened; they may lead elsewhere by now.\n\n| Document | Address | Language | Last seen | Seen in |\n| --- | --- | --- | --- | --- |\n");
        foreach (var document in documents)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {document.Title} | {document.Address} | {document.Language} | {document.LastSeen:yyyy-MM-dd} | {document.SeenIn} |\n");
        }
    }

    private static string Fact(object? entry, string path) => entry is not null && path != "Note" && ValueOf(entry, path) is { } value ? $"{path}: {Print(value)}" : path;

    private static string Print(object value) => value switch
    {
        string text => text,
        LocalizedText text => text.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        WithdrawalNotice notice => $"given {Print(notice.Given)}, effective {Print(notice.EffectiveAccordingToState)} by the State's account",
        IReadOnlyList<RegionAssignment> regions => string.Join(", ", regions.Select(tenure => $"{Labels.For(tenure.Region)}{(tenure.From is { } from ? $" from {Print(from)}" : "")}")),
        ICollection items => items.Count.ToString(CultureInfo.InvariantCulture),
        IEnumerable items => items.Cast<object>().Count().ToString(CultureInfo.InvariantCulture),
        WhoMembership standing => Labels.For(standing).ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
