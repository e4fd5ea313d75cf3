using System.Text;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

/// <summary>Sieves to try, and what the library's own validator says of the same text by the rules that a schema says too.</summary>
internal static class Sieves
{
    private static readonly Dictionary<ValidationProfile, SchemaCheck> OfReports = Enum.GetValues<ValidationProfile>().ToDictionary(
        profile => profile, profile => SchemaCheck.CreateAsync(SchemaKind.StakeholderReport, new() { Profile = profile }).GetAwaiter().GetResult());

    private static readonly ReportValidator Validator = new();

    public static FindingList Check(byte[] text, ValidationProfile profile = ValidationProfile.Draft) => OfReports[profile].Check(text);

    public static FindingList Check(string text, ValidationProfile profile = ValidationProfile.Draft) => Check(Encoding.UTF8.GetBytes(text), profile);

    public static IReadOnlyList<Finding> Validate(byte[] text, ValidationProfile profile = ValidationProfile.Draft) =>
        [.. Validator.ReadAndValidate(text, profile).Findings.Where(finding => finding.Rule.IsInSchema && finding.Severity == FindingSeverity.Error)];

    public static string Short(Finding finding) => $"{finding.RuleId} {finding.Pointer}";
}
