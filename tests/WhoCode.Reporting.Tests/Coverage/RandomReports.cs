namespace WhoCode.Reporting.Tests.Coverage;

/// <summary>Creates small random reports of both kinds in which the same values occur again and again, and some that are unknown or missing.</summary>
internal sealed class RandomReports
{
    /// <summary>Texts, grouped by what counts as one value; the first of each group is what is shown if all of them occur.</summary>
    public static readonly string[][] Texts =
    [
        ["MINISTRY OF HEALTH", "Ministry of Health", " ministry\tof  health ", "Ministry\u200b of Health"],
        ["Ministere", "Ministe\u0300re", "Ministère", "MINISTÈRE"],
        ["ВОЗ", "воз"],
        ["WHO", "who"],
        ["世界卫生组织"],
        ["İstanbul", "istanbul", "ıstanbul"],
    ];

    private static readonly string[] Countries = ["GHA", "IRL", "CHE", "SSD", "IDN", "SUN", "XXA"];
    private static readonly string[] References = ["4.4", "4.5", "Article 4", "7.2(c)", "7.2", "9.99", "Article 77", "10.1"];
    private static readonly string[] Occupations = ["ISCO-08:2221", "ISCO-08:222", "ISCO-08:9999"];
    private static readonly string[] Fields = ["fair-treatment", "data-and-research", "no-such-field"];

    private readonly Random random;
    private readonly bool isReadable;

    private RandomReports(int seed, bool isReadable) => (random, this.isReadable) = (new(seed), isReadable);

    /// <param name="seed">The seed.</param>
    /// <param name="isReadable">Whether JSON can express the report, so that it contains no undefined value.</param>
    public static Report Create(int seed, bool isReadable = false)
    {
        var maker = new RandomReports(seed, isReadable);
        return maker.random.Next(3) == 0 ? maker.National() : maker.Stakeholder();
    }

    public static IReadOnlyList<Report> Create(int first, int count, bool isReadable = false) => [.. Enumerable.Range(first, count).Select(seed => Create(seed, isReadable))];

    private StakeholderReport Stakeholder() => new()
    {
        Round = Maybe<int?>(4, 5, 77, -3),
        Reporter = random.Next(5) == 0 ? null : new() { Name = "Somebody", Kind = Choice(StakeholderKind.TradeUnion, StakeholderKind.HealthPersonnel), Country = Country() },
        Scope = random.Next(4) == 0 ? null : new()
        {
            Level = Maybe<ScopeLevel?>(ScopeLevel.National, ScopeLevel.Subnational, ScopeLevel.Regional),
            Countries = Codes(CountryCode.Parse, Countries, 2),
            Subdivisions = Some(2, () => SubdivisionCode.Parse(Pick("GB-SCT", "CA-ON", "XX-A"))),
            WhoRegions = Some(2, () => (WhoRegion)random.Next(6)),
        },
        Consent = new() { PublishReport = Maybe<bool?>(true, true, true, false) },
        Contributions = Some(4, () => new Contribution
        {
            Field = random.Next(4) == 0 ? null : ThematicFieldId.Parse(Pick(Fields)),
            Assessment = Choice(Enum.GetValues<Assessment>()),
            SourceCountries = Codes(CountryCode.Parse, Countries, 2),
            DestinationCountries = Codes(CountryCode.Parse, Countries, 2),
            Occupations = Codes(OccupationCode.Parse, Occupations, 2),
            Paragraphs = Codes(CodeReference.Parse, References, 3),
            Agreements = Some(2, Text),
            Recommendations = Some(3, () => new Recommendation { Addressee = random.Next(4) == 0 ? null : Text(), Paragraphs = [CodeReference.Parse("3.1")] }),
            Audience = Maybe<Audience?>(null, Audience.Partner, Audience.Secretariat),
            PublicationConsent = Maybe<bool?>(null, false),
        }),
    };

    private NationalReport National() => new()
    {
        Round = Maybe<int?>(3, 5, 6),
        MemberState = Country(),
        Measures = Some(4, () => new Measure
        {
            Field = random.Next(4) == 0 ? null : ThematicFieldId.Parse(Pick(Fields)),
            Status = Choice(Enum.GetValues<MeasureStatus>()),
            Paragraphs = Codes(CodeReference.Parse, References, 2),
        }),
        Laws = Some(2, () => new Law { Paragraphs = Codes(CodeReference.Parse, References, 2) }),
        Agreements = Some(3, () => new Agreement
        {
            Title = random.Next(4) == 0 ? " " : Text(),
            Partners = Codes(CountryCode.Parse, Countries, 2),
            PartnerSubdivisions = Some(2, () => SubdivisionCode.Parse("CA-ON")),
            Occupations = Codes(OccupationCode.Parse, Occupations, 2),
        }),
        Recruiters = random.Next(3) switch { 0 => null, 1 => new(), _ => new() { IsKept = true } },
        Workforce = random.Next(3) switch
        {
            0 => null,
            1 => new(),
            _ => new()
            {
                Stocks = [new() { Occupations = Codes(OccupationCode.Parse, Occupations, 2) }],
                Inflows = Some(2, () => new WorkforceFlow { Occupations = Codes(OccupationCode.Parse, Occupations, 2), Country = Country() }),
            },
        },
        Support = Some(2, () => new Support { Countries = Codes(CountryCode.Parse, Countries, 2), Paragraphs = Codes(CodeReference.Parse, References, 1) }),
        PreparedWith = random.Next(2) == 0 ? [] : [new() { Kind = StakeholderKind.TradeUnion }],
        Constraints = Some(2, () => new Constraint { Description = "Data come late." }),
    };

    private CountryCode? Country() => random.Next(5) == 0 ? null : CountryCode.Parse(Pick(Countries));

    private string Text() => Pick(Texts[random.Next(Texts.Length)]);

    private T Maybe<T>(params T[] values) => random.Next(values.Length + 1) is var at && at < values.Length ? values[at] : default!;

    /// <summary>One of some values, none, or one that is not defined.</summary>
    private T? Choice<T>(params T[] values) where T : struct, Enum => !isReadable && random.Next(5) == 0 ? (T)Enum.ToObject(typeof(T), 99) : Maybe<T?>([.. values]);

    private string Pick(params string[] values) => values[random.Next(values.Length)];

    /// <summary>Up to a number of codes, of which some are the empty one that takes the place of a code that cannot be read.</summary>
    private T[] Codes<T>(Func<string, T> parse, string[] codes, int most) where T : struct => Some(most, () => !isReadable && random.Next(10) == 0 ? default : parse(Pick(codes)));

    private T[] Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];
}
