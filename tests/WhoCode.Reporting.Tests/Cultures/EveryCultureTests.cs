using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Testing;
using WhoCode.Reporting.Tests.Cli;
using WhoCode.Reporting.Tests.Corpus;
using WhoCode.Reporting.Tests.Hosting;
using WhoCode.Reporting.Tests.Testing;

namespace WhoCode.Reporting.Tests.Cultures;

/// <summary>Reading, validating and writing give the same result in every culture.</summary>
[Trait("Category", "Exhaustive")]
public sealed class EveryCultureTests
{
    public static TheoryData<string> Cultures => InCulture.Names;

    [IcuTheory]
    [MemberData(nameof(Cultures))]
    public void A_code_with_a_long_s_a_dotless_i_or_a_kelvin_sign_is_refused(string culture) => InCulture.Run(culture, () =>
    {
        foreach (var text in (string[])["uſa", "UſA", "ırn", "İRN", "\u212Aen", "gbr\u0307"])
        {
            CountryCode.TryParse(text, out _).Should().BeFalse("'{0}' is not a code of three ASCII letters", text);
        }

        LanguageTag.TryParse("\u212Ao", out _).Should().BeFalse();
        LanguageTag.TryParse("pt-İT", out _).Should().BeFalse();
        CodeReference.TryParse("7.2(\u212A)", out _).Should().BeFalse();
        CodeReference.TryParse("artıcle 4", out _).Should().BeFalse();
        return true;
    });

    [IcuTheory]
    [MemberData(nameof(Cultures))]
    public void A_value_of_fixed_form_is_parsed_and_printed_as_everywhere(string culture)
    {
        var expected = InCulture.RunInvariant(ParseAndPrint);

        InCulture.Run(culture, ParseAndPrint).Should().Equal(expected).And.HaveCountGreaterThan(50);

        static List<string> ParseAndPrint() =>
        [
            .. ValueSamples.Texts.SelectMany(kind => kind.Samples.Select(sample => $"{Parser.Of(kind.Type).Parse(sample.Text)}")
                .Concat(kind.Lenient.Select(lenient => $"{Parser.Of(kind.Type).Parse(lenient.Text)}"))
                .Concat(kind.Wrong.Select(wrong => $"{wrong}: {Parser.Of(kind.Type).TryParse(wrong, out _)}"))),
        ];
    }

    [IcuTheory]
    [MemberData(nameof(Cultures))]
    public void The_documents_of_the_corpus_get_the_same_findings_in_the_same_words(string culture)
    {
        var expected = InCulture.RunInvariant(Replay);

        InCulture.Run(culture, Replay).Should().Equal(expected);

        static List<string> Replay() =>
        [
            .. CorpusFiles.Manifest.Cases.SelectMany(one => CorpusReplay.Of(one, CorpusFiles.Manifest.Today).Findings)
                .Select(finding => $"{finding.Position} {finding} {finding.GetRemedy(LocalizedTexts.English)} {finding.Field}"),
        ];
    }

    [IcuTheory]
    [MemberData(nameof(Cultures))]
    public void A_day_that_the_calendar_of_a_culture_does_not_have_is_a_finding_as_everywhere(string culture)
    {
        var report = new StakeholderReport { SubmittedOn = new(2200, 1, 1) };

        InCulture.Run(culture, () => new ReportValidator(RuleSet.Empty).Validate(report, ValidationProfile.Draft)).Should().ContainSingle(finding => finding.RuleId.ToString() == "WHC0008")
            .Which.Message.Should().Contain("2200-01-01");
    }

    [IcuTheory]
    [MemberData(nameof(Cultures))]
    public void An_object_with_days_prints_the_same(string culture)
    {
        var catalog = ReportingCatalog.BuiltIn;
        var objects = new List<object>
        {
            new Deviation { Expires = DateOnly.MaxValue }, new AppliedDeviation { Expires = DateOnly.MinValue }, new SubmissionWindow { OpenBy = new(2200, 1, 1) },
        };
        objects.AddRange([.. catalog.Rounds, .. catalog.SafeguardsLists, .. catalog.Countries.SelectMany(country => country.Regions), .. catalog.Countries.Select(country => country.Withdrawal).OfType<WithdrawalNotice>()]);
        objects.AddRange([.. ReportingCatalog.BuiltIn.LegalInstruments, .. catalog.Rounds.SelectMany(round => round.Documents)]);
        var expected = InCulture.RunInvariant(Print);

        InCulture.Run(culture, Print).Should().Equal(expected).And.HaveCountGreaterThan(200).And.Contain(text => text.Contains("OpenBy = 2200-01-01", StringComparison.Ordinal));

        List<string> Print() => [.. objects.Select(one => one.ToString()!)];
    }

    [IcuTheory]
    [MemberData(nameof(Cultures))]
    public void The_version_of_the_rules_is_the_same(string culture) =>
        InCulture.Run(culture, () => new ReportValidator().Version).Should().Be(InCulture.RunInvariant(() => new ReportValidator().Version));

    [IcuTheory]
    [MemberData(nameof(Cultures))]
    public void The_tool_prints_the_same_for_every_command(string culture)
    {
        foreach (var texts in Commands)
        {
            var expected = InCulture.RunInvariant(() => ToolCall.Run(texts));

            expected.Status.Should().BeLessThan(2, "{0} is a call of the tool", string.Join(' ', texts));
            InCulture.Run(culture, () => ToolCall.Run(texts)).Should().Be(expected, "{0} prints it", string.Join(' ', texts));
        }
    }

    [IcuTheory]
    [MemberData(nameof(Cultures))]
    public void The_test_kit_reports_the_same_problems(string culture)
    {
        var expected = InCulture.RunInvariant(ProblemsOfSlowRule);

        InCulture.Run(culture, ProblemsOfSlowRule).Should().Equal(expected).And.ContainSingle().Which.Should().Contain("does not end within 0.5 seconds");

        static IReadOnlyList<string> ProblemsOfSlowRule() =>
            CustomRule.ProblemsOf(RuleTest.For(new WrongWaitingTests.Waiting(_ => Task.Delay(Timeout.Infinite, CancellationToken.None))).WithTimeLimit(TimeSpan.FromSeconds(0.5)));
    }

    private static IEnumerable<string[]> Commands
    {
        get
        {
            string[] faulty = [ToolCall.FaultyPath, Sample("faulty-national.json")];
            foreach (var format in (string[])["text", "json", "sarif", "markdown", "csv"])
            {
                yield return ["validate", .. faulty, "--format", format];
            }

            foreach (var format in (string[])["text", "markdown"])
            {
                yield return ["compare", Sample("national-example-2024.json"), Sample("stakeholder-network-2024.json"), "--format", format];
                yield return ["diff", Sample("stakeholder-nurses-2024.json"), Sample("stakeholder-network-2024.json"), "--format", format];
                yield return ["rules", "--format", format];
            }

            foreach (var format in (string[])["json", "csv", "markdown"])
            {
                yield return ["coverage", Sample("national-example-2024.json"), Sample("stakeholder-network-2024.json"), "--format", format];
            }

            yield return ["workforce", "export", Sample("national-example-2024.json")];
            yield return ["schema", "national-report"];
            yield return ["new", "national", "--round", "5", "--country", "GHA"];
            yield return ["rounds"];
            yield return ["fields"];
            yield return ["lists"];
            yield return ["code", "Article 4"];
        }
    }

    private static string Sample(string name) => Repository.Path("docs", "samples", name);
}
