using static WhoCode.Reporting.Code.Addressee;
using static WhoCode.Reporting.Code.Strength;

namespace WhoCode.Reporting.Code;

/// <summary>The editions of the WHO Global Code of Practice on the International Recruitment of Health Personnel.</summary>
/// <remarks>Structure and strength are facts; titles of articles are the Code's; every summary is in our words.</remarks>
public static class GlobalCode
{
    private static readonly Lazy<CodeEdition> Lazy2010 = new(() => new(CodeEditionId.Parse("2010"), Text.OfKey("code.title"), Articles2010())
    {
        Resolution = "WHA63.16",
        Adopted = PartialDate.Of(2010, 5, 21),
    });

    private static readonly Lazy<CodeEdition> Lazy2026 = new(() => new(CodeEditionId.Parse("2026"), Text.OfKey("code.title"))
    {
        Adopted = PartialDate.Of(2026, 5),
        Note = Text.OfKey("code.2026.note"),
    });

    /// <summary>The edition of 21 May 2010 (resolution WHA63.16): 10 articles, 52 numbered and 6 lettered paragraphs.</summary>
    public static CodeEdition Edition2010 => Lazy2010.Value;

    /// <summary>The edition of May 2026: what is known of it. Its text is not catalogued.</summary>
    public static CodeEdition Edition2026 => Lazy2026.Value;

