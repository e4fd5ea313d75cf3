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
    public void The_name_of_a_language_of_the_United_Nations_gets_its_tag_as_suggestion(string written, string language) =>
        MessageOf($$"""{"language": "{{written}}"}""").Should().EndWith($"Did you mean \"{language}\"?");

    [Theory]
    [InlineData("15.9.1799")]
    [InlineData("15.9.2200")]
    [InlineData("1799-02-28")]
    [InlineData("2021-13-01")]
    [InlineData("2021-00-31")]
    [InlineData("0000-02-30")]
    [InlineData("31.13.2021")]
    public void An_impossible_date_gets_no_suggestion(string written) =>
        MessageOf($$"""{"submittedOn": "{{written}}"}""").Should().NotContainAny("Did you mean", "That month");

    [Theory]
    [InlineData("1.1.1800", "Did you mean \"1800-01-01\"?")]
    [InlineData("31.12.2199", "Did you mean \"2199-12-31\"?")]
    [InlineData("05.09.2021", "Did you mean \"2021-09-05\"?")]
    [InlineData("2021.09.15", "Did you mean \"2021-09-15\"?")]
    [InlineData("2021-01-32", "That month has 31 days.")]
    [InlineData("2021-12-32", "That month has 31 days.")]
    [InlineData("0001-02-29", "That month has 28 days.")]
    public void Dates_at_the_edges_of_the_calendar_get_a_suggestion(string written, string suggestion) =>
        MessageOf($$"""{"submittedOn": "{{written}}"}""").Should().EndWith(suggestion);

    [Theory]
    [InlineData("ISCO-08 2221", "Did you mean \"ISCO-08:2221\"?")]
    [InlineData("isco08-2221", "Did you mean \"ISCO-08:2221\"?")]
    [InlineData("ISCO 2008: 222", "Did you mean \"ISCO-08:222\"?")]
    [InlineData("Nursing professional", "Did you mean \"ISCO-08:2221\"?")]
    [InlineData("2221", "If ISCO-08 is meant, write \"ISCO-08:2221\" (Nursing Professionals).")]
    [InlineData("ISCO 2221", "If ISCO-08 is meant, write \"ISCO-08:2221\" (Nursing Professionals).")]
    [InlineData("2221 and 2222", "write \"ISCO-08:2221\" (Nursing Professionals), \"ISCO-08:2222\" (Midwifery Professionals).")]
    [InlineData("ISCO-08 2221/2222", "Write them separately: \"ISCO-08:2221\", \"ISCO-08:2222\".")]
    [InlineData("ISCO-08:2221; 2222", "Write them separately: \"ISCO-08:2221\", \"ISCO-08:2222\".")]
    [InlineData("ISCO-08:2221.1", "a longer code is from another list.")]
    [InlineData("2221.2.3", "a longer code is from another list.")]
    [InlineData("22210", "a longer code is from another list.")]
    [InlineData("ISCO-88:2221", "Look up the ISCO-08 code by the title of the occupation.")]
    [InlineData("ISCO 88 2230", "Look up the ISCO-08 code by the title of the occupation.")]
    [InlineData("SOC 2221", "Look up the ISCO-08 code by the title of the occupation.")]
    [InlineData("29-1141.00", "Look up the ISCO-08 code by the title of the occupation.")]
    [InlineData("ISCO-08:2221+ISCO-08:2222", "Write them separately: \"ISCO-08:2221\", \"ISCO-08:2222\".")]
    [InlineData("2221 or 2222", "write \"ISCO-08:2221\" (Nursing Professionals), \"ISCO-08:2222\" (Midwifery Professionals).")]
    [InlineData("ISCO-08:٢٢٢١", "Did you mean \"ISCO-08:2221\"?")]
    [InlineData("2221.0", "If ISCO-08 is meant, write \"ISCO-08:2221\" (Nursing Professionals).")]
    [InlineData("ISCO-08:222x", "with its scheme (ISCO-08).")]
    public void A_number_is_read_as_ISCO_08_only_if_the_text_states_the_scheme(string written, string advice) =>
        MessageOf($$"""{"contributions": [{"occupations": ["{{written}}"]}]}""").Should().EndWith(advice);

    [Theory]
    [InlineData("Astronaut")]
    [InlineData("Nurse")]
    [InlineData("ISCO-08:9999.1")]
    [InlineData("ISCO-08 9998/9999")]
    [InlineData("2221 and 9999")]
    [InlineData("ISCO-88:2221")]
    public void A_text_that_is_not_one_occupation_gets_no_suggestion(string written) =>
        MessageOf($$"""{"contributions": [{"occupations": ["{{written}}"]}]}""").Should().NotContainAny("Did you mean", "ISCO-08:2");

    [Theory]
    [InlineData("5.10")]
    [InlineData("4.30")]
    [InlineData("11.1")]
    public void A_number_that_the_Code_does_not_have_is_not_suggested(string number) =>
        MessageOf($$"""{"contributions": [{"paragraphs": [{{number}}]}]}""").Should().NotContain("Did you mean").And.MatchRegex("There is no|has no Article 11");

    [Fact]
    public void A_whole_article_instead_of_a_paragraph_gets_no_blank_hint()
    {
        FindingsJson.Read("""{"findings": [{"paragraphs": ["4"]}]}"""u8, out var faults);

        faults.Should().Contain(fault => fault.RuleId.ToString() == "WHC0008").And.OnlyContain(fault => fault.Message == fault.Message.Trim());
    }

    [Fact]
    public void A_number_that_the_Code_has_is_suggested() =>
        MessageOf("""{"contributions": [{"paragraphs": [5.1]}]}""").Should().EndWith("Did you mean \"5.1\"?");

    [Theory]
    [InlineData("15/09/2021", "2021-09-15")]
    [InlineData("09/15/2021", "2021-09-15")]
    [InlineData("05-05-2021", "2021-05-05")]
    [InlineData("2021/9/5", "2021-09-05")]
    [InlineData("20210915", "2021-09-15")]
    [InlineData("15 September 2021", "2021-09-15")]
    [InlineData("15th of Sep. 2021", null)]
    [InlineData("15th Sept. 2021", "2021-09-15")]
    [InlineData("September 15, 2021", "2021-09-15")]
    [InlineData("2021年9月15日", "2021-09-15")]
    [InlineData("١٥/٠٩/٢٠٢١", "2021-09-15")]
    [InlineData("15 Mai 2021", null)]
    public void An_unambiguous_date_gets_a_suggestion(string written, string? day) =>
        MessageOf($$"""{"submittedOn": "{{written}}"}""").Should().EndWith(day is null ? "(year-month-day)." : $"Did you mean \"{day}\"?");

    [Theory]
    [InlineData("September 2021", "2021-09")]
    [InlineData("June 2021", "2021-06")]
    [InlineData("Sept 2021", "2021-09")]
    [InlineData("2021-09-15T10:00:00", "2021-09-15")]
    [InlineData("2021-09-15T00:00:00Z", "2021-09-15")]
    [InlineData("09/2021", "2021-09")]
    [InlineData("2021/9", "2021-09")]
    public void A_month_and_a_date_with_a_time_get_a_suggestion(string written, string month) =>
        MessageOf($$"""{"evidence": [{"date": "{{written}}"}]}""").Should().EndWith($"Did you mean \"{month}\"?");

    [Theory]
    [InlineData("2024-05-01 and 2024-06-01")]
    [InlineData("2024-05-01 to 2025")]
    [InlineData("2024-05-01Tgarbage")]
    [InlineData("2024-05-01T22:00:00Z")]
    [InlineData("2011/12")]
    [InlineData("2009/10")]
    public void A_text_with_more_than_a_date_gets_no_suggestion(string written) =>
        MessageOf($$$"""{"evidence": [{"date": "{{{written}}}"}]}""").Should().EndWith("(year, year-month or year-month-day).");

    [Theory]
    [InlineData("31 Feb 2024")]
    [InlineData("02/30/2024")]
    public void A_day_that_the_month_does_not_have_gets_a_hint(string written) => MessageOf($$"""{"submittedOn": "{{written}}"}""").Should().EndWith("That month has 29 days.");

    [Theory]
    [InlineData("2010 and 2026", null)]
    [InlineData("20100", null)]
    [InlineData("2026-05-20", null)]
    [InlineData("the Code of 2010", "2010")]
    public void The_year_of_an_edition_gets_its_id_as_suggestion(string written, string? edition) =>
        MessageOf($$"""{"codeEdition": "{{written}}"}""").Contains("Did you mean", StringComparison.Ordinal).Should().Be(edition is not null);

    [Fact]
    public void An_exact_name_gets_a_suggestion_after_any_number_of_others() =>
        ReportJson.Read<StakeholderReport>($$$"""{"scope": {"countries": [{{{string.Join(", ", Enumerable.Range(0, 300).Select(i => $"\"x{i}\""))}}}, "Belgium"]}}""")
            .Findings[^1].Message.Should().EndWith("Did you mean \"BEL\"?");

    [Fact]
    public void An_ambiguous_date_gets_both_dates_as_suggestion() =>
        MessageOf("""{"submittedOn": "05/09/2021"}""").Should().EndWith("It can be 2021-09-05 or 2021-05-09.");

    [Theory]
    [InlineData("4")]
    [InlineData("Art. 4")]
    [InlineData("article 4")]
    [InlineData(" § 4 ")]
    public void Other_notations_of_a_whole_article_get_a_suggestion(string written) =>
        MessageOf(Cites(written)).Should().EndWith("Did you mean \"Article 4\"?");

    [Fact]
    public void A_paragraph_with_a_decimal_comma_gets_a_suggestion() => MessageOf(Cites("4,4")).Should().EndWith("Did you mean \"4.4\"?");

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
        MessageOf(Cites(written)).Should().EndWith($" Write them separately: {list}.");

    [Theory]
    [InlineData("4.8-4.9")]
    [InlineData("4.3-4.1")]
    [InlineData("Article 4-4.3")]
    [InlineData("4.1-")]
    [InlineData("4.1,4.2")]
    [InlineData("pay and contracts")]
    [InlineData("4.4, pay")]
    public void A_text_that_is_not_a_list_of_paragraphs_gets_no_suggestion(string written) =>
        MessageOf(Cites(written)).Should().NotContainAny("Write them separately", "Did you mean");

    [Fact]
    public void The_first_200_different_values_get_suggestions()
    {
        static string Report(int before) =>
            $$"""{"scope": {"whoRegions": [{{string.Join(", ", Enumerable.Range(0, before).Select(i => $"\"{i}\""))}}], "countries": ["Germny", "Germny"]} }""";

        ReportJson.Read<StakeholderReport>(Report(199)).Findings.TakeLast(2).Should().OnlyContain(finding => finding.Message.EndsWith("Did you mean \"DEU\"?", StringComparison.Ordinal));
        ReportJson.Read<StakeholderReport>(Report(200)).Findings.TakeLast(2).Should().OnlyContain(finding => finding.Message.EndsWith("(ISO 3166-1)."));
    }

    [Theory]
    [InlineData(199, true)]
    [InlineData(200, false)]
    public void The_first_200_unknown_properties_get_suggestions(int before, bool isSought) =>
        ReportJson.Read<StakeholderReport>($$"""{{{string.Concat(Enumerable.Range(0, before).Select(i => $"\"{i}\": 1, "))}} "rounds": 4}""")
            .Findings[^1].Message.EndsWith("Did you mean 'round'?", StringComparison.Ordinal).Should().Be(isSought);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_value_of_more_than_200_characters_gets_no_suggestion(int length, bool isSought) =>
        MessageOf("""{"reporter": {"country": "#"}}""".Replace("#", "Germany".PadRight(length), StringComparison.Ordinal)).EndsWith("Did you mean \"DEU\"?", StringComparison.Ordinal).Should().Be(isSought);

    [Fact]
    public void A_national_report_gets_suggestions_from_the_given_catalogue()
    {
        var catalog = Reporting.ReportingCatalog.BuiltIn.With(
            new Reporting.CodeEdition(Reporting.CodeEditionId.Parse("2030"), "The Code of 2030"));
        const string Json = """{"memberState": "GHA", "codeEdition": "Code of 2030"}""";

        ReportJson.Read<NationalReport>(Json, catalog).Findings.Single().Message.Should().EndWith("Did you mean \"2030\"?");
        ReportJson.Read<NationalReport>(Json).Findings.Single().Message.Should().NotContain("2030\"");
        ReportJson.Read<NationalReport>(Json).Report!.MemberState.Should().Be(CountryCode.Parse("GHA"));
    }

    private static string Cites(string written) => $$"""{"contributions": [{"paragraphs": ["{{written}}"]}]}""";

    private static string MessageOf(string json) => ReportJson.Read<StakeholderReport>(json).Findings.Should().ContainSingle().Which.Message;
}
