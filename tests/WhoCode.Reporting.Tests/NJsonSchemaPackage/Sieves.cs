using System.Text;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

/// <summary>Sieves to try, and what the library's own validator says of the same text by the rules that a schema says too.</summary>
internal static class Sieves
{
    private static readonly Dictionary<Profile, SchemaSieve> OfReports = Enum.GetValues<Profile>().ToDictionary(
        profile => profile, profile => SchemaSieve.CreateAsync(SchemaKind.StakeholderReport, new() { Profile = profile }).GetAwaiter().GetResult());

    private static readonly ReportValidator Validator = new();

    public static FindingList Check(byte[] text, Profile profile = Profile.Draft) => OfReports[profile].Check(text);

    public static FindingList Check(string text, Profile profile = Profile.Draft) => Check(Encoding.UTF8.GetBytes(text), profile);

    public static IReadOnlyList<Finding> Validate(byte[] text, Profile profile = Profile.Draft) =>
        [.. Validator.ReadAndValidate(text, profile).Findings.Where(finding => finding.Rule.IsInSchema && finding.Severity == Severity.Error)];

    public static string Short(Finding finding) => $"{finding.RuleId} {finding.Pointer}";
}
