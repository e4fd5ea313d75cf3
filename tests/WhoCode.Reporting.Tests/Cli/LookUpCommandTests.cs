using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class LookUpCommandTests
{
    [Fact]
    public void The_code_shows_9_4_in_a_few_lines() =>
        Run("code", "9.4").Output.Should().Be(
            """
            9.4 of the Code of 2010 (WHA63.16), in Article 9, Monitoring and institutional
            arrangements
            Summary     The WHO Secretariat may consider what stakeholders of 2.2 report
                        about activities related to implementing the Code.
            Addressees  the WHO Secretariat; strength of the wording: may
            Refers to   2.2; referred to in: none
            Fields      9 Reporting to WHO (related)
            Source      our summary, not WHO's text; compared with the adopted text. Topics:
                        stakeholder reports

            """);

    [Fact]
    public void The_code_refuses_1_1_with_what_to_write() =>
        Run("code", "1.1").Error.Should().Be("whocode: There is no paragraph 1.1: Article 1 has 1(1) to 1(4). Did you mean 1(1)?\n");

    [Fact]
    public void An_article_is_shown_with_its_paragraphs_and_the_overview_with_who_may_report()
    {
        Run("code", "Article 7").Output.Should().Contain("7.2(c)").And.Contain("not WHO's text");
        Run("code").Output.Should().Contain("Independent Stakeholders Reporting Instrument").And.Contain("Edition 2026").And.Contain("1(1) – 1(4)");
    }

    [Fact]
    public void Fields_rounds_and_lists_are_shown_with_what_is_unknown()
    {
        Run("fields").Output.Should().Contain("9  reporting-to-who").And.Contain("own");
        Run("rounds").Output.Should().Contain("no instrument").And.Contain("? – 2021-09-15").And.Contain("by 2024-05-15 – ?");
        Run("lists").Output.Should().Contain("countries: 57;").And.Contain("Not produced or endorsed\nby WHO.");
        Run("lists", "Zimbabwe").Output.Should().Contain("not on  SSL2020").And.Contain("on      SSL2023");
        Run("lists", "USA").Output.Should().Contain("22 January 2025");
    }

    [Fact]
    public void The_lists_are_shown_with_their_rounds_and_what_changed()
    {
        var lines = Run("lists").Output.Split('\n');

        lines.Should().Contain("  In force   rounds: 1, 2, 3").And.Contain("  In force   rounds: 4").And.Contain("  In force   rounds: 5");
        lines.Should().Contain("  Added      COM LAO RWA TLS TUV WSM ZMB ZWE").And.Contain("  Removed    none");
    }

    [Fact]
    public void A_country_is_shown_with_its_region_and_standing() =>
        Run("lists", "ZWE").Output.Should().StartWith("ZWE  Zimbabwe; African Region; Member State\n").And.Contain("rounds: 1, 2, 3").And.NotContain("{");

    [Fact]
    public void Counts_that_are_not_WHOs_own_are_marked()
    {
        var lines = Run("rounds").Output.Split('\n');

        lines.First(line => line.StartsWith("3 ", StringComparison.Ordinal)).Should().Contain(" 80*");
        lines.First(line => line.StartsWith("2 ", StringComparison.Ordinal)).Should().Contain(" 74 ");
    }

    [Fact]
    public void The_sixth_round_is_shown_with_what_is_announced_and_what_is_not()
    {
        var output = Run("rounds").Output;

        output.Should().Contain("\n6      ?     ?                     ?                   ?        ?     ?\n");
        output.Should().Contain("\n6      ?          WHA81 (2028)  ?\n").And.Contain("Round 6:  WHA75.17 (28 May 2022)");
    }

    [Theory]
    [InlineData("rounds")]
    [InlineData("lists")]
    [InlineData("lists", "IDN")]
    [InlineData("lists", "ARG")]
    [InlineData("code")]
    [InlineData("code", "4")]
    [InlineData("code", "4.4")]
    [InlineData("fields")]
    public void A_look_up_fits_a_terminal_of_80_columns_but_for_addresses(params string[] call) =>
        Run(call).Output.Split('\n').Should().NotContain(line => line.Length > 80 && line.Trim().Contains(' '));

    [Fact]
    public void A_country_that_moved_is_shown_with_the_region_before() =>
        Run("lists", "IDN").Output.Should().StartWith("IDN  Indonesia; Western Pacific Region since 23 May 2025, before that South-East\nAsia Region; Member State\n");

    [Fact]
    public void Where_the_official_documents_can_be_read_is_shown_with_the_day_on_which_the_address_was_seen()
    {
        Run("code").Output.Should().Contain("http://who.int/hrh/resources/guide/en/ (address seen on 25 November 2026)");
        Run("lists").Output.Should().Contain("https://www.who.int/publications/i/item/9789240069787");
        Run("rounds").Output.Should().Contain("https://www.who.int/news/item/02-06-2022-w4h_wha75");
    }

    [Fact]
    public void A_note_on_a_paragraph_and_a_list_is_shown()
    {
        Run("code", "7.4").Output.Should().Contain("\nNote        The Code says \"WHO\" here;");
        Run("lists").Output.Should().Contain("\n  Note       The reporting instrument of 2021 says");
    }

    [Fact]
    public void The_fields_are_shown_with_their_home_paragraphs_first() =>
        Run("fields").Output.Should().Contain("\n   Code: 3.5, 4.1, 4.2, 4.3, 5.1, 8.5, 8.6, 8.7; related: 1(1), 2.3, 3.4, 4.4\n");
}
