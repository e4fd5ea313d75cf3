namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/add-a-round-list-or-edition.md, and what it prints.</summary>
public sealed class AddARoundTests
{
    private const string Page = "add-a-round-list-or-edition.md";

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "AddARoundTests.cs");

    [Fact]
    public void A_round_is_added_with_its_list_and_edition()
    {
        // <page>
        var edition = new CodeEdition(CodeEditionId.Parse("2026-example"), "The Code as an example edition");
        var list = new SafeguardsList
        {
            Id = SafeguardsListId.Parse("EXAMPLE2026"),
            Title = "An example list of 2026",
            Criteria = "Chosen for an example",
            Published = PartialDate.Create(2026, 3, 1),
            Countries = [CountryCode.Parse("GHA"), CountryCode.Parse("MWI")],
        };
        var fields = new ThematicFieldSet
        {
            Id = ThematicFieldSetId.Parse("example-2027"),
            Title = "Example fields",
            Fields =
            [
                new() { Id = ThematicFieldId.Parse("example-climate"), Number = 1, Title = "Climate and migration", Statement = "Climate is considered in workforce plans." },
            ],
        };
        var round = new ReportingRound
        {
            Number = 7,
            Year = 2030,
            CodeEdition = edition.Id,
            SafeguardsList = list.Id,
            FieldSet = fields.Id,
            StakeholderWindow = new() { Deadline = PartialDate.Create(2030, 6, 30) },
            SeverityOverrides = [new(RuleId.Parse("WHC3005"), ProfileSeverities.Always(FindingSeverity.Advice))],
        };

        var catalog = ReportingCatalog.BuiltIn.With(edition).With(list).With(fields).With(round);
        var validator = new ReportValidator(catalog: catalog);
        // </page>

        catalog.FindRound(7).Should().BeSameAs(round);
        validator.Catalog.Find(ThematicFieldId.Parse("example-climate")).Should().NotBeNull();
        var report = StakeholderReport.CreateFor(round, LanguageTag.English) with { Contributions = [new() { Id = "c1", Field = ThematicFieldId.Parse("example-climate") }] };
        validator.Validate(report, ValidationProfile.Draft).IsValid.Should().BeTrue();
        new ReportValidator().Validate(report, ValidationProfile.Draft).Should().NotBeEmpty();
    }

    [Fact]
    public void An_entry_is_corrected()
    {
        // <page>
        var builtIn = ReportingCatalog.BuiltIn;
        var corrected = builtIn.With(builtIn.FindRound(5)! with { NationalReports = 100 });

        Console.WriteLine($"unknown before: {builtIn.FindRound(5)!.NationalReports is null}, now: {corrected.FindRound(5)!.NationalReports}");
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        corrected.Rounds.Should().HaveCount(builtIn.Rounds.Count);
    }

    [Fact]
    public void A_round_that_names_an_unknown_list_is_refused()
    {
        // <page>
        try
        {
            ReportingCatalog.BuiltIn.With(new ReportingRound { Number = 7, SafeguardsList = SafeguardsListId.Parse("EXAMPLE2026") });
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine(exception.Message);
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
        Console.ToString().Should().Contain("EXAMPLE2026");
    }
}
