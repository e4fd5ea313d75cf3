using System.Globalization;
using WhoCode.Reporting.Rules;
using static WhoCode.Reporting.Tests.Validation.CustomRules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests that the same version means that everything that decides findings is the same.</summary>
public sealed class VersionTests
{
    private const string Form = @"^\d+\.\d+\.\d+\+[0-9a-f]{12}$";

    private static readonly RuleId Documented = RuleId.Parse("WHC3005");

    private static readonly ReportingRound Fourth = ReportingCatalog.BuiltIn.Rounds[3];

    private static readonly string Default = new ReportValidator().Version;

    public static TheoryData<string, RuleDescriptor> Descriptors => new()
    {
        { "its id", Describe("ACME0002") },
        { "its name", Describe("ACME0001") with { Name = "AnotherName" } },
        { "its severity in a draft", Describe("ACME0001") with { Severities = ProfileSeverities.Create(FindingSeverity.Advice, FindingSeverity.Warning, FindingSeverity.Warning) } },
        { "its severity in a submission", Describe("ACME0001") with { Severities = ProfileSeverities.Create(FindingSeverity.Warning, FindingSeverity.Advice, FindingSeverity.Warning) } },
        { "its severity in a publication", Describe("ACME0001") with { Severities = ProfileSeverities.Create(FindingSeverity.Warning, FindingSeverity.Warning, FindingSeverity.Error) } },
        { "what it needs", Describe("ACME0001") with { WhenGiven = [nameof(Contribution.Title)] } },
        { "what it needs beside that", Describe("ACME0001") with { WhenGiven = [nameof(Contribution.Title), nameof(Contribution.Period)] } },
        { "what spares it", Describe("ACME0001") with { UnlessGiven = [nameof(Contribution.Title)] } },
        { "whether deviations apply to it", Describe("ACME0001") with { AllowsDeviations = false } },
    };

