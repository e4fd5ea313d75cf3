using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Export;

/// <summary>Findings documents to export, and the results.</summary>
internal static class Exports
{
    private static readonly ReportValidator Validator = new();

    public static FindingsDocument Faulty { get; } = Of(Repository.Sample(Samples.Faulty), Samples.Faulty);

    public static FindingsDocument Clean { get; } = Of(ReportJson.Write(TestReports.Maximal), "clean.json");

    public static FindingsDocument NotJson { get; } = Of("Dear Secretariat,"u8.ToArray(), "letter.json");

    /// <summary>A report in memory, which therefore has no lines and columns.</summary>
    public static FindingsDocument Typed { get; } = TypedOf(TestReports.Maximal with { Extensions = new Dictionary<string, JsonElement>(), Contributions = [TestReports.Story with { Title = null }] });

    public static FindingsDocument Lowered { get; } = LoweredOf("It was \"agreed\" so.", "A. Person");

    public static FindingsDocument Of(byte[] report, string? name, ReportValidationOptions? options = null) =>
        Validator.CreateDocument(report, Validator.ReadAndValidate(report, ValidationProfile.Submission, options), name, quotes: true);

    public static FindingsDocument LoweredOf(string reason, string author) => Of(Repository.Sample(Samples.Faulty), Samples.Faulty, new()
    {
        Deviations =
        [
            new()
            {
                Rule = RuleId.Parse("WHC3014"),
                Pointer = JsonPointer.Parse("/scope"),
                Reason = reason,
                Author = author,
                Expires = new(2099, 1, 31),
            },
        ],
    });

    /// <summary>Returns a document in which every text is the given one.</summary>
    public static FindingsDocument Saying(string text) => new()
    {
        FormatVersion = "1.0",
        Name = text,
        Digest = new() { Form = DigestForm.Bytes, Sha256 = new string('a', 64) },
        Profile = ValidationProfile.Submission,
        RuleSet = text,
        Language = LanguageTag.English,
        Counts = new()
        {
            Total = 1,
            Errors = 1,
            Warnings = 0,
            Advice = 0,
            ByRule = [new() { Rule = RuleId.Parse("HOST1001"), Name = text, Statement = text, Count = 1 }],
        },
        Findings =
        [
            new()
            {
                Rule = RuleId.Parse("HOST1001"),
                Severity = FindingSeverity.Advice,
                Pointer = JsonPointer.Root.Append("evidence").Append(0).Append(text),
                Line = 1,
                Column = 1,
                Message = text,
                Remedy = text,
                Deviation = new() { SeverityBefore = FindingSeverity.Error, Reason = text, Author = text, Expires = new(2099, 1, 31) },
            },
        ],
    };

    public static byte[] Bytes(FindingsFormat format, params IReadOnlyList<FindingsDocument> documents)
    {
        using var stream = new MemoryStream();
        FindingsExport.Write(stream, format, documents);
        return stream.ToArray();
    }

    public static string Write(FindingsFormat format, params IReadOnlyList<FindingsDocument> documents) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(format, documents));

    /// <summary>Returns the only run of SARIF that is written for documents.</summary>
    public static JsonNode Run(params FindingsDocument[] documents) =>
        JsonNode.Parse(Write(FindingsFormat.Sarif, documents))!["runs"]!.AsArray().Should().ContainSingle().Subject!;

    public static string Text(JsonNode? node) => node!.GetValue<string>();

    public static FindingsDocument TypedOf(Reporting.StakeholderReport report) =>
        Validator.CreateDocument(report, Validator.Validate(report, ValidationProfile.Submission), ValidationProfile.Submission);
}
