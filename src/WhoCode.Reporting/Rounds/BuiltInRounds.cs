namespace WhoCode.Reporting;

/// <summary>
/// The built-in rounds: those of 2012, 2015, 2018, 2021 and 2024, all under the Code of 2010, and the sixth, which has been announced.
/// </summary>
internal static class BuiltInRounds
{
    /// <summary>
    /// The instrument of 2021 asks that each contribution be documented. No source states what earlier instruments asked for, so the rules
    /// on documents are only advice in earlier rounds.
    /// </summary>
    private static readonly IReadOnlyList<SeverityOverride> BeforeTheInstrumentOf2021 =
        [new(RuleId.Parse("WHC3005"), ProfileSeverities.Always(FindingSeverity.Advice)), new(RuleId.Parse("WHC3034"), ProfileSeverities.Always(FindingSeverity.Advice))];

    /// <summary>The source of facts about which the project's notes state only that they come from WHO or from a co-convener of the round.</summary>
    private const string Conveners = "WHO or a co-convener of the round";

    private static readonly FactSource Edition = FactSource.Create(
        Certainty.High, "WHA63.16: the only edition of the Code when the round was held", nameof(ReportingRound.CodeEdition));

    private static readonly FactSource LastList = FactSource.Create(
        Certainty.Low, "inferred: the last list that was published before the round", nameof(ReportingRound.SafeguardsList));

    private static readonly FactSource OwnDecision = FactSource.Create(
        Certainty.Low, "this project's own decision, because this project has not seen the instrument of the round", nameof(ReportingRound.SeverityOverrides));

    private static readonly FactSource OtherCount = FactSource.Create(
        Certainty.Medium, "a count by another organization", nameof(ReportingRound.NationalReports), nameof(ReportingRound.NationalReportsAreSecondary));

    private const string National = nameof(ReportingRound.NationalWindow) + ".";

    private const string Stakeholders = nameof(ReportingRound.StakeholderWindow) + ".";