    public static TheoryData<string, ReportingCatalog> Catalogs => new()
    {
        { "a new round", ReportingCatalog.BuiltIn.With(Fourth with { Number = 7 }) },
        { "the year of a round", ReportingCatalog.BuiltIn.With(Fourth with { Year = 2022 }) },
        { "the edition of a round", ReportingCatalog.BuiltIn.With(Fourth with { CodeEdition = CodeEditionId.Edition2026 }) },
        { "the list of a round", ReportingCatalog.BuiltIn.With(Fourth with { SafeguardsList = null }) },
        { "the fields of a round", ReportingCatalog.BuiltIn.With(Fourth with { FieldSet = null }) },
        { "the window of a round for Member States", ReportingCatalog.BuiltIn.With(Fourth with { NationalWindow = new() }) },
        { "the window of a round for stakeholders", ReportingCatalog.BuiltIn.With(Fourth with { StakeholderWindow = new() { OpenBy = new(2021, 9, 15) } }) },
        { "no window of a round for stakeholders", ReportingCatalog.BuiltIn.With(Fourth with { StakeholderWindow = null }) },
        { "a severity of a round", ReportingCatalog.BuiltIn.With(Fourth with { SeverityOverrides = [new(Documented, ProfileSeverities.Always(FindingSeverity.Advice))] }) },
        { "another severity of a round", ReportingCatalog.BuiltIn.With(Fourth with { SeverityOverrides = [new(Documented, ProfileSeverities.Always(FindingSeverity.Warning))] }) },
        { "a country of a list", ReportingCatalog.BuiltIn.With(ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)! with { Countries = [TestReports.Zimbabwe] }) },
        { "the day of a list", ReportingCatalog.BuiltIn.With(ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)! with { Published = PartialDate.Create(2023, 1, 1) }) },
        { "a deadline", ReportingCatalog.BuiltIn.With(Fourth with { NationalWindow = Fourth.NationalWindow with { Deadline = null } }) },
        { "the end of a round", ReportingCatalog.BuiltIn.With(Fourth with { NationalWindow = Fourth.NationalWindow with { Completed = null } }) },
        { "a round of which the year is not known", ReportingCatalog.BuiltIn.With(Fourth with { Year = null }) },
        { "a new country", ReportingCatalog.BuiltIn.With(Country("XYZ")) },
        { "a new Member State", ReportingCatalog.BuiltIn.With(Country("XYZ") with { Membership = WhoMembership.MemberState }) },
        { "a new edition", ReportingCatalog.BuiltIn.With(new CodeEdition(CodeEditionId.Parse("2040"), "A new one")) },
        { "the text of an edition", ReportingCatalog.BuiltIn.With(new CodeEdition(CodeEditionId.Edition2010, "Without its text")) },
        { "a new set of fields", ReportingCatalog.BuiltIn.With(Fields(ReportingCatalog.BuiltIn.Find(ThematicFieldId.FairTreatment)!)) },
        { "the paragraphs of a field", ReportingCatalog.BuiltIn.With(Fields(ReportingCatalog.BuiltIn.Find(ThematicFieldId.FairTreatment)! with { Primary = [ParagraphId.Parse("9.4")] })) },
        { "the further paragraphs of a field", ReportingCatalog.BuiltIn.With(Fields(ReportingCatalog.BuiltIn.Find(ThematicFieldId.FairTreatment)! with { Secondary = [ParagraphId.Parse("9.4")] })) },
    };

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void The_version_of_a_set_changes_with_the_descriptor_of_a_rule(string what, RuleDescriptor descriptor)
    {
        var before = RuleSet.BuiltIn.With(Rule.Create<Contribution>(Describe("ACME0001"), (_, _) => { }));
        var after = RuleSet.BuiltIn.With(Rule.Create<Contribution>(descriptor, (_, _) => { }));

        after.Version.Should().MatchRegex(Form).And.NotBe(before.Version, "{0} changes", what);
        Version(after).Should().NotBe(Version(before), "{0} changes", what);
    }

    [Fact]
    public void The_version_of_a_set_changes_if_a_rule_becomes_asynchronous_or_its_severities_are_overridden()
    {
        var plain = RuleSet.BuiltIn.With(OnContributions("ACME0001", (_, _) => { }));
        var waiting = RuleSet.BuiltIn.With(Waiting<Contribution>("ACME0001", (_, _, _) => Task.CompletedTask));
        var severities = plain.Descriptors.Single(rule => rule.Id == RuleId.Parse("ACME0001")).Severities;
        var regraded = plain.WithSeverities(RuleId.Parse("ACME0001"), severities);

        new[] { plain.Version, waiting.Version, regraded.Version }.Should().OnlyHaveUniqueItems();
        regraded.WithSeverities(RuleId.Parse("ACME0001"), severities).Version.Should().Be(regraded.Version);
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void The_version_of_a_validator_changes_with_its_catalogue(string what, ReportingCatalog catalog) =>
        new ReportValidator(catalog: catalog).Version.Should().MatchRegex(Form).And.NotBe(Default, "{0} changes", what);

    [Fact]
    public void No_two_catalogues_have_the_same_version() =>
        Catalogs.Select(row => new ReportValidator(catalog: (ReportingCatalog)row[1]).Version).Append(Default).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_version_does_not_change_with_what_has_no_effect_on_findings()
    {
        var catalog = ReportingCatalog.BuiltIn
            .With(Fourth with { Note = "Another note.", Assembly = null, DesignatedAuthorities = 1 })
            .With(ReportingCatalog.BuiltIn.Find(SafeguardsListId.Ssl2023)! with { Title = "Another title" });

        new ReportValidator(RuleSet.BuiltIn.Without([]), catalog, new FixedDay(2000, 1, 1), new() { MaxFindings = 3 }).Version.Should().Be(Default);
    }

    [Fact]
    public void The_version_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.DateTimeFormat.ShortDatePattern = "d.M.yy";
            CultureInfo.CurrentCulture = culture;
            new ReportValidator().Version.Should().Be(Default);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Version(RuleSet rules) => new ReportValidator(rules).Version;

    private static Country Country(string code) => new() { Code = CountryCode.Parse(code), Alpha2 = "XX", Numeric = "999", Name = "Nowhere", Membership = default };

    private static ThematicFieldSet Fields(ThematicField field) => new() { Id = ThematicFieldSetId.Parse("mine"), Title = "Mine", Fields = [field] };
}
