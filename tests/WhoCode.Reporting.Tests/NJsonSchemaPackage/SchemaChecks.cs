using System.Text;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

/// <summary>Schema checks of reports, and the validator's findings by the rules that a schema can express.</summary>
internal static class SchemaChecks
{
    private static readonly Dictionary<(ValidationProfile, SchemaDialect), SchemaCheck> OfReports = Enum.GetValues<ValidationProfile>()
        .SelectMany(_ => Dialects, (profile, dialect) => (Profile: profile, Dialect: dialect))
        .ToDictionary(key => key, key => SchemaCheck.CreateAsync(SchemaKind.StakeholderReport, new() { Profile = key.Profile, Dialect = key.Dialect }).GetAwaiter().GetResult());

    private static readonly ReportValidator Validator = new();

    /// <summary>The dialects that NJsonSchema supports.</summary>
    public static IReadOnlyList<SchemaDialect> Dialects => [SchemaDialect.Draft04, SchemaDialect.Draft07];

    /// <summary>Returns what the schema checks find, which is the same in all dialects.</summary>
    public static FindingList Check(byte[] text, ValidationProfile profile = ValidationProfile.Draft)
    {
        var found = Dialects.Select(dialect => OfReports[(profile, dialect)].Check(text)).ToList();
        found[1].Select(Print).Should().Equal(found[0].Select(Print), "draft-07 and draft-04 mean the same");
        return found[0];

        static string Print(Finding finding) => $"{finding.Position} {finding}";
    }

    public static FindingList Check(string text, ValidationProfile profile = ValidationProfile.Draft) => Check(Encoding.UTF8.GetBytes(text), profile);

    public static IReadOnlyList<Finding> Validate(byte[] text, ValidationProfile profile = ValidationProfile.Draft) =>
        [.. Validator.ReadAndValidate(text, profile).Findings.Where(finding => finding.Rule.IsInSchema && finding.Severity == FindingSeverity.Error)];

    public static string Short(Finding finding) => $"{finding.RuleId} {finding.Pointer}";
}
