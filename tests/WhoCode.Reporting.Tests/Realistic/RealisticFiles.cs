using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Realistic;

/// <summary>The files of tests/realistic, as its README describes them.</summary>
internal static class RealisticFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static string Folder { get; } = Repository.Path("tests", "realistic");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static string PathOf(string name, string file) => Path.Combine(Folder, name, file);

    public static byte[] Report(string name) => File.ReadAllBytes(PathOf(name, "report.json"));

    public static Expectations Expectations(string name) => Read<Expectations>(PathOf(name, "expectations.json"));

    public static Judgement Judgement(string name) =>
        File.Exists(PathOf(name, "verdicts.json")) ? Read<Judgement>(PathOf(name, "verdicts.json")) : new([], []);

    public static EarlierTable Before() => Read<EarlierTable>(Path.Combine(Folder, "before.json"));

    public static string Write(Judgement judgement) => JsonSerializer.Serialize(judgement, Options) + "\n";

    private static T Read<T>(string path) => JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Options)!;
}

/// <summary>What a reviewer expects to be reported about a report.</summary>
internal sealed record Expectations(string About, ValidationProfile Profile, DateOnly CheckedOn, IReadOnlyList<Expectation> Expected);

/// <summary>One thing that deserves a finding.</summary>
internal sealed record Expectation(string Id, string Pointer, FindingSeverity Severity, string What);

/// <summary>The reviewed findings in a report, and the expectations without a finding.</summary>
internal sealed record Judgement(IReadOnlyList<JudgedFinding> Findings, IReadOnlyList<string> Missing)
{
    public Tally Count() => new(Count(Verdict.Right), Count(Verdict.Noise), Count(Verdict.Wrong), Missing.Count);

    private int Count(Verdict verdict) => Findings.Count(finding => finding.Verdict == verdict);
}

/// <summary>A finding with its assessment, and the expectation that it meets or the reason for the assessment.</summary>
internal sealed record JudgedFinding(string Rule, FindingSeverity Severity, string Pointer, Verdict Verdict, string? Expectation, string? Because)
{
    public bool IsAbout(JudgedFinding other) => (Rule, Severity, Pointer) == (other.Rule, other.Severity, other.Pointer);
}

/// <summary>How a person assessed a finding.</summary>
internal enum Verdict
{
    /// <summary>Nobody has assessed it yet.</summary>
    Unjudged,

    /// <summary>It is true and helps the reporter.</summary>
    Right,

    /// <summary>It is true, but does not help the reporter, or repeats another finding.</summary>
    Noise,

    /// <summary>It is not true of this report.</summary>
    Wrong,
}

/// <summary>The numbers of findings by assessment, and the number of missing expectations.</summary>
internal sealed record Tally(int Right, int Noise, int Wrong, int Missing)
{
    public static Tally Sum(IEnumerable<Tally> tallies) =>
        tallies.Aggregate(new Tally(0, 0, 0, 0), (sum, one) => new(sum.Right + one.Right, sum.Noise + one.Noise, sum.Wrong + one.Wrong, sum.Missing + one.Missing));
}

/// <summary>The numbers of an earlier commit, for comparison.</summary>
internal sealed record EarlierTable(string Commit, IReadOnlyDictionary<string, Tally> Reports);
