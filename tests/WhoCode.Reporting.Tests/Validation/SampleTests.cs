using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class SampleTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void There_are_six_clean_samples() => Samples.Clean.Should().HaveCount(6);

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void A_stakeholder_sample_is_clean_as_a_submission_but_not_as_a_publication(string sample)
    {
        Validator.ReadAndValidate(Repository.Sample(sample), ValidationProfile.Draft).Findings.Should().BeEmpty();
        Validator.ReadAndValidate(Repository.Sample(sample), ValidationProfile.Submission).Findings.Should().BeEmpty();

        var published = Validator.ReadAndValidate(Repository.Sample(sample), ValidationProfile.Publication).Findings;

        published.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.RuleId.ToString()).Should().Contain("WHC3023");
    }

    [Theory]
    [MemberData(nameof(Samples.Reports), MemberType = typeof(Samples))]
    public void A_sample_is_recognizable_by_its_id(string sample) =>
        Samples.IdOf(sample).Should().StartWith("sample-");

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    [MemberData(nameof(Samples.CleanNational), MemberType = typeof(Samples))]
    public void The_first_line_of_a_sample_states_that_it_is_a_sample(string sample) =>
        File.ReadLines(Repository.Path("docs", "samples", sample)).First().Should().StartWith("{ \"id\": \"sample-");

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void The_reporters_of_stakeholder_samples_are_invented(string sample)
    {
        var report = ReportJson.Read<StakeholderReport>(Repository.Sample(sample)).Report!;
        var reporter = report.Reporter!;

        (reporter.Name is null).Should().Be(reporter.NameWithheld == true);
        reporter.CoSignatories.Select(signatory => signatory.Name).Append(reporter.Name ?? reporter.Affiliation).Should().OnlyContain(name => name!.StartsWith("Sample "));
        reporter.CoSignatories.Select(signatory => signatory.Acronym).Append(reporter.Acronym)
            .Should().OnlyContain(acronym => acronym == null, "outputs then show the name, which says that this is a sample");
        reporter.Country.Should().BeNull();
        reporter.About.Should().Contain("invented for a sample").And.Contain("speaks for nobody");
        reporter.CoSignatories.Select(signatory => signatory.Website).Append(reporter.Website).Where(address => reporter.Name != null || address != null)
            .Should().OnlyContain(address => new Uri(address!).Host.EndsWith(".example.org"));
        (reporter.Contact?.Email ?? "@example.org").Should().EndWith("example.org");
        report.Evidence.Where(evidence => evidence.Publisher != null).Should().NotContain(evidence => (reporter.Name ?? "").Contains(evidence.Publisher!));
        report.Consent!.PublishReport.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void A_sample_names_its_sources_and_states_that_it_was_never_submitted(string sample)
    {
        var report = Validator.ReadAndValidate(Repository.Sample(sample), ValidationProfile.Submission).Report!;

        report.Evidence.Should().NotBeEmpty();
        report.GeneralComments.Should().Contain("never sent to WHO");
        report.SubmittedOn.Should().BeNull();
    }

    [Fact]
    public void The_sample_deviations_downgrade_a_finding_of_the_faulty_sample()
    {
        var file = Reporting.DeviationJson.Read(Repository.Sample("deviations.json"), out var faults);

        var findings = new ReportValidator(time: new FixedDay(2026, 5, 1))
            .ReadAndValidate(Repository.Sample(Samples.Faulty), ValidationProfile.Submission, new() { Deviations = file!.Deviations }).Findings;

        faults.Should().BeEmpty();
        findings.Where(finding => finding.Deviation is not null).Should().ContainSingle().Which.ToString().Should().StartWith("advice WHC4005: /submittedOn");
        findings.Should().NotContain(finding => finding.RuleId.ToString().StartsWith("WHC6", StringComparison.Ordinal));
    }

    [Fact]
    public void The_faulty_sample_has_each_expected_finding_at_its_line() =>
        Validator.ReadAndValidate(Repository.Sample(Samples.Faulty), ValidationProfile.Submission).Findings
            .Select(finding => $"{finding.Position!.Value.Line} {finding.RuleId} {finding.Pointer}").Should().Equal(
                "1 WHC1008 /consent",
                "11 WHC2005 /reporter/website",
                "16 WHC2006 /reporter/contact/email",
                "21 WHC3014 /scope/countries",
                "27 WHC0008 /contributions/0/assessment",
                "28 WHC0005 /contributions/0/titel",
                "32 WHC3006 /contributions/0/period/to",
                "35 WHC4014 /contributions/0/sourceCountries/0",
                "38 WHC0008 /contributions/0/destinationCountries/0",
                "45 WHC4009 /contributions/0/paragraphs/1",
                "50 WHC3011 /contributions/0/figures/0/value",
                "59 WHC0007 /contributions/0/figures/1/value",
                "69 WHC3003 /contributions/0/evidence/1",
                "72 WHC1001 /contributions/1/title",
                "79 WHC4009 /contributions/1/paragraphs/1",
                "81 WHC4013 /contributions/1/agreements",
                "94 WHC3013 /contributions/1/figures/1/value",
                "102 WHC3010 /contributions/1/figures/2/unit",
                "102 WHC3010 /contributions/1/figures/2/year",
                "115 WHC3001 /contributions/2/id",
                "119 WHC3025 /contributions/2/narrative",
                "120 WHC0006 /contributions/2/narrative",
                "134 WHC1003 /contributions/2/recommendations/0/addressee",
                "146 WHC0008 /evidence/0/date",
                "149 WHC3004 /evidence/1",
                "149 WHC1006 /evidence/1/url",
                "156 WHC4005 /submittedOn");

    [Fact]
    public void The_faulty_national_sample_has_each_expected_finding() =>
        Validator.ReadAndValidate<Reporting.NationalReport>(Repository.Sample(Samples.FaultyNational), ValidationProfile.Submission).Findings
            .Select(finding => $"{finding.Position!.Value.Line} {finding.RuleId} {finding.Pointer}").Should().Equal(
                "9 WHC2005 /authority/website",
                "12 WHC2011 /preparedWith/0/part",
                "15 WHC5002 /measures/0/measures",
                "17 WHC4009 /measures/0/paragraphs/1",
                "21 WHC5003 /measures/1/results",
                "22 WHC4006 /measures/1/field",
                "24 WHC3025 /measures/1/measures",
                "31 WHC5005 /agreements/0/partners/1",
                "31 WHC5006 /agreements/0/partners/2",
                "32 WHC3006 /agreements/0/validity/to",
                "34 WHC5004 /agreements/1/partners",
                "36 WHC0008 /agreements/1/type",
                "42 WHC5017 /recruiters/notApplicable/0",
                "42 WHC5018 /recruiters/notApplicable/1",
                "49 WHC5007 /workforce/stocks/0/total",
                "49 WHC5008 /workforce/stocks/0/total",
                "51 WHC5009 /workforce/stocks/0/foreignTrained",
                "59 WHC5013 /workforce/stocks/1/total",
                "62 WHC5012 /workforce/stocks/2/occupations",
                "69 WHC0007 /workforce/stocks/3/total",
                "75 WHC0008 /workforce/trainingCountries/2/country",
                "80 WHC5011 /workforce/inflows/1",
                "81 WHC5016 /workforce/inflows/2/pathway",
                "81 WHC5014 /workforce/inflows/2/year",
                "81 WHC2003 /workforce/inflows/2/count",
                "84 WHC5015 /workforce/outflows/0/year",
                "84 WHC5006 /workforce/outflows/0/country",
                "88 WHC5019 /support/0/countries",
                "90 WHC0005 /comments",
                "91 WHC5020 /submittedOn");
}