    private static Article[] Articles2010() =>
    [
        Article(1,
            Unit("1(1)", Declares, SourceCheck.Text, [Everyone], "ethics rights balance-of-interests"),
            Unit("1(2)", Declares, SourceCheck.Text, [Everyone], "law institutions"),
            Unit("1(3)", Declares, SourceCheck.Text, [Everyone], "agreements"),
            Unit("1(4)", Declares, SourceCheck.Text, [Everyone], "cooperation development")),
        Article(2,
            Unit("2.1", StronglyEncourages, SourceCheck.Text, [MemberStates, Stakeholders], "voluntary-nature"),
            Unit("2.2", Declares, SourceCheck.Text, [MemberStates, Stakeholders], "scope stakeholders"),
            Unit("2.3", Declares, SourceCheck.TextInPart, [Everyone], "scope development")),
        Article(3,
            Unit("3.1", Should, SourceCheck.Text, [MemberStates], "health-policy state-responsibility"),
            Unit("3.2", Declares, SourceCheck.Text, [MemberStates], "shortages managed-migration rights"),
            Unit("3.3", Should, SourceCheck.TextInPart, [Everyone, DevelopedCountries], "vulnerability support"),
            Unit("3.4", Should, SourceCheck.Recalled, [MemberStates], "right-to-health freedom-to-migrate"),
            Unit("3.5", Should, SourceCheck.Secondary, [Everyone, MemberStates], "transparency fairness labour-rights non-discrimination"),
            Unit("3.6", Should, SourceCheck.Secondary, [MemberStates], "self-sufficiency planning retention"),
            Unit("3.7", Declares, SourceCheck.Recalled, [Everyone], "data research information"),
            Unit("3.8", Should, SourceCheck.Secondary, [MemberStates], "circular-migration")),
        Article(4,
            Unit("4.1", Should, SourceCheck.Text, [Recruiters, HealthPersonnel, ProfessionalBodies], "regulation cooperation"),
            Unit("4.2", Should, SourceCheck.Text, [Recruiters, Employers, HealthPersonnel], "outstanding-obligations transparency"),
            Unit("4.3", Should, SourceCheck.Text, [MemberStates, Stakeholders], "informed-choice"),
            Unit("4.4", Should, SourceCheck.TextInPart, [MemberStates, Recruiters, Employers], "fair-contracts fraud equal-treatment pay information"),
            Unit("4.5", Should, SourceCheck.Secondary, [MemberStates], "equal-rights"),
            Unit("4.6", Should, SourceCheck.Recalled, [MemberStates, Stakeholders], "career induction"),
            Unit("4.7", Should, SourceCheck.Recalled, [Recruiters, Employers], "temporary-and-permanent-recruitment")),
        Article(5,
            Unit("5.1", Should, SourceCheck.Text, [MemberStates, DestinationCountries], "mutual-benefit active-recruitment critical-shortage", "3"),
            Unit("5.2", Should, SourceCheck.Text, [MemberStates], "agreements measures-of-mutual-benefit"),
            Unit("5.3", Should, SourceCheck.TextInPart, [MemberStates], "exchange return"),
            Unit("5.4", Should, SourceCheck.Secondary, [MemberStates], "self-sufficiency planning"),
            Unit("5.5", Should, SourceCheck.Recalled, [MemberStates], "education"),
            Unit("5.6", Should, SourceCheck.Secondary, [MemberStates], "labour-market-monitoring multisectoral"),
            Unit("5.7", Should, SourceCheck.Secondary, [MemberStates], "maldistribution retention")),
        Article(6,
            Unit("6.1", Should, SourceCheck.Recalled, [MemberStates], "evidence"),
            Unit("6.2", Encourages, SourceCheck.Text, [MemberStates], "information-systems data-to-policy"),
            Unit("6.3", Encourages, SourceCheck.Secondary, [MemberStates], "research"),
            Unit("6.4", Encourages, SourceCheck.Recalled, [Secretariat], "comparability", "6.2", "6.3")),
        Article(7,
            Unit("7.1", Encourages, SourceCheck.Text, [MemberStates], "exchange"),
            Unit("7.2", Should, SourceCheck.Text, [MemberStates], "exchange"),
            Unit("7.2(a)", Should, SourceCheck.Text, [MemberStates], "database-of-laws"),
            Unit("7.2(b)", Should, SourceCheck.Text, [MemberStates], "data", "6.2"),
            Unit("7.2(c)", Should, SourceCheck.Text, [MemberStates], "triennial-reporting", "7.2(a)", "7.2(b)"),
            Unit("7.3", Should, SourceCheck.TextInPart, [MemberStates, DesignatedNationalAuthorities], "designated-national-authority", "7.2(c)", "9.1"),
            Unit("7.4", Shall, SourceCheck.Recalled, [Secretariat], "register-of-authorities", "7.3")),
        Article(8,
            Unit("8.1", Encourages, SourceCheck.Text, [MemberStates], "publicity stakeholders", "2.2"),
            Unit("8.2", Encourages, SourceCheck.Text, [MemberStates], "law"),
            Unit("8.3", Encourages, SourceCheck.Text, [MemberStates], "consultation", "2.2"),
            Unit("8.4", Should, SourceCheck.Text, [Recruiters, Employers, Stakeholders], "duties-of-stakeholders", "2.2"),
            Unit("8.5", Should, SourceCheck.Text, [MemberStates], "record-of-recruiters"),
            Unit("8.6", Should, SourceCheck.Text, [MemberStates], "agencies"),
            Unit("8.7", Encourages, SourceCheck.Text, [MemberStates], "active-recruitment circular-migration")),
        Article(9,
            Unit("9.1", Should, SourceCheck.Text, [MemberStates], "reporting", "7.2(c)"),
            Unit("9.2", Shall, SourceCheck.Text, [DirectorGeneral], "review report-to-the-assembly", "7.3", "9.1", "7.2(c)"),
            Unit("9.3", Shall, SourceCheck.Text, [DirectorGeneral], "monitoring"),
            Unit("9.3(a)", Shall, SourceCheck.Text, [DirectorGeneral], "network-of-authorities", "7"),
            Unit("9.3(b)", Shall, SourceCheck.Text, [DirectorGeneral], "guidelines"),
            Unit("9.3(c)", Shall, SourceCheck.Text, [DirectorGeneral], "liaison"),
            Unit("9.4", May, SourceCheck.Text, [Secretariat], "stakeholder-reports", "2.2"),
            Unit("9.5", Should, SourceCheck.Text, [WorldHealthAssembly], "review revision")),
        Article(10,
            Unit("10.1", Should, SourceCheck.Recalled, [MemberStates, Stakeholders], "capacity"),
            Unit("10.2", Encourages, SourceCheck.Recalled, [DonorsAndFinancialInstitutions, InternationalOrganizations], "finance disease-specific-funds"),
            Unit("10.3", Encourages, SourceCheck.Recalled, [MemberStates], "aid")),
    ];

    private static Article Article(int number, params Paragraph[] paragraphs) => new()
    {
        Number = number,
        Title = Text.OfKey($"code.2010.article.{number}.title"),
        Paragraphs = paragraphs,
    };

    /// <summary>A paragraph; topics are keys joined by spaces, and what it cites is a paragraph or the bare number of an article.</summary>
    private static Paragraph Unit(
        string id, Strength strength, SourceCheck check, Addressee[] addressees, string topics, params string[] refersTo) => new()
    {
        Id = ParagraphId.Parse(id),
        Strength = strength,
        Checked = check,
        Addressees = addressees,
        Topics = [.. topics.Split(' ').Select(topic => Text.OfKey($"topic.{topic}"))],
        Summary = Text.OfKey($"code.2010.paragraph.{id}.summary"),
        RefersTo = Array.ConvertAll(refersTo, CodeReference.Parse),
    };
}
