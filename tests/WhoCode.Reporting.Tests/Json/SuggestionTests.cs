using WhoCode.Reporting.Json;
using WhoCode.Reporting.Reference;

namespace WhoCode.Reporting.Tests.Json;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("English", "en")]
    [InlineData("french", "fr")]
    [InlineData("Français", "fr")]
    [InlineData("Spanish", "es")]
    [InlineData("Español", "es")]
    [InlineData("Russian", "ru")]
    [InlineData("русский", "ru")]
    [InlineData("Arabic", "ar")]
    [InlineData("العربية", "ar")]
    [InlineData("Chinese", "zh")]
    [InlineData("中文", "zh")]
    [InlineData(" en ", "en")]
    public void A_language_of_the_United_Nations_is_known_by_its_name(string written, string language) =>
        MessageOf($$"""{"language": "{{written}}"}""").Should().EndWith($"Did you mean \"{language}\"?");

    [Theory]
    [InlineData("15.9.1799")]
    [InlineData("15.9.2200")]
    [InlineData("1799-02-28")]
    [InlineData("2021-13-01")]
    [InlineData("2021-00-31")]
    [InlineData("0000-02-30")]
    [InlineData("31.13.2021")]
    public void A_day_that_cannot_be_meant_gets_no_suggestion(string written) =>
        MessageOf($$"""{"submittedOn": "{{written}}"}""").Should().NotContainAny("Did you mean", "That month");

    [Theory]
    [InlineData("1.1.1800", "Did you mean \"1800-01-01\"?")]
    [InlineData("31.12.2199", "Did you mean \"2199-12-31\"?")]
    [InlineData("05.09.2021", "Did you mean \"2021-09-05\"?")]
    [InlineData("2021.09.15", "Did you mean \"2021-09-15\"?")]
    [InlineData("2021-01-32", "That month has 31 days.")]
    [InlineData("2021-12-32", "That month has 31 days.")]
    [InlineData("0001-02-29", "That month has 28 days.")]
    public void A_day_is_understood_to_the_edges_of_the_calendar(string written, string suggestion) =>
        MessageOf($$"""{"submittedOn": "{{written}}"}""").Should().EndWith(suggestion);

    [Theory]
    [InlineData("ISCO 2221", "ISCO-08:2221")]
    [InlineData("isco08-2221", "ISCO-08:2221")]
    public void An_occupation_is_known_by_its_digits(string written, string occupation) =>
        MessageOf($$"""{"contributions": [{"occupations": ["{{written}}"]}]}""").Should().EndWith($"Did you mean \"{occupation}\"?");

    [Theory]
    [InlineData("Astronaut")]
    [InlineData("2221 and 2222")]
    public void What_is_no_one_occupation_gets_no_suggestion(string written) =>
        MessageOf($$"""{"contributions": [{"occupations": ["{{written}}"]}]}""").Should().NotContain("Did you mean");

    [Theory]
    [InlineData("4")]
    [InlineData("Art. 4")]
    [InlineData("article 4")]
    [InlineData(" § 4 ")]
    public void A_whole_article_is_understood_in_other_forms(string written) =>
        MessageOf(Cites(written)).Should().EndWith("Did you mean \"Article 4\"?");

    [Fact]
    public void A_paragraph_with_a_decimal_comma_is_understood() => MessageOf(Cites("4,4")).Should().EndWith("Did you mean \"4.4\"?");

    [Theory]
    [InlineData("4.1-4.3", "\"4.1\", \"4.2\", \"4.3\"")]
    [InlineData("4.1–4.3", "\"4.1\", \"4.2\", \"4.3\"")]
    [InlineData("Articles 4.1 to 4.3", "\"4.1\", \"4.2\", \"4.3\"")]
    [InlineData("4.5 TO 4.9", "\"4.5\", \"4.6\", \"4.7\"")]
    [InlineData("4.7 - 5.1", "\"4.7\", \"5.1\"")]
    [InlineData("1(2)-1(4)", "\"1(2)\", \"1(3)\", \"1(4)\"")]
    [InlineData("7.2(a)-7.2(c)", "\"7.2(a)\", \"7.2(b)\", \"7.2(c)\"")]
    [InlineData("9.2-9.4", "\"9.2\", \"9.3\", \"9.4\"")]
    [InlineData("Articles 3-5", "\"Article 3\", \"Article 4\", \"Article 5\"")]
    [InlineData("4.4, 4.5", "\"4.4\", \"4.5\"")]
    [InlineData("4.4; Article 9 and 3.1-3.2", "\"4.4\", \"Article 9\", \"3.1\", \"3.2\"")]
    public void A_range_of_paragraphs_is_suggested_as_a_list(string written, string list) =>
        MessageOf(Cites(written)).Should().EndWith($" Write each one by itself: {list}.");

    [Theory]
    [InlineData("4.8-4.9")]
    [InlineData("4.3-4.1")]
    [InlineData("Article 4-4.3")]
    [InlineData("4.1-")]
    [InlineData("4.1,4.2")]
    [InlineData("pay and contracts")]
    [InlineData("4.4, pay")]
    public void What_is_no_list_of_the_Code_gets_no_suggestion(string written) =>
        MessageOf(Cites(written)).Should().NotContainAny("Write each one", "Did you mean");

    [Fact]
    public void Suggestions_are_sought_for_the_first_200_different_values()
    {
        static string Report(int before) =>
            $$"""{"scope": {"whoRegions": [{{string.Join(", ", Enumerable.Range(0, before).Select(i => $"\"{i}\""))}}], "countries": ["Germny", "Germny"]} }""";

        ReportJson.ReadStakeholderReport(Report(199)).Findings.TakeLast(2).Should().OnlyContain(finding => finding.Message.EndsWith("Did you mean \"DEU\"?"));
        ReportJson.ReadStakeholderReport(Report(200)).Findings.TakeLast(2).Should().OnlyContain(finding => finding.Message.EndsWith("(ISO 3166-1)."));
    }

    [Theory]
    [InlineData(199, true)]
    [InlineData(200, false)]
    public void For_members_that_are_unknown_they_are_sought_for_the_first_200(int before, bool isSought) =>
        ReportJson.ReadStakeholderReport($$"""{{{string.Concat(Enumerable.Range(0, before).Select(i => $"\"{i}\": 1, "))}} "rounds": 4}""")
            .Findings[^1].Message.EndsWith("Did you mean \"round\"?", StringComparison.Ordinal).Should().Be(isSought);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_value_of_more_than_200_characters_is_not_compared_with_what_is_known(int length, bool isSought) =>
        MessageOf("""{"reporter": {"country": "#"}}""".Replace("#", "Germany".PadRight(length), StringComparison.Ordinal)).EndsWith("Did you mean \"DEU\"?").Should().Be(isSought);

    [Fact]
    public void A_national_report_is_read_with_the_suggestions_of_the_catalogue_that_is_given()
    {
        var catalog = Reporting.Rounds.ReportingCatalog.BuiltIn.With(
            new Reporting.Code.CodeEdition(Reporting.Code.CodeEditionId.Parse("2030"), "The Code of 2030"));
        const string Json = """{"memberState": "GHA", "codeEdition": "Code of 2030"}""";

        ReportJson.ReadNationalReport(Json, catalog).Findings.Single().Message.Should().EndWith("Did you mean \"2030\"?");
        ReportJson.ReadNationalReport(Json).Findings.Single().Message.Should().NotContain("2030\"");
        ReportJson.ReadNationalReport(Json).Report!.MemberState.Should().Be(CountryCode.Parse("GHA"));
    }

    private static string Cites(string written) => $$"""{"contributions": [{"paragraphs": ["{{written}}"]}]}""";

    private static string MessageOf(string json) => ReportJson.ReadStakeholderReport(json).Findings.Should().ContainSingle().Which.Message;
}
