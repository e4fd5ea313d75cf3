using System.Text.RegularExpressions;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Export;

public sealed partial class MarkdownExportTests
{
    [Fact]
    public void Each_finding_is_a_point_with_message_remedy_and_location()
    {
        var text = Exports.Write(FindingsFormat.Markdown, Exports.Faulty);

        Point().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, null)).Should().Equal(Enumerable.Range(1, Exports.Faulty.Findings.Count));
        text.Should().Contain(
            """
            . **The period ends on 2020-03, before it starts on 2020-11.**
            """).And.Contain(", line 149, `/evidence/1`\n").And.Contain("item 2 of the evidence");
        Regex.Count(text, "\n +- What to do: ").Should().Be(Exports.Faulty.Findings.Count);
        Regex.Count(text, "\n +- Where: ").Should().Be(Exports.Faulty.Findings.Count);
        Regex.Count(text, "\n +- Rule: WHC[0-9]{4}").Should().Be(Exports.Faulty.Findings.Count);
    }

    [Theory]
    [InlineData("""{"round": 0}""", "The report as a whole")]
    [InlineData("""{"authority": {"website": "x"}}""", "The designated authority")]
    [InlineData("""{"preparedWith": [{"kind": "x"}]}""", "Who helped to prepare the report")]
    [InlineData("""{"measures": [{"field": "fair-treatment", "status": "x"}]}""", "Measure 1: Fair treatment of migrant personnel")]
    [InlineData("""{"measures": [{}, {"status": "x"}]}""", "Measure 2")]
    [InlineData("""{"laws": [{"url": "x"}]}""", "Law or regulation 1")]
    [InlineData("""{"agreements": [{"type": "x"}]}""", "Agreement 1")]
    [InlineData("""{"recruiters": {"count": -1}}""", "The record of recruiters")]
    [InlineData("""{"workforce": {"stocks": [{"total": -1}]}}""", "The workforce data")]
    [InlineData("""{"support": [{"direction": "x"}]}""", "Support 1")]
    [InlineData("""{"constraints": [{"description": 1}]}""", "Constraint 1")]
    [InlineData("""{"evidence": [{"kind": "x"}]}""", "Evidence")]
    public void The_letter_about_a_national_report_has_a_heading_for_each_section(string json, string heading)
    {
        var validator = new ReportValidator();
        var text = Exports.Write(FindingsFormat.Markdown, validator.CreateDocument(validator.ReadAndValidate<NationalReport>(json, ValidationProfile.Draft)));

        Regex.Matches(text, "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Should().Contain(heading);
    }

    [Fact]
    public void A_finding_at_many_locations_is_one_point_with_all_locations()
    {
        var document = Exports.TypedOf(new() { Contributions = [.. Enumerable.Repeat(new Reporting.Contribution { Id = "c1" }, 300)] });

        var text = Exports.Write(FindingsFormat.Markdown, document);

        text.Split('\n').Should().HaveCountLessThan(200);
        text.Should().Contain("## The same finding in many locations").And.Contain("Where (300 locations): ").And.Contain("`/contributions/299/narrative`");
        document.Findings.Should().OnlyContain(finding => finding.Pointer == JsonPointer.Root || text.Contains($"`{finding.Pointer}`"));
    }

    [Fact]
    public void Findings_are_grouped_by_section_with_errors_first()
    {
        var text = Exports.Write(FindingsFormat.Markdown, Exports.Faulty);

        Heading().Matches(text).Select(match => match.Value).Where(line => !line.StartsWith("###", StringComparison.Ordinal)).Should().Equal(
            $"# Findings in {Samples.Faulty}",
            "## The report as a whole",
            "## The reporter",
            "## Contribution 1: Ethical recruitment",
            "## Contribution 2: Benefit to both health systems",
            "## Contribution 3: Fair treatment of migrant personnel",
            "## Evidence");
        text[..text.IndexOf("## Contribution 2", StringComparison.Ordinal)][text.IndexOf("## Contribution 1", StringComparison.Ordinal)..]
            .Should().MatchRegex("(?s)### To correct.*### To consider");
    }

    [Fact]
    public void The_counts_are_one_plain_sentence()
    {
        var (errors, warnings) = (Exports.Faulty.Counts!.Errors, Exports.Faulty.Counts.Warnings);
        Exports.Write(FindingsFormat.Markdown, Exports.Faulty).Split('\n')[4]
            .Should().StartWith($"There are {Exports.Faulty.Findings.Count} findings: {errors} to correct (errors), {warnings} to check (warnings)");
        Exports.Write(FindingsFormat.Markdown, Exports.Faulty with { Findings = [new() { Severity = FindingSeverity.Advice }, new() { Severity = FindingSeverity.Advice }] }).Split('\n')[4]
            .Should().Be("There are 2 findings, but no errors: 2 to consider (advice).");
        Exports.Write(FindingsFormat.Markdown, Exports.NotJson).Split('\n')[2].Should().Be("There is one finding, and it must be corrected (an error).");
    }

    [Fact]
    public void A_document_without_findings_gives_one_friendly_sentence()
    {
        var text = Exports.Write(FindingsFormat.Markdown, Exports.Clean);

        text.Should().Contain(LocalizedTexts.English["export.markdown.clean"]).And.NotContain("##");
    }

    [Fact]
    public void The_last_line_states_what_was_validated_and_that_WHO_does_not_issue_the_page()
    {
        var last = Exports.Write(FindingsFormat.Markdown, Exports.Clean).TrimEnd('\n').Split('\n')[^1];

        last.Should().Contain("submission").And.Contain(Exports.Clean.RuleSet).And.Contain(Exports.Clean.Digest!.Sha256)
            .And.EndWith("is not a product of the World Health Organization and not endorsed by it.");
    }

    [Fact]
    public void A_downgraded_finding_states_author_reason_and_expiry_date() =>
        Exports.Write(FindingsFormat.Markdown, Exports.Lowered)
            .Should().Contain("- Downgraded from warning to advice by A. Person, until 31 January 2099: It was \"agreed\" so.\n");

    [Fact]
    public void A_finding_without_a_line_shows_its_pointer() =>
        Exports.Write(FindingsFormat.Markdown, Exports.Typed).Should().Contain("- Where: `/contributions/0/title`\n").And.NotContain("- Where: line");

    [Fact]
    public void Several_documents_follow_each_other_and_no_document_gives_a_sentence()
    {
        var both = Exports.Write(FindingsFormat.Markdown, Exports.Faulty, Exports.Clean);

        both.Should().Be($"{Exports.Write(FindingsFormat.Markdown, Exports.Faulty)}\n{Exports.Write(FindingsFormat.Markdown, Exports.Clean)}");
        Exports.Write(FindingsFormat.Markdown).Should().Be(LocalizedTexts.English["export.markdown.no-documents"] + "\n");
    }

    [Theory]
    [InlineData("*a* __b__", "\\*a\\* \\_\\_b\\_\\_")]
    [InlineData("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)")]
    [InlineData("<script>x</script> &amp; <!--", "\\<script\\>x\\</script\\> \\&amp; \\<!--")]
    [InlineData("`a` ~~b~~ |c| #d $e$", "&#96;a&#96; \\~\\~b\\~\\~ \\|c\\| \\#d \\$e\\$")]
    [InlineData("`www.a`b@c {.d onclick=e}", "&#96;`www.a`&#96;`b@c` &#123;.d onclick=e\\}")]
    [InlineData("a\\b\\", "a\\\\b\\\\")]
    [InlineData("a\r\n\r\n# b\n- c\u2028d", "a \\# b - c d")]
    [InlineData("- a", "\\- a")]
    [InlineData("12. a 3. b", "12\\. a 3. b")]
    [InlineData("1) a", "1\\) a")]
    [InlineData("9.4 (a) is 7.2(c)!", "9.4 (a) is 7.2(c)!")]
    [InlineData("==a== ++b++ ::c:: a = b", "\\=\\=a\\=\\= \\+\\+b\\+\\+ \\:\\:c\\:\\: a = b")]
    [InlineData("see https://example.org/a_b*c.", "see `https://example.org/a_b*c`.")]
    [InlineData("'www.example.org' or <HTTP://x>", "'`www.example.org`' or \\<`HTTP://x`\\>")]
    [InlineData("write to a.b@example.org, please", "write to `a.b@example.org`, please")]
    [InlineData("Mailto:a tel:1 @all WWW.a.org", "`Mailto:a` `tel:1` `@all` `WWW.a.org`")]
    [InlineData("\u202Eabc\u0007", "\\\\u202Eabc\\\\u0007")]
    [InlineData("naïve 中文 😀", "naïve 中文 😀")]
    public void Nothing_in_a_text_becomes_markup(string text, string written)
    {
        var markdown = Exports.Write(FindingsFormat.Markdown, Exports.Saying(text));

        markdown.Should().Contain($"# Findings in {written}\n");
        markdown.Should().Contain($"1. **{written}**\n");
        markdown.Should().Contain($"   - What to do: {written}\n");
        markdown.Should().Contain($"by {written}, until 31 January 2099: {written}\n");
        markdown.Split('\n').Should().HaveCount(20, "no text adds a line");
    }

    [Theory]
    [InlineData("a", "`/evidence/0/a`")]
    [InlineData("a`b", "``/evidence/0/a`b``")]
    [InlineData("a``b`", "``` /evidence/0/a``b` ```")]
    [InlineData("<b>*", "`/evidence/0/<b>*`")]
    [InlineData("a\n- b", "`/evidence/0/a\\u000A- b`")]
    public void A_pointer_is_written_as_code_that_its_content_cannot_end(string member, string written) =>
        Exports.Write(FindingsFormat.Markdown, Exports.Saying(member)).Should().Contain($"   - Where: item 1 of the evidence, line 1, {written}\n");

    [Fact]
    public void A_field_without_a_localized_title_is_shown_by_its_id() =>
        Exports.Write(FindingsFormat.Markdown, new FindingsDocument
        {
            Findings =
            [
                new() { Pointer = JsonPointer.Parse("/contributions/11/title"), Field = ThematicFieldId.Parse("care-workers") },
                new() { Pointer = JsonPointer.Parse("/contributions/2/title") },
                new() { Pointer = JsonPointer.Parse("/contributions") },
            ],
        }).Should().MatchRegex("(?s)## The report as a whole.*## Contribution 3\n.*## Contribution 12: care-workers\n");

    [GeneratedRegex(@"^([0-9]+)\. \*\*", RegexOptions.Multiline)]
    private static partial Regex Point();

    [GeneratedRegex("^#+ .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
