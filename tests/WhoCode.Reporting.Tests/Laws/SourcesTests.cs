using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Every fact of the catalogue has a source.</summary>
public sealed class SourcesTests
{
    private static readonly ReportingCatalog Catalog = ReportingCatalog.BuiltIn;

    [Fact]
    public void The_page_of_sources_matches_the_catalogue() =>
        GeneratedFile.Check(Repository.Path("docs", "sources.md"), SourcesPage.Write());

    [Fact]
    public void Every_fact_of_a_round_a_list_an_edition_and_an_instrument_has_a_source()
    {
        IEnumerable<(string Name, object Entry, IReadOnlyList<FactSource> Sources, string[] Facts)> entries =
        [
            .. Catalog.Rounds.Select(round => ($"round {round.Number}", (object)round, round.Sources, FactsOfARound)),
            .. Catalog.SafeguardsLists.Select(list => ($"{list.Id}", (object)list, list.Sources,
                new[] { nameof(list.Title), nameof(list.Criteria), nameof(list.Published), nameof(list.PublishedBy), nameof(list.Countries), nameof(list.Note) })),
            .. Catalog.Editions.Select(edition => ($"edition {edition}", (object)edition, edition.Sources,
                new[] { nameof(edition.Title), nameof(edition.Resolution), nameof(edition.Adopted), nameof(edition.Note) })),
            .. Catalog.LegalInstruments.Select(instrument => ($"{instrument.Id}", (object)instrument, instrument.Sources,
                new[] { nameof(instrument.Name), nameof(instrument.Adopted), nameof(instrument.Resolution), nameof(instrument.IsBinding), nameof(instrument.ConstitutionArticle), nameof(instrument.InForce), nameof(instrument.ReportingArticle), nameof(instrument.Reporting) })),
        ];

        var missing =
            from entry in entries
            let named = entry.Sources.SelectMany(source => source.Properties).ToHashSet()
            from fact in entry.Facts
            where IsGiven(SourcesPage.ValueOf(entry.Entry, fact)) != named.Contains(fact)
            select $"{entry.Name}: {fact}";

        missing.Should().BeEmpty("each has either no value or a source, and no source names what has no value");
    }

    [Fact]
    public void Every_country_with_changes_or_a_withdrawal_has_a_source() =>
        Catalog.Countries.Where(country => country.Regions.Count > 1 || country.Withdrawal is not null)
            .Should().HaveCount(4).And.OnlyContain(country => country.Sources.Count > 0);

    [Fact]
    public void Facts_that_the_audit_doubts_are_not_rated_high()
    {
        CertaintyOf(Catalog.FindRound(2)!.Sources, "NationalWindow.Deadline").Should().Be(Certainty.Medium);
        CertaintyOf(Catalog.Find(SafeguardsListId.Ssl2020)!.Sources, nameof(SafeguardsList.Published)).Should().Be(Certainty.Medium);
        CertaintyOf(ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2026)!.Sources, nameof(CodeEdition.Note)).Should().Be(Certainty.Medium);
        CertaintyOf(Catalog.Find(CountryCode.Parse("ARG"))!.Sources, nameof(Country.Note)).Should().Be(Certainty.Low);
        CertaintyOf(ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Sources, nameof(ThematicField.Primary)).Should().Be(Certainty.Low);
    }

    [Fact]
    public void Every_document_has_an_address_a_language_a_day_and_a_source()
    {
        List<OfficialDocument> documents =
        [
            .. Catalog.Editions.SelectMany(edition => edition.Documents), .. Catalog.Rounds.SelectMany(round => round.Documents), .. Catalog.SafeguardsLists.SelectMany(list => list.Documents),
        ];

        documents.Should().HaveCount(6).And.OnlyContain(document => new Uri(document.Address).Host.EndsWith("who.int"));
        documents.Should().OnlyContain(document => document.Language == LanguageTag.English && document.SeenIn != "" && document.Title.ToString() != "" && document.LastSeen == new DateOnly(2026, 11, 25));
    }

    private static string[] FactsOfARound { get; } =
    [
        nameof(ReportingRound.Year), nameof(ReportingRound.CodeEdition), nameof(ReportingRound.SafeguardsList), nameof(ReportingRound.FieldSet),
        nameof(ReportingRound.DesignatedAuthorities), nameof(ReportingRound.NationalReports), nameof(ReportingRound.ReportedIn), nameof(ReportingRound.Assembly), nameof(ReportingRound.Note),
        .. new[] { nameof(ReportingRound.NationalWindow), nameof(ReportingRound.StakeholderWindow) }.SelectMany(window =>
            new[] { nameof(SubmissionWindow.Opens), nameof(SubmissionWindow.OpenBy), nameof(SubmissionWindow.Deadline), nameof(SubmissionWindow.Completed) }.Select(name => $"{window}.{name}")),
    ];

    private static bool IsGiven(object? value) => value is not null;

    private static Certainty CertaintyOf(IReadOnlyList<FactSource> sources, string property) =>
        sources.Single(source => source.Properties.Contains(property)).Certainty;
}
