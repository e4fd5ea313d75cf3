using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Tests.Forms.Drafts;

/// <summary>What tests of drafts share.</summary>
internal static class Drafts
{
    public static ReportValidator Validator { get; } = new(time: new FixedDay(2026, 1, 1));

    public static JsonPointer At(string pointer) => JsonPointer.Parse(pointer);

    public static ReportDraft Open(string json, ValidationProfile profile = ValidationProfile.Draft) => Open(Encoding.UTF8.GetBytes(json), profile);

    public static ReportDraft Open(byte[] json, ValidationProfile profile = ValidationProfile.Draft)
    {
        ReportDraft.TryOpen(json, out var draft, out _, new() { Validator = Validator, Profile = profile }).Should().BeTrue();
        return draft!;
    }

    public static ReportDraft Create(Report report, ValidationProfile profile = ValidationProfile.Draft) => ReportDraft.Create(report, new() { Validator = Validator, Profile = profile });

    /// <summary>Returns the JSON of a draft without white space.</summary>
    public static string Json(this ReportDraft draft) => draft.GetJson(JsonPointer.Root)!.Value.GetRawText();

    public static IEnumerable<string> RulesAt(this ReportDraft draft, string pointer) => draft.GetFindings(At(pointer)).Select(finding => finding.RuleId.ToString());

    /// <summary>Returns the findings of reading and validating the JSON of a draft, without lines and columns.</summary>
    public static IEnumerable<string> FindingsOfJson(this ReportDraft draft) => draft.ToReport() is NationalReport
        ? Validator.ReadAndValidate<NationalReport>(draft.ToJson(), draft.Profile).Findings.Select(Print)
        : Validator.ReadAndValidate<StakeholderReport>(draft.ToJson(), draft.Profile).Findings.Select(Print);

    public static string Print(Finding finding) => $"{finding} {finding.Severity} [{finding.ItemId}] [{finding.Field}]";

    /// <summary>Whether two documents are the same JSON. The comparison of the framework throws for half characters, so they are compared as other text.</summary>
    public static bool IsSameJson(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        JsonElement.DeepEquals(JsonElement.Parse(WithoutHalves(one), new() { AllowDuplicateProperties = true }), JsonElement.Parse(WithoutHalves(other)));

    private static string WithoutHalves(ReadOnlySpan<byte> json) => System.Text.Encoding.UTF8.GetString(json).Replace("\\ud800", "half of a character", StringComparison.OrdinalIgnoreCase);
}
