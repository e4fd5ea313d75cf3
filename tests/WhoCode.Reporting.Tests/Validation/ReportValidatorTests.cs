using System.Globalization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class ReportValidatorTests
{
    private static readonly ReportValidator Validator = new();

    public static TheoryData<ValidationProfile> Profiles => [.. Enum.GetValues<ValidationProfile>()];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_complete_report_is_clean_in_every_profile(ValidationProfile profile)
    {
        Validator.Validate(TestReports.Maximal, profile).Should().BeSameAs(FindingList.Empty);
        Validator.Validate(TestReports.Large(50), profile).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_incomplete_is_an_error_in_a_draft()
    {
        Validator.Validate(new StakeholderReport(), ValidationProfile.Draft).Should().BeEmpty();
        Validator.Validate(new StakeholderReport { Contributions = [new() { Figures = [new()] }], Evidence = [new()] }, ValidationProfile.Draft).Should().BeEmpty();
    }

    [Fact]
    public void A_draft_without_evidence_gives_only_advice() =>
        Validator.Validate(TestReports.Maximal with { Contributions = [TestReports.Story with { Evidence = [], Figures = [] }] }, ValidationProfile.Draft)
            .Should().ContainSingle().Which.Severity.Should().Be(FindingSeverity.Advice);

    [Fact]
    public void An_empty_submission_has_a_finding_for_each_required_property() =>
        Validator.Validate(new StakeholderReport(), ValidationProfile.Submission).Select(finding => finding.ToString()).Should().Equal(
            "error WHC1001: /formatVersion: Format version ('formatVersion') is missing or empty.",
            "error WHC1001: /round: Reporting round ('round') is missing or empty.",
            "error WHC1001: /codeEdition: Edition of the Code ('codeEdition') is missing or empty.",
            "error WHC1001: /language: Language of the report ('language') is missing or empty.",
            "error WHC1001: /reporter: Reporter ('reporter') is missing or empty.",
            "error WHC1001: /scope: Scope ('scope') is missing or empty.",
            "error WHC1002: /contributions: The list 'contributions' has no items, but needs at least 1.",
            "advice WHC1008: /consent: The report does not state whether it may be published.");

    [Fact]
    public void Findings_are_in_the_order_of_properties_and_then_of_rules()
    {
        var report = TestReports.Maximal with
        {
            SubmittedOn = new(2022, 1, 1),
            Round = 1,
            Contributions = [TestReports.Story, TestReports.Story with { Title = null }],
        };

        Validator.Validate(report, ValidationProfile.Submission).Select(finding => $"{finding.RuleId} {finding.Pointer}").Should().Equal(
            "WHC4002 /round",
            "WHC3001 /contributions/1/id",
            "WHC1001 /contributions/1/title",
            "WHC3009 /contributions/1/narrative");
    }

    [Fact]
    public void A_finding_names_the_paragraphs_that_it_is_based_on() =>
        Validator.Validate(TestReports.Maximal with { Round = 1 }, ValidationProfile.Submission).Single().Paragraphs.Should().Equal(ParagraphId.Parse("9.4"));

    [Fact]
    public void Zimbabwe_is_not_on_the_list_of_round_4_but_on_those_before_and_after()
    {
        var report = TestReports.Maximal with
        {
            Contributions = [TestReports.Story with { Field = ThematicFieldId.SupportAndSafeguards, Paragraphs = [ParagraphId.Parse("3.3")], SourceCountries = [TestReports.Zimbabwe] }],
        };

        Validator.Validate(report, ValidationProfile.Submission).Single().Message.Should()
            .Contain("Zimbabwe").And.Contain("round 4").And.Contain("is not on SSL2020").And.Contain("It is on WHR2006, SSL2023.");
        Validator.Validate(report with { Round = 5 }, ValidationProfile.Submission).Should().BeEmpty();
    }

    [Fact]
    public void The_date_of_validation_comes_from_the_clock_of_the_application()
    {
        var report = TestReports.Maximal with
        {
            SubmittedOn = null,
            Contributions = [TestReports.Story with { Period = new() { From = PartialDate.Create(2030, 5) } }],
        };

        new ReportValidator(time: new FixedDay(2030, 4, 30)).Validate(report, ValidationProfile.Draft).Should().ContainSingle();
        new ReportValidator(time: new FixedDay(2030, 5, 1)).Validate(report, ValidationProfile.Draft).Should().BeEmpty();
    }

    [Fact]
    public void A_custom_round_list_and_field_work_like_built_in_ones()
    {
        var catalog = ReportingCatalog.BuiltIn
            .With(new Reporting.SafeguardsList
            {
                Id = SafeguardsListId.Parse("SSL2026"),
                Title = "List of 2026",
                Criteria = "Invented.",
                Published = PartialDate.Create(2026, 3, 1),
                Countries = [TestReports.Ghana],
            })
            .With(new ThematicFieldSet { Id = ThematicFieldSetId.Parse("isri-2027"), Title = "Fields of 2027", Fields = [ReportingCatalog.BuiltIn.Find(ThematicFieldId.SupportAndSafeguards)!] })
            .With(new ReportingRound
            {
                Number = 6,
                Year = 2027,
                CodeEdition = CodeEditionId.Edition2010,
                SafeguardsList = SafeguardsListId.Parse("SSL2026"),
                FieldSet = ThematicFieldSetId.Parse("isri-2027"),
                StakeholderWindow = new() { Deadline = PartialDate.Create(2027, 9) },
            });
        var report = TestReports.Maximal with
        {
            Round = 6,
            SubmittedOn = new(2027, 10, 1),
            Contributions =
            [
                TestReports.Story with { Field = ThematicFieldId.SupportAndSafeguards, Paragraphs = [ParagraphId.Parse("3.3")], SourceCountries = [TestReports.Ghana, TestReports.Zimbabwe] },
                TestReports.Story with { Id = "c2", Narrative = "Other." },
            ],
        };

        new ReportValidator(catalog: catalog, time: new FixedDay(2026, 5, 1)).Validate(report, ValidationProfile.Submission).Select(finding => $"{finding.RuleId} {finding.Pointer}").Should().Equal(
            "WHC4014 /contributions/0/sourceCountries/1",
            "WHC4016 /contributions/1/field",
            "WHC3019 /submittedOn",
            "WHC4005 /submittedOn");
    }

    [Fact]
    public void A_value_that_could_not_be_read_is_not_reported_as_missing_too()
    {
        var read = Validator.ReadAndValidate(
            """{"reporter": {"name": 5, "kind": "union", "country": "UK"}, "scope": "national", "contributions": [7], "evidnce": [], "evidence": 3}"""u8, ValidationProfile.Submission);

        read.Findings.Select(finding => $"{finding.RuleId} {finding.Pointer}").Should().BeEquivalentTo(
            "WHC1001 /formatVersion", "WHC1001 /round", "WHC1001 /codeEdition", "WHC1001 /language",
            "WHC0007 /reporter/name", "WHC0008 /reporter/kind", "WHC0008 /reporter/country", "WHC0007 /scope", "WHC0007 /contributions/0",
            "WHC0005 /evidnce", "WHC0007 /evidence", "WHC1007 /reporter/contact", "WHC1008 /consent");
    }

    [Theory]
    [InlineData("""[{"id": 1, "kind": "study", "title": "A"}]""")]
    [InlineData("""["e1"]""")]
    [InlineData("""{"e1": 5}""")]
    public void If_evidence_was_skipped_no_citation_is_reported_as_unknown(string evidence) =>
        Validator.ReadAndValidate(System.Text.Encoding.UTF8.GetBytes($$"""{"contributions": [{"evidence": ["e1"]}], "evidence": {{evidence}}}"""), ValidationProfile.Draft)
            .Findings.Should().ContainSingle().Which.Pointer.StartsWith(JsonPointer.Parse("/evidence")).Should().BeTrue();

    [Theory]
    [InlineData("""["text"]""")]
    [InlineData("""{}""")]
    [InlineData("""[{"evidence": "e1"}]""")]
    [InlineData("""[{"evidence": [1]}]""")]
    [InlineData("""[{"figures": 7}]""")]
    [InlineData("""[{"figures": [7]}]""")]
    [InlineData("""[{"figures": [{"evidence": ["e2", 1]}]}]""")]
    public void If_a_citation_was_skipped_no_evidence_is_reported_as_uncited(string contributions) =>
        Validator.ReadAndValidate(
            System.Text.Encoding.UTF8.GetBytes($$"""{"contributions": {{contributions}}, "evidence": [{"id": "e1"}, {"id": "e2"}]}"""), ValidationProfile.Submission)
            .Findings.Should().NotContain(finding => finding.Rule.Name == "EvidenceIsCited");

    [Fact]
    public void Skipped_values_elsewhere_do_not_hide_unknown_citations()
    {
        var read = Validator.ReadAndValidate(
            """{"round": "4", "contributions": [{"title": 5, "evidence": ["e9"]}], "evidence": [{"id": "e1", "date": "soon"}]}"""u8, ValidationProfile.Submission);

        read.Findings.Places().Should().Contain("WHC3003 /contributions/0/evidence/0").And.Contain("WHC3004 /evidence/0");
    }

    [Fact]
    public void A_skipped_paragraph_may_be_the_one_that_belongs_to_the_field() =>
        Validator.ReadAndValidate("""{"contributions": [{"field": "fair-treatment", "paragraphs": ["Article 4.4"]}]}"""u8, ValidationProfile.Submission)
            .Findings.Should().NotContain(finding => finding.Rule.Name == "ParagraphsFitTheField");

    [Fact]
    public void Rules_are_not_applied_to_a_document_that_ends_too_early()
    {
        var read = Validator.ReadAndValidate("""{"round": 9, "reporter": {"name": """u8, ValidationProfile.Submission);

        read.Findings.Should().ContainSingle().Which.Message.Should().Contain("the end of the document").And.Contain("rules were not applied");
        read.Report!.Round.Should().Be(9);
    }

    [Fact]
    public void A_list_that_is_too_long_is_reported_and_not_compared()
    {
        StakeholderReport From(int sources) => TestReports.Maximal with
        {
            Contributions = [TestReports.Story with { SourceCountries = [.. Enumerable.Repeat(TestReports.Ghana, sources)], DestinationCountries = [TestReports.Ghana] }],
        };
        string[] rules = ["WHC2002", "WHC3008"];

        string Said(int sources) => string.Join(' ', new ReportValidator().Validate(From(sources), ValidationProfile.Submission)
            .Select(finding => finding.RuleId.ToString()).Where(rules.Contains));

        Said(300).Should().Be("WHC3008");
        Said(301).Should().Be("WHC2002");
    }

    [Fact]
    public void A_missing_property_is_reported_at_its_location()
    {
        var read = Validator.ReadAndValidate("{\n  \"reporter\": {\n\"kind\":\"other\"  },\n  \"contributions\": [\n    { \"id\": \"a\" }\n  ]\n}"u8, ValidationProfile.Submission);

        read.Findings.Single(finding => finding.Pointer.ToString() == "/reporter/name").Position.Should().Be(new TextPosition(2, 15));
        read.Findings.Single(finding => finding.Pointer.ToString() == "/contributions/0/title").Position.Should().Be(new TextPosition(5, 5));
        read.Findings.Single(finding => finding.Pointer.ToString() == "/scope").Position.Should().Be(new TextPosition(1, 1));
    }

    [Fact]
    public void The_same_document_gives_the_same_findings_on_eight_threads_and_in_any_culture()
    {
        var bytes = ReportJson.Write(TestReports.Maximal with { Round = 1, Contributions = [TestReports.Story with { Figures = [new() { Value = 1234.5m, Unit = "percent" }] }] });
        var expected = Messages(bytes);

        var all = Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8).Select(i =>
        {
            CultureInfo.CurrentCulture = i % 2 == 0 ? CultureInfo.InvariantCulture : new Comma();
            return Messages(bytes);
        }).ToList();

        expected.Should().HaveCountGreaterThan(3);
        all.Should().AllSatisfy(messages => messages.Should().Equal(expected));

        static List<string> Messages(byte[] bytes) =>
            [.. Validator.ReadAndValidate(bytes, ValidationProfile.Submission).Findings.Select(finding => $"{finding.Position} {finding}")];
    }

    [Theory]
    [InlineData(1799, 12, 31, false)]
    [InlineData(1800, 1, 1, true)]
    [InlineData(2199, 12, 31, true)]
    [InlineData(2200, 1, 1, false)]
    public void A_date_that_JSON_cannot_represent_is_a_finding(int year, int month, int day, bool canBeWritten) =>
        Validator.Validate(TestReports.Maximal with { SubmittedOn = new(year, month, day) }, ValidationProfile.Draft)
            .Any(finding => finding.RuleId == RuleId.Parse("WHC0008") && finding.Pointer == JsonPointer.Parse("/submittedOn"))
            .Should().Be(!canBeWritten);

    [Fact]
    public void Wrong_calls_throw()
    {
        FluentActions.Invoking(() => Validator.Validate(null!, ValidationProfile.Draft)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Validator.Validate(TestReports.Maximal, (ValidationProfile)3)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The profile is not defined.*");
        FluentActions.Invoking(() => Validator.ReadAndValidate([], (ValidationProfile)(-1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new StakeholderReport { Contributions = [null!] }).Should().Throw<ArgumentException>();
    }

    /// <summary>A culture with a decimal comma, created here because the tests may run without culture data.</summary>
    private sealed class Comma : CultureInfo
    {
        public Comma()
            : base("")
        {
            NumberFormat = new() { NumberDecimalSeparator = ",", NegativeSign = "−" };
        }
    }
}
