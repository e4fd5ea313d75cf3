using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>What each side says of every case. Made once for all tests of the law.</summary>
internal static class Verdicts
{
    public static IReadOnlyList<Verdict> OfEdges => LazyEdges.Value;

    public static IReadOnlyList<Verdict> OfMutations => LazyMutations.Value;

    /// <summary>Where no rule demands that countries, fields and editions are known, so that only their form is asked for.</summary>
    public static IReadOnlyList<Verdict> OfForms => LazyForms.Value;

    private static readonly Lazy<IReadOnlyList<Verdict>> LazyEdges = new(() => Judge(Edges.All, RuleSet.BuiltIn));

    private static readonly Lazy<IReadOnlyList<Verdict>> LazyMutations = new(() => Judge(Mutations.All, RuleSet.BuiltIn));

    private static readonly Lazy<IReadOnlyList<Verdict>> LazyForms = new(() => Judge(Edges.OfForms, RuleSet.Empty));

    private static List<Verdict> Judge(IEnumerable<AgreementCase> cases, RuleSet rules)
    {
        var validator = new ReportValidator(rules, time: new FixedDay(2021, 9, 15));
        return [.. cases.Select(tried => Judge(tried, validator))];
    }

    private static Verdict Judge(AgreementCase tried, ReportValidator validator)
    {
        var utf8 = Encoding.UTF8.GetBytes(tried.Document);
        var errors = FindingsOf(utf8, tried, validator).Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        if (errors.FirstOrDefault(error => error.Rule.Id.ToString().StartsWith("WHC0", StringComparison.Ordinal) && !error.Rule.IsInSchema) is { } beyond)
        {
            throw new InvalidOperationException($"{tried} cannot be compared, as no schema says what {beyond.RuleId} does. Leave such documents out.");
        }

        var said = errors.Where(error => error.Rule.IsInSchema).ToList();
        var refusal = SchemaUnderTest.RefusalOf(utf8, tried.Root.Kind, tried.Profile, validator.Rules);
        return new Verdict(tried, said.Count == 0, refusal is null)
        {
            Reasons = $"validator: {string.Join(", ", said.Take(3).Select(error => $"{error.RuleId} at {error.Pointer}"))}; schema: {refusal}",
        };
    }

    private static FindingList FindingsOf(byte[] utf8, AgreementCase tried, ReportValidator validator) => tried.Root == ReportRoot.National
        ? validator.ReadAndValidate<NationalReport>(utf8, tried.Profile).Findings
        : validator.ReadAndValidate<StakeholderReport>(utf8, tried.Profile).Findings;
}

/// <summary>What was said of one case.</summary>
/// <param name="Tried">The case.</param>
/// <param name="Validator">Whether the validator takes the document.</param>
/// <param name="Schema">Whether the schema does.</param>
internal sealed record Verdict(AgreementCase Tried, bool Validator, bool Schema)
{
    public required string Reasons { get; init; }

    /// <summary>Whether all that is known agrees: both sides, and what the annotation says.</summary>
    public bool IsUnanimous => Validator == Schema && (Tried.Expected is null || Tried.Expected == Validator);

    public override string ToString() =>
        $"{Tried}: validator {Say(Validator)}, schema {Say(Schema)}, annotation {(Tried.Expected is { } expected ? Say(expected) : "says nothing")} — {Reasons}";

    private static string Say(bool isTaken) => isTaken ? "takes it" : "refuses it";
}
