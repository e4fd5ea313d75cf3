using System.Security.Cryptography;

namespace WhoCode.Reporting;

/// <summary>Creates findings documents.</summary>
internal static class FindingsDocuments
{
    /// <summary>Creates the document of validated JSON.</summary>
    /// <param name="digest">The digest of the JSON.</param>
    /// <param name="utf8Json">The JSON that was validated.</param>
    /// <param name="result">The result of validating it.</param>
    /// <param name="name">The name of the JSON document, such as a file name.</param>
    /// <param name="texts">The language of the messages and remedies.</param>
    /// <param name="quotes"><see langword="true"/> to quote what people wrote.</param>
    /// <exception cref="ArgumentException">The result is that of another JSON document, or of reading without validation.</exception>
    public static FindingsDocument Of<TReport>(
        DocumentDigest digest, ReadOnlySpan<byte> utf8Json, ReadResult<TReport> result, string? name, LocalizedTexts texts, bool quotes)
        where TReport : Report =>
        result.Validated is not { } text
            ? throw new ArgumentException("The report was read but not validated. Pass the result of ReadAndValidate or ReadAndValidateAsync.", nameof(result))
        : !text.IsOf(utf8Json)
            ? throw new ArgumentException("The result is of another JSON document. Pass the bytes that were validated, unchanged.", nameof(utf8Json))
        : Of(digest, result.Report, result.Findings, text.Profile, text.Version.Value, name, texts, quotes);

    /// <summary>Creates the document of a result alone. It has a digest if the result still has its JSON.</summary>
    /// <exception cref="ArgumentException">The result is that of reading without validation.</exception>
    public static FindingsDocument Of<TReport>(ReadResult<TReport> result, string? name, LocalizedTexts texts, bool quotes)
        where TReport : Report =>
        result.Validated is not { } text
            ? throw new ArgumentException("The report was read but not validated. Pass the result of ReadAndValidate or ReadAndValidateAsync.", nameof(result))
            : Of(text.Owned is { } owned ? DigestOf(owned.Utf8.Span, owned.Limits) : null, result.Report, result.Findings, text.Profile, text.Version.Value, name, texts, quotes);

    /// <summary>Creates the document of findings about which nothing else is known.</summary>
    public static FindingsDocument Of(FindingList findings, string? name, LocalizedTexts texts, bool quotes) =>
        Of(digest: null, report: null, findings, profile: null, version: null, name, texts, quotes);

    public static FindingsDocument Of(
        DocumentDigest? digest, Report? report, FindingList findings, ValidationProfile? profile, string? version, string? name, LocalizedTexts texts, bool quotes) => new()
        {
            FormatVersion = FindingsDocument.CurrentFormatVersion,
            Name = name,
            ReportId = TextForms.IsIdentifier(report?.Id) ? report.Id : null,
            Digest = digest,
            Round = report?.Round is >= 1 and <= 999 and var round ? round : null, // a number that is out of range has no place in a findings document
            Profile = profile,
            RuleSet = version,
            Language = texts.Language,
            Counts = CountsOf(findings, texts),
            Findings = [.. findings.Select(finding => DocumentedFinding.Of(finding, texts, quotes))],
        };

    public static DocumentDigest DigestOf(ReadOnlySpan<byte> utf8Json, ReadingLimits? limits) =>
        utf8Json.Length <= (limits?.MaxBytes ?? int.MaxValue) && CanonicalJson.ComputeDigest(utf8Json) is { } canonical
        ? new() { Form = DigestForm.CanonicalJson, Sha256 = canonical }
        : DigestOfBytes(utf8Json);

    public static DocumentDigest DigestOfBytes(ReadOnlySpan<byte> bytes) =>
        new() { Form = DigestForm.Bytes, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };

    private static FindingCounts CountsOf(FindingList findings, LocalizedTexts texts) => new()
    {
        Total = findings.Count,
        Errors = findings.CountOf(FindingSeverity.Error),
        Warnings = findings.CountOf(FindingSeverity.Warning),
        Advice = findings.CountOf(FindingSeverity.Advice),
        ByRule =
        [
            .. findings.GroupBy(finding => finding.RuleId).OrderBy(group => group.Key).Select(group => new RuleCount
            {
                Rule = group.Key,
                Name = group.First().Rule.Name,
                Statement = group.First().Rule.Statement.ToString(texts),
                Count = group.Count(),
            }),
        ],
        ByField =
        [
            .. findings.GroupBy(finding => finding.Field).OrderBy(group => group.Key is null) // a stable sort: fields in the order of their first finding, no field last
                .Select(group => new FieldCount { Field = group.Key, Count = group.Count() }),
        ],
    };
}