    /// <summary>The rounds, in order.</summary>
    public static IReadOnlyList<ReportingRound> All { get; } = ItemList<ReportingRound>.From(
    [
        new()
        {
            Number = 1, Year = 2012, CodeEdition = CodeEditionId.Edition2010, SafeguardsList = SafeguardsListId.Whr2006,
            DesignatedAuthorities = 85, NationalReports = 56, ReportedIn = "A66/25", Assembly = "WHA66 (2013)",
            Sources =
            [
                FactSource.Create(Certainty.High, "A66/25; Siyam and others, Bulletin of the World Health Organization 91 (2013)", nameof(ReportingRound.Year),
                    nameof(ReportingRound.DesignatedAuthorities), nameof(ReportingRound.NationalReports), nameof(ReportingRound.ReportedIn), nameof(ReportingRound.Assembly)),
                Edition,
                LastList,
            ],
        },
        new()
        {
            Number = 2, Year = 2015, CodeEdition = CodeEditionId.Edition2010, SafeguardsList = SafeguardsListId.Whr2006,
            NationalWindow = new() { Opens = PartialDate.Create(2015, 3), Deadline = PartialDate.Create(2015, 7, 31), Completed = PartialDate.Create(2016, 3) },
            StakeholderWindow = new() { Opens = PartialDate.Create(2015, 3) },
            SeverityOverrides = BeforeTheInstrumentOf2021,
            DesignatedAuthorities = 117, NationalReports = 74, ReportedIn = "A69/37, A69/37 Add.1", Assembly = "WHA69 (2016)",
            Note = LocalizedText.FromKey("round.2.note"),
            Sources =
            [
                FactSource.Create(Certainty.High, "WHO's call of 2018 for stakeholder reports, as quoted by the Geneva Global Health Hub on 4 April 2018", nameof(ReportingRound.DesignatedAuthorities),
                    nameof(ReportingRound.NationalReports), nameof(ReportingRound.ReportedIn), nameof(ReportingRound.Assembly), National + nameof(SubmissionWindow.Completed)),
                FactSource.Create(Certainty.Medium, "a call at the Sixty-eighth World Health Assembly; one source", National + nameof(SubmissionWindow.Deadline), nameof(ReportingRound.Note)),
                FactSource.Create(Certainty.High, Conveners, nameof(ReportingRound.Year), National + nameof(SubmissionWindow.Opens), Stakeholders + nameof(SubmissionWindow.Opens)),
                Edition,
                LastList,
                OwnDecision,
            ],
        },
        new()
        {
            Number = 3, Year = 2018, CodeEdition = CodeEditionId.Edition2010, SafeguardsList = SafeguardsListId.Whr2006,
            NationalWindow = new() { Opens = PartialDate.Create(2018, 5), Deadline = PartialDate.Create(2018, 8, 15), Completed = PartialDate.Create(2019, 3) },
            StakeholderWindow = new() { Deadline = PartialDate.Create(2018, 7, 15) },
            SeverityOverrides = BeforeTheInstrumentOf2021,
            NationalReports = 80, NationalReportsAreSecondary = true, ReportedIn = "A72/23", Assembly = "WHA72 (2019)",
            Sources =
            [
                FactSource.Create(Certainty.High, "WHO's call of 2018 for stakeholder reports, as quoted by the Geneva Global Health Hub on 4 April 2018", Stakeholders + nameof(SubmissionWindow.Deadline)),
                FactSource.Create(Certainty.High, Conveners, nameof(ReportingRound.Year), nameof(ReportingRound.ReportedIn), nameof(ReportingRound.Assembly),
                    National + nameof(SubmissionWindow.Opens), National + nameof(SubmissionWindow.Deadline), National + nameof(SubmissionWindow.Completed)),
                OtherCount,
                Edition,
                LastList,
                OwnDecision,
            ],
        },
        new()
        {
            Number = 4, Year = 2021, CodeEdition = CodeEditionId.Edition2010, SafeguardsList = SafeguardsListId.Ssl2020,
            FieldSet = ThematicFieldSetId.Isri2021,
            NationalWindow = new() { Deadline = PartialDate.Create(2021, 8, 31), Completed = PartialDate.Create(2022, 5) },
            StakeholderWindow = new() { Deadline = PartialDate.Create(2021, 9, 15) },
            NationalReports = 77, NationalReportsAreSecondary = true, ReportedIn = "A75/14", Assembly = "WHA75 (2022)",
            Note = LocalizedText.FromKey("round.4.note"),
            Sources =
            [
                FactSource.Create(Certainty.High, "the national reporting instrument of 2024, which looks back on the fourth round", nameof(ReportingRound.ReportedIn),
                    nameof(ReportingRound.Assembly), National + nameof(SubmissionWindow.Completed)),
                FactSource.Create(Certainty.High, "the call of 2021 for the stakeholder instrument", nameof(ReportingRound.FieldSet), Stakeholders + nameof(SubmissionWindow.Deadline)),
                FactSource.Create(Certainty.High, Conveners, nameof(ReportingRound.Year), nameof(ReportingRound.Note), National + nameof(SubmissionWindow.Deadline)),
                FactSource.Create(Certainty.High, "the reporting instrument of 2021, which names the list", nameof(ReportingRound.SafeguardsList)),
                OtherCount,
                Edition,
            ],
        },
        new()
        {
            Number = 5, Year = 2024, CodeEdition = CodeEditionId.Edition2010, SafeguardsList = SafeguardsListId.Ssl2023,
            NationalWindow = new() { Deadline = PartialDate.Create(2024, 8, 31) },
            StakeholderWindow = new() { OpenBy = new(2024, 5, 15) },
            Assembly = "WHA78 (2025)",
            Note = LocalizedText.FromKey("round.5.note"),
            Sources =
            [
                FactSource.Create(Certainty.High, "WHA75.17 (28 May 2022)", nameof(ReportingRound.Assembly)),
                FactSource.Create(Certainty.High, "the national reporting instrument of 2024, which names the list", nameof(ReportingRound.SafeguardsList)),
                FactSource.Create(Certainty.High, Conveners, nameof(ReportingRound.Year), nameof(ReportingRound.Note),
                    National + nameof(SubmissionWindow.Deadline), Stakeholders + nameof(SubmissionWindow.OpenBy)),
                Edition,
            ],
        },
        new()
        {
            Number = 6, StakeholderWindow = new(), Assembly = "WHA81 (2028)",
            Note = LocalizedText.FromKey("round.6.note"),
            Sources = [FactSource.Create(Certainty.High, "WHA75.17 (28 May 2022); that 2027 would follow is inferred", nameof(ReportingRound.Assembly), nameof(ReportingRound.Note))],
            Documents = [OfficialDocument.Create("wha75-news", "https://www.who.int/news/item/02-06-2022-w4h_wha75", "a stored copy of the page")],
        },
    ]);
}
