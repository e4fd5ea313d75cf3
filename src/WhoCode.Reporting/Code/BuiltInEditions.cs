using static WhoCode.Reporting.Addressee;
using static WhoCode.Reporting.ParagraphStrength;

namespace WhoCode.Reporting;

/// <summary>The built-in editions of the WHO Global Code of Practice on the International Recruitment of Health Personnel.</summary>
/// <remarks>Numbers and strengths are facts, and the titles of articles are those of the Code. Every summary is in our own words.</remarks>
internal static class BuiltInEditions
{
    private static readonly Lazy<CodeEdition> Lazy2010 = new(() => new(CodeEditionId.Edition2010, LocalizedText.FromKey("code.title"), Articles2010())
    {
        Resolution = "WHA63.16",
        Adopted = PartialDate.Create(2010, 5, 21),
        Sources =
        [
            FactSource.Create(Certainty.High, "WHA63.16; numbers, titles, strengths, addressees, references and summaries of all 58 units were compared with the adopted English text in November 2026",
                nameof(CodeEdition.Title), nameof(CodeEdition.Resolution), nameof(CodeEdition.Adopted), nameof(CodeEdition.Articles), nameof(CodeEdition.Paragraphs)),
        ],
        Documents =
        [
            OfficialDocument.Create("code-2010", "https://who.int/publications/m/item/who-global-code-of-practice-on-the-international-recruitment-of-health-personnel", "two public repositories that cite the Code"),
            OfficialDocument.Create("code-2010-article-9", "http://who.int/hrh/migration/code/full_text/en/index9.html", "a stored copy of the page"),
            OfficialDocument.Create("code-2010-guide", "http://who.int/hrh/resources/guide/en/", "a stored copy of the page"),
        ],
    });

    private static readonly Lazy<CodeEdition> Lazy2026 = new(() => new(CodeEditionId.Edition2026, LocalizedText.FromKey("code.title"))
    {
        Adopted = PartialDate.Create(2026, 5),
        Note = LocalizedText.FromKey("code.2026.note"),
        Sources =
        [
            FactSource.Create(Certainty.Medium, "press and reports of nongovernmental organizations; no official text is available to this project", nameof(CodeEdition.Title), nameof(CodeEdition.Adopted), nameof(CodeEdition.Note)),
        ],
    });

    /// <summary>The edition of 21 May 2010 (resolution WHA63.16): 10 articles, 52 numbered and 6 lettered paragraphs.</summary>
    public static CodeEdition Edition2010 => Lazy2010.Value;

    /// <summary>The edition of May 2026. Its articles are not catalogued.</summary>
    public static CodeEdition Edition2026 => Lazy2026.Value;

    /// <summary>The note on 6.4 and 7.4, which name "WHO", while 7.2(c), 7.3 and 9.4 name "the WHO Secretariat". The addressee is the same.</summary>
    private static LocalizedText NamesWho { get; } = LocalizedText.FromKey("code.2010.names-who.note");

