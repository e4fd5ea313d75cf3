using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class DocumentTests
{
    private static readonly ReportValidator Validator = new(time: new FixedDay(2026, 5, 1));

    [Theory]
    [InlineData("report-1", "report-1")]
    [InlineData("", null)]
    [InlineData("two words", null)]
    [InlineData("[a](https://example.org)", null)]
    public void A_document_has_the_id_of_its_report_if_that_is_well_formed(string id, string? expected) =>
        Document(System.Text.Encoding.UTF8.GetBytes($$"""{ "formatVersion": "1.0", "id": "{{id}}" }""")).ReportId.Should().Be(expected);

    [Fact]
    public void A_findings_document_states_report_rules_and_profile()
    {
        var document = Document(Repository.Sample(Samples.Faulty));

        document.FormatVersion.Should().Be("1.0");
        document.Name.Should().Be("report.json");
        document.Round.Should().Be(4);
        document.Profile.Should().Be(ValidationProfile.Submission);
        document.RuleSet.Should().Be(Validator.Version);
        document.Language.Should().Be(LanguageTag.English);
    }

    [Fact]
    public void The_counts_by_severity_by_rule_and_by_field_all_add_up_to_the_findings()
    {
        var document = Document(Repository.Sample(Samples.Faulty));
        var counts = document.Counts!;

        counts.Total.Should().Be(document.Findings.Count).And.BeGreaterThan(20);
        (counts.Errors + counts.Warnings + counts.Advice).Should().Be(counts.Total);
        counts.Errors.Should().Be(document.Findings.Count(finding => finding.Severity == FindingSeverity.Error));
        counts.ByRule.Sum(entry => entry.Count).Should().Be(counts.Total);
        counts.ByRule.Select(entry => entry.Rule!.Value).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        counts.ByRule.Single(entry => entry.Rule == RuleId.Parse("WHC3010")).Should().Be(new RuleCount
        {
            Rule = RuleId.Parse("WHC3010"),
            Name = "FigureHasUnitYearAndSource",
            Statement = "A figure should have a unit, a year or period, and evidence as its source.",
            Count = 2,
        });
        counts.ByField.Sum(entry => entry.Count).Should().Be(counts.Total);
        counts.ByField[^1].Field.Should().BeNull();
        counts.ByField.Select(entry => entry.Field).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(2);
    }

    [Fact]
    public void Only_a_finding_in_a_contribution_has_a_thematic_field()
    {
        var findings = Validator.ReadAndValidate(Repository.Sample(Samples.Faulty), ValidationProfile.Submission).Findings;
        var report = ReportJson.Read<StakeholderReport>(Repository.Sample(Samples.Faulty)).Report!;

        findings.Should().Contain(finding => finding.Field == null).And.Contain(finding => finding.Field != null);
        findings.Should().OnlyContain(finding => finding.Pointer.Segments.Count > 1 && finding.Pointer.Segments[0] == "contributions"
            ? finding.Field == report.Contributions[int.Parse(finding.Pointer.Segments[1], System.Globalization.CultureInfo.InvariantCulture)].Field
            : finding.Field == null);
    }

    [Fact]
    public void The_digest_is_of_the_canonical_form_so_layout_does_not_matter()
    {
        var compact = Document("""{"round":4,"codeEdition":"2010"}"""u8);
        var loose = Document("{ \"codeEdition\" : \"2010\",\r\n \"round\": 4 }"u8);
        var other = Document("""{"round":5,"codeEdition":"2010"}"""u8);

        compact.Digest.Should().Be(new DocumentDigest { Form = DigestForm.CanonicalJson, Sha256 = CanonicalJson.ComputeDigest("""{"codeEdition":"2010","round":4}"""u8) });
        loose.Digest.Should().Be(compact.Digest);
        other.Digest.Should().NotBe(compact.Digest);
    }

    [Fact]
    public void A_document_without_a_canonical_form_has_the_digest_of_its_bytes() =>
        Document("abc"u8).Digest.Should().Be(new DocumentDigest
        {
            Form = DigestForm.Bytes,
            Sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        });

    [Fact]
    public void A_report_in_memory_gives_the_findings_document_of_its_JSON_without_lines()
    {
        var report = TestReports.Maximal with { Round = 1 };
        var findings = Validator.Validate(report, ValidationProfile.Submission);

        var fromMemory = Validator.CreateDocument(report, findings, ValidationProfile.Submission, "report.json");
        var fromText = Document(ReportJson.Write(report));

        fromMemory.Findings.Should().OnlyContain(finding => finding.Line == null && finding.Column == null);
        fromMemory.Should().Be(fromText with { Findings = [.. fromText.Findings.Select(finding => finding with { Line = null, Column = null })] });
    }

    [Fact]
    public void A_downgraded_finding_states_author_and_previous_severity()
    {
        var deviation = new Deviation
        {
            Rule = RuleId.Parse("WHC4002"),
            Pointer = JsonPointer.Root,
            Reason = "A late report.",
            Author = "Desk 4",
            Expires = new(2026, 12, 31),
        };
        var bytes = ReportJson.Write(TestReports.Maximal with { Round = 1 });
        var result = Validator.ReadAndValidate(bytes, ValidationProfile.Submission, new() { Deviations = [deviation] });

        var finding = Validator.CreateDocument(bytes, result, quotes: true).Findings.Single(finding => finding.Deviation is not null);
        var shared = Validator.CreateDocument(bytes, result).Findings.Single(finding => finding.Deviation is not null);

        finding.Severity.Should().Be(FindingSeverity.Advice);
        finding.Deviation.Should().Be(new AppliedDeviation { SeverityBefore = FindingSeverity.Error, Reason = "A late report.", Author = "Desk 4", Expires = new(2026, 12, 31) });
        shared.Deviation.Should().Be(finding.Deviation! with { Reason = "…", Author = "…" });
    }

    [Theory]
    [InlineData(null, "The period ends on 2020-03, before it starts on 2020-11.")]
    [InlineData(Audience.Public, "The period ends on 2020-03, before it starts on 2020-11.")]
    [InlineData(Audience.Partner, "The period must not end before it starts.")]
    [InlineData(Audience.Secretariat, "The period must not end before it starts.")]
    public void A_message_on_a_contribution_that_is_not_for_the_public_is_the_statement_of_the_rule(Audience? audience, string message)
    {
        var story = TestReports.Story with { Audience = audience, Period = new() { From = PartialDate.Parse("2020-11"), To = PartialDate.Parse("2020-03") } };
        var bytes = ReportJson.Write(TestReports.Maximal with { Contributions = [story] });
        var result = Validator.ReadAndValidate(bytes, ValidationProfile.Submission);

        Validator.CreateDocument(bytes, result).Findings.Single(finding => finding.Rule == RuleId.Parse("WHC3006")).Message.Should().Be(message);
        Validator.CreateDocument(bytes, result, quotes: true).Findings.Single(finding => finding.Rule == RuleId.Parse("WHC3006")).Message
            .Should().Be("The period ends on 2020-03, before it starts on 2020-11.");
    }

    [Fact]
    public void The_messages_are_in_the_requested_language()
    {
        var words = LocalizedTexts.Read(LanguageTag.Parse("fr"), """{"rule.WHC4001.message": "Cycle {round} inconnu ({known}).", "rule.WHC4001.remedy": "Corriger.", "rule.WHC4001.statement": "Connu."}"""u8, LocalizedTexts.English);
        var bytes = """{"round": 9}"""u8.ToArray();

        var document = Validator.CreateDocument(bytes, Validator.ReadAndValidate(bytes, ValidationProfile.Draft), texts: words);

        document.Language.Should().Be(LanguageTag.Parse("fr"));
        document.Findings.Single().Message.Should().StartWith("Cycle 9 inconnu (1, 2, 3");
        document.Findings.Single().Remedy.Should().Be("Corriger.");
        document.Counts!.ByRule.Single().Statement.Should().Be("Connu.");
        Validator.CreateDocument(TestReports.Maximal, FindingList.Empty, ValidationProfile.Draft, texts: words).Language.Should().Be(LanguageTag.Parse("fr"));
    }

    [Fact]
    public void A_findings_document_has_the_profile_of_the_result()
    {
        var bytes = Repository.Sample(Samples.Faulty);

        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            var result = Validator.ReadAndValidate(bytes, profile);
            result.Profile.Should().Be(profile);
            Validator.CreateDocument(bytes, result).Profile.Should().Be(profile);
        }
    }

    [Fact]
    public async Task A_result_of_asynchronous_validation_knows_its_profile_and_its_JSON()
    {
        var bytes = Repository.Sample(Samples.Faulty);
        var result = await Validator.ReadAndValidateAsync(bytes, ValidationProfile.Publication);

        result.Profile.Should().Be(ValidationProfile.Publication);
        Validator.CreateDocument(bytes, result).Should().Be(Validator.CreateDocument(bytes, Validator.ReadAndValidate(bytes, ValidationProfile.Publication)));
    }

    [Theory]
    [InlineData(Samples.Faulty)]
    [InlineData("stakeholder-nurses-2024.json")]
    public void A_findings_document_is_refused_for_JSON_that_differs_in_one_byte(string sample)
    {
        var bytes = Repository.Sample(sample);
        var result = Validator.ReadAndValidate(bytes, ValidationProfile.Submission);
        for (var i = 0; i < bytes.Length; i++)
        {
            var other = bytes.ToArray();
            other[i] ^= (byte)(1 << (i % 8));
            IsRefused(other, result, "byte {0} differs", i);
        }

        Validator.CreateDocument(bytes, result).Findings.Should().HaveCount(result.Findings.Count);
    }

    [Fact]
    public void A_findings_document_is_refused_for_JSON_of_another_length_or_layout()
    {
        byte[] bytes = [.. "{\"round\":9,\"title\":\"a\"}\0\0"u8];
        for (var length = 0; length <= 24; length++)
        {
            var result = Validator.ReadAndValidate(bytes.AsSpan(0, length), ValidationProfile.Draft);
            IsRefused(bytes[..(length + 1)], result, "{0} bytes are one more", length + 1);
            IsRefused([.. " "u8, .. bytes[..length]], result, "a blank comes before {0} bytes", length);
            IsRefused([], length == 0 ? Validator.ReadAndValidate(" "u8, ValidationProfile.Draft) : result, "nothing is another text");
        }
    }

    [Fact]
    public void A_findings_document_is_refused_for_JSON_with_exchanged_lines()
    {
        var lines = Enumerable.Range(0, 64).Select(i => $"{i:00}: what stands in a line of 32 b\n").ToArray();
        var result = Validator.ReadAndValidate(System.Text.Encoding.UTF8.GetBytes(string.Concat(lines)), ValidationProfile.Draft);
        for (var i = 1; i < lines.Length; i++)
        {
            var swapped = lines.ToArray();
            (swapped[0], swapped[i]) = (swapped[i], swapped[0]);
            IsRefused(System.Text.Encoding.UTF8.GetBytes(string.Concat(swapped)), result, "line {0} is the first", i);
        }
    }

    [Fact]
    public void A_findings_document_is_refused_for_a_report_that_was_not_validated()
    {
        var bytes = Repository.Sample(Samples.Faulty);
        var result = ReportJson.Read<StakeholderReport>(bytes);

        result.Profile.Should().BeNull();
        FluentActions.Invoking(() => Validator.CreateDocument(bytes, result)).Should().Throw<ArgumentException>()
            .WithMessage("The report was read but not validated.*").WithParameterName("result");
    }

    [Fact]
    public void A_findings_document_states_the_rules_of_the_validation_whichever_validator_creates_it()
    {
        var bytes = Repository.Sample(Samples.Faulty);
        var other = new ReportValidator(RuleSet.BuiltIn.Without(RuleId.Parse("WHC3005")));

        other.Version.Should().NotBe(Validator.Version);
        Validator.CreateDocument(bytes, other.ReadAndValidate(bytes, ValidationProfile.Draft)).RuleSet.Should().Be(other.Version);
    }

    [Fact]
    public void Wrong_calls_throw()
    {
        FluentActions.Invoking(() => Validator.CreateDocument(ReadOnlySpan<byte>.Empty, (ReadResult<Reporting.StakeholderReport>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Validator.CreateDocument(TestReports.Maximal, null!, ValidationProfile.Draft)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Validator.CreateDocument(TestReports.Maximal, FindingList.Empty, (ValidationProfile)8)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void IsRefused(byte[] other, ReadResult<Report> result, string because, params object[] values) =>
        FluentActions.Invoking(() => Validator.CreateDocument(other, result)).Should().Throw<ArgumentException>(because, values)
            .WithMessage("The result is of another JSON document.*").WithParameterName("utf8Json");

    private static FindingsDocument Document(ReadOnlySpan<byte> bytes) =>
        Validator.CreateDocument(bytes, Validator.ReadAndValidate(bytes, ValidationProfile.Submission), "report.json");
}
