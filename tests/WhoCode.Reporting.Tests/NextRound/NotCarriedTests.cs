namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>What is replaced, and what is not carried.</summary>
public sealed class NotCarriedTests
{
    [Fact]
    public void Round_edition_and_format_version_are_those_of_the_new_round()
    {
        var carried = (NextRounds.Stakeholder with { FormatVersion = "0.9" }).To(7, NextRounds.Own);

        carried.Report.Should().BeEquivalentTo(new { Round = 7, CodeEdition = NextRounds.NewEdition, FormatVersion = "1.0", Language = NextRounds.Stakeholder.Language });
        carried.At("/round").Should().Equal("Replaced NewRound");
        carried.ExplanationsAt("/round").Should().Equal("The draft has 7 in its place.");
        carried.ExplanationsAt("/codeEdition").Should().Equal("The draft has 2030 in its place.");
        carried.ExplanationsAt("/formatVersion").Should().Equal("The draft has 1.0 in its place.");
        (carried.FromRound, carried.Round).Should().Be((4, 7));
    }

    [Fact]
    public void The_same_edition_and_format_version_are_not_listed()
    {
        var carried = NextRounds.Stakeholder.To(5);

        carried.At("/codeEdition").Concat(carried.At("/formatVersion")).Should().BeEmpty();
    }

    [Fact]
    public void An_edition_is_not_carried_to_a_round_whose_edition_is_not_known()
    {
        var carried = NextRounds.Stakeholder.To(6);

        carried.Report.CodeEdition.Should().BeNull();
        carried.At("/codeEdition").Should().Equal("NotCarried RoundNotKnown");
    }

    [Theory]
    [InlineData("/$schema")]
    [InlineData("/id")]
    [InlineData("/earlierReport")]
    [InlineData("/generalComments")]
    [InlineData("/submittedOn")]
    public void What_belongs_to_the_old_report_alone_is_not_carried(string pointer)
    {
        NextRounds.Stakeholder.To(5).At(pointer).Should().Equal("NotCarried OldReport");
        NextRounds.National.To(5).At(pointer).Should().Equal("NotCarried OldReport");
        var draft = NextRounds.Stakeholder.To(5).Report;
        (draft.Schema ?? draft.Id ?? draft.GeneralComments).Should().BeNull();
        (draft.EarlierReport, draft.SubmittedOn, draft.View).Should().Be((null, null, null));
    }

    [Fact]
    public void Answers_and_endorsements_are_not_carried_and_counted_as_one_item()
    {
        var carried = NextRounds.Stakeholder.To(5);

        carried.Report.Answers.Should().BeEmpty();
        carried.Report.Endorsements.Should().BeEmpty();
        carried.At("/answers").Should().Equal("NotCarried Answers");
        carried.At("/endorsements").Should().Equal("NotCarried Endorsements");
        carried.ExplanationsAt("/answers").Single().Should().EndWith("Answers: 2.");
        carried.ExplanationsAt("/endorsements").Single().Should().EndWith("Endorsements: 2.");
    }

    [Fact]
    public void Rows_of_the_workforce_are_not_carried_and_each_table_is_one_item()
    {
        var carried = NextRounds.National.To(5);

        carried.Report.Workforce.Should().BeNull("an empty section would have to be filled in");
        foreach (var table in (string[])["stocks", "trainingCountries", "inflows", "outflows"])
        {
            carried.At($"/workforce/{table}").Should().Equal("NotCarried WorkforceData");
        }

        carried.ExplanationsAt("/workforce/inflows").Single().Should().Contain("round 4").And.EndWith("Rows: 4.");
        carried.Items.Should().NotContain(item => item.Pointer.ToString().StartsWith("/workforce/stocks/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_without_rows_is_not_listed() =>
        (NextRounds.National with { Workforce = new() }).To(5).Items.Should().NotContain(item => item.Pointer.ToString().StartsWith("/workforce", StringComparison.Ordinal));

    [Fact]
    public void Everything_else_of_a_complete_report_is_carried()
    {
        var old = NextRounds.Stakeholder;

        NextRounds.Stakeholder.To(5).Report.Should().Be(old with
        {
            Schema = null,
            Id = null,
            Round = 5,
            EarlierReport = null,
            Reporter = old.Reporter! with { CoSignatories = [.. old.Reporter.CoSignatories.Select(signatory => signatory with { Consent = null })] },
            Contributions = [.. old.Contributions.Select(contribution => contribution with { PublicationConsent = null })],
            Evidence = [.. old.Evidence.Select(evidence => evidence with { Consent = null })],
            Endorsements = [],
            Answers = [],
            GeneralComments = null,
            Consent = null,
            SubmittedOn = null,
        });
    }

    [Fact]
    public void Everything_else_of_a_complete_national_report_is_carried()
    {
        var old = NextRounds.National;

        old.To(5).Report.Should().Be(old with
        {
            Schema = null,
            Id = null,
            Round = 5,
            EarlierReport = null,
            Workforce = null,
            Evidence = [.. old.Evidence.Select(evidence => evidence with { Consent = null })],
            Answers = [],
            GeneralComments = null,
            SubmittedOn = null,
        });
    }

    [Fact]
    public void An_empty_report_becomes_a_draft_that_states_its_round()
    {
        var carried = new StakeholderReport { Round = 4 }.To(5);

        carried.Report.Should().Be(StakeholderReport.CreateFor(ReportingCatalog.BuiltIn.FindRound(5)!));
        carried.Items.Select(item => item.Pointer.ToString()).Should().OnlyContain(pointer => pointer == "/round");
    }
}