    private static CodeArticle[] Articles2010() =>
    [
        Article(1,
            Unit("1(1)", Declares, [Everyone], "ethics rights balance-of-interests"),
            Unit("1(2)", Declares, [Everyone], "law institutions"),
            Unit("1(3)", Declares, [Everyone], "agreements"),
            Unit("1(4)", Declares, [Everyone], "cooperation development")),
        Article(2,
            Unit("2.1", StronglyEncourages, [MemberStates, Stakeholders], "voluntary-nature"),
            Unit("2.2", Declares, [MemberStates, Stakeholders], "scope stakeholders"),
            Unit("2.3", Declares, [Everyone], "scope development")),
        Article(3,
            Unit("3.1", Should, [MemberStates], "health-policy state-responsibility"),
            Unit("3.2", Declares, [Everyone], "shortages managed-migration rights"),
            Unit("3.3", Should, [Everyone, DevelopedCountries], "vulnerability support"),
            Unit("3.4", Should, [MemberStates], "right-to-health freedom-to-migrate"),
            Unit("3.5", Should, [Everyone, MemberStates], "transparency fairness labour-rights non-discrimination"),
            Unit("3.6", Should, [MemberStates], "self-sufficiency planning retention"),
            Unit("3.7", Declares, [Everyone], "data research information"),
            Unit("3.8", Should, [MemberStates], "circular-migration")),
        Article(4,
            Unit("4.1", Should, [Recruiters, HealthPersonnel, ProfessionalBodies], "regulation cooperation"),
            Unit("4.2", Should, [Recruiters, Employers, HealthPersonnel], "outstanding-obligations transparency"),
            Unit("4.3", Should, [MemberStates, Stakeholders], "informed-choice"),
            Unit("4.4", Should, [MemberStates, Recruiters, Employers], "fair-contracts fraud equal-treatment pay information"),
            Unit("4.5", Should, [MemberStates], "equal-rights"),
            Unit("4.6", Should, [MemberStates, Stakeholders], "career induction"),
            Unit("4.7", Should, [Recruiters, Employers], "temporary-and-permanent-recruitment")),
        Article(5,
            Unit("5.1", Should, [MemberStates, DestinationCountries], "mutual-benefit active-recruitment critical-shortage", "3"),
            Unit("5.2", Should, [MemberStates], "agreements measures-of-mutual-benefit"),
            Unit("5.3", Should, [MemberStates], "exchange return"),
            Unit("5.4", Should, [MemberStates], "self-sufficiency planning"),
            Unit("5.5", Should, [MemberStates], "education"),
            Unit("5.6", Should, [MemberStates], "labour-market-monitoring multisectoral"),
            Unit("5.7", Should, [MemberStates], "maldistribution retention")),
        Article(6,
            Unit("6.1", Should, [MemberStates], "evidence"),
            Unit("6.2", Encourages, [MemberStates], "information-systems data-to-policy"),
            Unit("6.3", Encourages, [MemberStates], "research"),
            Unit("6.4", Encourages, [Secretariat], "comparability", "6.2", "6.3") with { Note = NamesWho }),
        Article(7,
            Unit("7.1", Encourages, [MemberStates], "exchange"),
            Unit("7.2", Should, [MemberStates], "exchange"),
            Unit("7.2(a)", Should, [MemberStates], "database-of-laws"),
            Unit("7.2(b)", Should, [MemberStates], "data", "6.2"),
            Unit("7.2(c)", Should, [MemberStates], "triennial-reporting", "7.2(a)", "7.2(b)"),
            Unit("7.3", Should, [MemberStates, DesignatedNationalAuthorities], "designated-national-authority", "7.2(c)", "9.1"),
            Unit("7.4", Shall, [Secretariat], "register-of-authorities", "7.3") with { Note = NamesWho }),
        Article(8,
            Unit("8.1", Encourages, [MemberStates], "publicity stakeholders", "2.2"),
            Unit("8.2", Encourages, [MemberStates], "law"),
            Unit("8.3", Encourages, [MemberStates], "consultation", "2.2"),
            Unit("8.4", Should, [Recruiters, Employers, Stakeholders], "duties-of-stakeholders", "2.2"),
            Unit("8.5", Should, [MemberStates], "record-of-recruiters"),
            Unit("8.6", Should, [MemberStates], "agencies"),
            Unit("8.7", Encourages, [MemberStates], "active-recruitment circular-migration")),
        Article(9,
            Unit("9.1", Should, [MemberStates], "reporting", "7.2(c)"),
            Unit("9.2", Shall, [DirectorGeneral], "review report-to-the-assembly", "7.3", "9.1", "7.2(c)"),
            Unit("9.3", Shall, [DirectorGeneral], "monitoring"),
            Unit("9.3(a)", Shall, [DirectorGeneral], "network-of-authorities", "7"),
            Unit("9.3(b)", Shall, [DirectorGeneral], "guidelines"),
            Unit("9.3(c)", Shall, [DirectorGeneral], "liaison"),
            Unit("9.4", May, [Secretariat], "stakeholder-reports", "2.2"),
            Unit("9.5", Should, [WorldHealthAssembly], "review revision")),
        Article(10,
            Unit("10.1", Should, [MemberStates, Stakeholders], "capacity"),
            Unit("10.2", Encourages, [DonorsAndFinancialInstitutions, InternationalOrganizations], "finance disease-specific-funds"),
            Unit("10.3", Encourages, [MemberStates], "aid")),
    ];

    private static CodeArticle Article(int number, params CodeParagraph[] paragraphs) => new()
    {
        Number = number,
        Title = LocalizedText.FromKey($"code.2010.article.{number}.title"),
        Paragraphs = paragraphs,
    };

    /// <summary>Creates a paragraph. The topics are keys, separated by spaces; a reference is a paragraph or the bare number of an article.</summary>
    private static CodeParagraph Unit(
        string id, ParagraphStrength strength, Addressee[] addressees, string topics, params string[] refersTo) => new()
        {
            Id = ParagraphId.Parse(id),
            Strength = strength,
            Verification = SummaryVerification.Text, // all 58 were compared with the adopted English text in November 2026
            Addressees = addressees,
            Topics = [.. topics.Split(' ').Select(topic => LocalizedText.FromKey($"topic.{topic}"))],
            Summary = LocalizedText.FromKey($"code.2010.paragraph.{id}.summary"),
            RefersTo = Array.ConvertAll(refersTo, CodeReference.Parse),
        };
}
