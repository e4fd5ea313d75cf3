using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>The results of validator and schema for every case, created once for all tests.</summary>
internal static class AgreementResults
{
    public static IReadOnlyList<AgreementResult> OfEdges => LazyEdges.Value;

    public static IReadOnlyList<AgreementResult> OfMutations => LazyMutations.Value;

    /// <summary>The results without rules on countries, fields and editions, so that only their form counts.</summary>
    public static IReadOnlyList<AgreementResult> OfForms => LazyForms.Value;

    private static readonly Lazy<IReadOnlyList<AgreementResult>> LazyEdges = new(() => Compare(Edges.All, RuleSet.BuiltIn));

    private static readonly Lazy<IReadOnlyList<AgreementResult>> LazyMutations = new(() => Compare(Mutations.All, RuleSet.BuiltIn));

    private static readonly Lazy<IReadOnlyList<AgreementResult>> LazyForms = new(() => Compare(Edges.OfForms, RuleSet.Empty));

    private static List<AgreementResult> Compare(IEnumerable<AgreementCase> cases, RuleSet rules)
    {
        var validator = new ReportValidator(rules, time: new FixedDay(2021, 9, 15));
        return [.. cases.Select(tried => Compare(tried, validator))];
    }

    private static AgreementResult Compare(AgreementCase tried, ReportValidator validator)
    {
        var utf8 = Encoding.UTF8.GetBytes(tried.Document);
        var errors = FindingsOf(utf8, tried, validator).Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        if (errors.FirstOrDefault(error => error.Rule.Id.ToString().StartsWith("WHC0", StringComparison.Ordinal) && !error.Rule.IsInSchema) is { } beyond)
        {
            throw new InvalidOperationException($"{tried} cannot be compared, as no schema says what {beyond.RuleId} does. Leave such documents out.");
        }

        var said = errors.Where(error => error.Rule.IsInSchema).ToList();
        var refusal = SchemaUnderTest.RefusalOf(utf8, tried.Root.Kind, tried.Profile, validator.Rules);
        return new AgreementResult(tried, said.Count == 0, refusal is null)
        {
            Reasons = $"validator: {string.Join(", ", said.Take(3).Select(error => $"{error.RuleId} at {error.Pointer}"))}; schema: {refusal}",
        };
    }

    private static FindingList FindingsOf(byte[] utf8, AgreementCase tried, ReportValidator validator) => tried.Root == ReportRoot.National
        ? validator.ReadAndValidate<NationalReport>(utf8, tried.Profile).Findings
        : validator.ReadAndValidate<StakeholderReport>(utf8, tried.Profile).Findings;
}

/// <summary>The results for one case.</summary>
/// <param name="Tried">The case.</param>
/// <param name="Validator">Whether the validator accepts the document.</param>
/// <param name="Schema">Whether the schema accepts it.</param>
internal sealed record AgreementResult(AgreementCase Tried, bool Validator, bool Schema)
{
    public required string Reasons { get; init; }

    /// <summary>Whether validator, schema and annotation agree.</summary>
    public bool IsUnanimous => Validator == Schema && (Tried.Expected is null || Tried.Expected == Validator);

    public override string ToString() =>
        $"{Tried}: validator {Say(Validator)}, schema {Say(Schema)}, annotation {(Tried.Expected is { } expected ? Say(expected) : "says nothing")} — {Reasons}";

    private static string Say(bool isTaken) => isTaken ? "takes it" : "refuses it";
}
