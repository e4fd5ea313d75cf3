using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>Validates reports against the constraints of the model and against rules.</summary>
/// <remarks>
/// Create one and keep it: what it does in each profile and round is planned once, at first use. Immutable, safe on any thread.
/// Validating a clean report allocates nothing.
/// </remarks>
/// <example>
/// <code>
/// var validator = new ReportValidator();
/// var read = validator.ReadAndValidate(json, ValidationProfile.Submission);
/// if (!read.IsValid)
/// {
///     Console.WriteLine(read.Findings.Errors[0].Message);
/// }
/// </code>
/// </example>
public sealed partial class ReportValidator
{
    private readonly KindPlans<StakeholderReport> ofStakeholders;
    private readonly KindPlans<NationalReport> ofMemberStates;
    private readonly TimeProvider time;
    private readonly Lazy<string> version;

    /// <summary>Creates a validator.</summary>
    /// <param name="rules">The rules; <see cref="RuleSet.BuiltIn"/> by default.</param>
    /// <param name="catalog">The catalogue that the ids in reports refer to; <see cref="ReportingCatalog.BuiltIn"/> by default.</param>
    /// <param name="time">The clock that gives the date of validation; the system's clock by default.</param>
    /// <param name="limits">How much of a JSON document is read; <see cref="ReadingLimits.Default"/> by default.</param>
    /// <exception cref="ArgumentException">A round of the catalogue sets severities for a rule that does not exist, or whose severities cannot be changed.</exception>
    public ReportValidator(RuleSet? rules = null, ReportingCatalog? catalog = null, TimeProvider? time = null, ReadingLimits? limits = null)
    {
        Rules = rules ?? RuleSet.BuiltIn;
        Catalog = catalog ?? ReportingCatalog.BuiltIn;
        Limits = limits ?? ReadingLimits.Default;
        this.time = time ?? TimeProvider.System;
        Rules.CheckGrades(Catalog);
        ofStakeholders = new(Contract.StakeholderReport, Rules);
        ofMemberStates = new(Contract.NationalReport, Rules);
        version = new(() => CheckVersion.Of(Rules, Catalog));
    }

    /// <summary>Gets the rules that it applies.</summary>
    public RuleSet Rules { get; }

    /// <summary>Gets the catalogue that the ids in reports refer to.</summary>
    public ReportingCatalog Catalog { get; }

    /// <summary>Gets the limits on how much of a JSON document is read.</summary>
    public ReadingLimits Limits { get; }

    /// <summary>
    /// Gets the version of everything that decides what this validator finds: the version of this library, and 12 digits that change
    /// with the rules, as <see cref="RuleSet.Version"/> does, and with the catalogue: its editions, thematic fields, rounds with the
    /// severities that they set, lists of countries, countries and occupations.
    /// </summary>
    /// <remarks>
    /// Findings documents contain it. Texts are not part of it, because they do not change what is found; nor are <see cref="Limits"/>,
    /// because a finding names each limit that a JSON document exceeds.
    /// </remarks>
    public string Version => version.Value;

    /// <summary>What a result has to remember of a JSON document that was validated, or that was too long for it.</summary>
    internal ValidatedText Remember(ReadOnlySpan<byte> utf8Json, ValidationProfile profile, ReadOnlyMemory<byte>? owned = null) =>
        ValidatedText.Of(utf8Json, profile, version, owned is { } bytes ? new(bytes, Limits) : null);

    internal DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Builds the validation plans ahead of the first call, which otherwise takes some milliseconds longer.</summary>
    /// <param name="profile">The profile that reports will be validated for.</param>
    /// <remarks>
    /// Calling it is never necessary. It is for applications that prefer to spend this time when they start, such as a web service before
    /// its first request. Thread-safe: it can run beside other calls.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not defined.</exception>
    public void Prepare(ValidationProfile profile)
    {
        CheckProfile(profile);
        ofMemberStates.Prepare(profile);
        ofStakeholders.Prepare(profile);
    }

    /// <summary>Validates a report that is already in memory.</summary>
    /// <param name="report">The report.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">Deviations, or a page to validate by itself; null for none.</param>
    /// <returns>The findings, in the order of location and rule; <see cref="FindingList.Empty"/> for a clean report. If there are more than <see cref="ReadingLimits.MaxFindings"/>, a last one says so.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not defined.</exception>
    /// <exception cref="InvalidOperationException">A rule of the set waits.</exception>
    /// <example>
    /// <code>
    /// var findings = validator.Validate(report, ValidationProfile.Draft);
    /// var atTheTitle = findings.At(JsonPointer.Parse("/contributions/0/title"));
    /// </code>
    /// </example>
    public FindingList Validate(Report report, ValidationProfile profile, ReportValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        CheckProfile(profile);
        RefuseAsyncRules();
        return Sorted(Check(report, profile, options, unread: null, mayHoldOdd: true, Limits.MaxFindings), report);
    }

    /// <summary>Validates a report that is already in memory, including by rules that wait.</summary>
    /// <param name="report">The report.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">Deviations, or a page to validate by itself; null for none.</param>
    /// <param name="cancellationToken">Cancels the validation: it is observed between nodes, between rules, and by the rules that wait.</param>
    /// <returns>The findings, in the order of location and rule; <see cref="FindingList.Empty"/> for a clean report. If there are more than <see cref="ReadingLimits.MaxFindings"/>, a last one says so.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not defined.</exception>
    /// <exception cref="OperationCanceledException">The validation was cancelled.</exception>
    public async ValueTask<FindingList> ValidateAsync(
        Report report, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        CheckProfile(profile);
        return Sorted(await CheckAsync(report, profile, options, unread: null, mayHoldOdd: true, Limits.MaxFindings, cancellationToken).ConfigureAwait(false), report);
    }

    /// <summary>Creates a findings document of a JSON document that was read and validated, by this validator or by another.</summary>
    /// <param name="utf8Json">The JSON document, byte for byte as it was validated.</param>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c> for it.</param>
    /// <param name="name">The name of the JSON document, such as a file name; null for none.</param>
    /// <param name="texts">The language of the sentences; English by default.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="ArgumentException">The result is of another JSON document, or of reading alone.</exception>
    /// <exception cref="KeyNotFoundException">The words do not contain a sentence that is needed.</exception>
    /// <example>
    /// <code>
    /// byte[] json = File.ReadAllBytes("report.json");
    /// var read = validator.ReadAndValidate(json, ValidationProfile.Submission);
    /// var document = validator.CreateDocument(json, read, "report.json");
    /// </code>
    /// </example>
    public FindingsDocument CreateDocument<TReport>(ReadOnlySpan<byte> utf8Json, ReadResult<TReport> result, string? name = null, LocalizedTexts? texts = null)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(result);
        return FindingsDocuments.Of(FindingsDocuments.DigestOf(utf8Json, Limits), utf8Json, result, name, texts ?? LocalizedTexts.English);
    }

    /// <summary>Creates a findings document of a JSON document that was read and validated, by this validator or by another.</summary>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c>.</param>
    /// <param name="name">The name of the JSON document, such as a file name; null for none.</param>
    /// <param name="texts">The language of the sentences; English by default.</param>
    /// <returns>
    /// The document. It states the digest of the JSON document if that came as text, from a stream or from a pipe and was read to its end. If
    /// it was passed as bytes, which may have changed since, pass them again to get a document with a digest.
    /// </returns>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="ArgumentException">The report was read but not validated.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a sentence that is needed.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "It is called as the overloads beside it are, which need the validator.")]
    public FindingsDocument CreateDocument<TReport>(ReadResult<TReport> result, string? name = null, LocalizedTexts? texts = null) where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(result);
        return FindingsDocuments.Of(result, name, texts ?? LocalizedTexts.English);
    }

    /// <summary>Creates a findings document of a report that was validated in memory. The digest is that of the report as <see cref="ReportJson"/> writes it.</summary>
    /// <remarks>
    /// A list of findings does not know what it was made from: that the findings are of this report, this profile and this validator is for
    /// the caller to ensure.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="findings">The findings in it, as <see cref="Validate"/> returned them.</param>
    /// <param name="profile">The profile that it was validated for.</param>
    /// <param name="name">The name of the report; null for none.</param>
    /// <param name="texts">The language of the sentences; English by default.</param>
    /// <exception cref="ArgumentNullException">The report or the findings are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The words do not contain a sentence that is needed.</exception>
    /// <exception cref="System.Text.Json.JsonException">The report contains a value that cannot be written.</exception>
    public FindingsDocument CreateDocument(Report report, FindingList findings, ValidationProfile profile, string? name = null, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        CheckProfile(profile);
        return FindingsDocuments.Of(
            FindingsDocuments.DigestOf(ReportJson.Write(report), limits: null), report, findings, profile, Version, name, texts ?? LocalizedTexts.English);
    }

    /// <summary>Validates a report that was read from a JSON document piece by piece, as <c>ReadAndValidate</c> does for the whole document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="faults">What reading noted in all pieces.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <returns>The findings, without lines and columns.</returns>
    internal FindingList ValidateRead(Report report, IReadOnlyList<ReadingFault> faults, ValidationProfile profile)
    {
        JsonPointer[] unread = [.. faults.Select(fault => fault.Settles).OfType<JsonPointer>()];
        var found = Check(report, profile, options: null, unread, mayHoldOdd: true, Limits.MaxFindings);
        return faults.Count == 0
            ? Sorted(found, report)
            : Sorted([.. faults.Select(fault => Finding.Of(fault, default) with { Position = null }), .. Reading.Unsettled(faults, found)], report);
    }

    internal static void CheckProfile(ValidationProfile profile)
    {
        if (profile is < ValidationProfile.Draft or > ValidationProfile.Publication)
        {
            throw new ArgumentOutOfRangeException(nameof(profile), profile, "There is no such profile.");
        }
    }

    private static IPartShape RootOf(Report report) => report is NationalReport ? Contract.NationalReport : Contract.StakeholderReport;

    private static FindingList Sorted(IReadOnlyList<Finding> found, Report report) =>
        found.Count == 0 ? FindingList.Empty : FindingOrder.Sort(found, RootOf(report), report);

    private IReadOnlyList<Finding> Check(Report report, ValidationProfile profile, ReportValidationOptions? options, JsonPointer[]? unread, bool mayHoldOdd, int most) =>
        Finish(Run(report, profile, options, unread, mayHoldOdd, most, waits: false, CancellationToken.None), options);

    private async ValueTask<IReadOnlyList<Finding>> CheckAsync(
        Report report, ValidationProfile profile, ReportValidationOptions? options, JsonPointer[]? unread, bool mayHoldOdd, int most, CancellationToken cancellationToken)
    {
        var walk = Run(report, profile, options, unread, mayHoldOdd, most, Rules.HasAsyncRules, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (walk.Waiting is { Count: > 0 } waiting)
        {
            walk.Fill();
            foreach (var check in waiting)
            {
                await check(cancellationToken).ConfigureAwait(false);
            }
        }

        return Finish(walk, options);
    }

    /// <summary>Walks through a report once. For a report that was created in code, <paramref name="unread"/> is null.</summary>
    private Walk Run(Report report, ValidationProfile profile, ReportValidationOptions? options, JsonPointer[]? unread, bool mayHoldOdd, int most, bool waits, CancellationToken cancellation)
    {
        var round = report.Round is { } number ? Catalog.FindRound(number) : null;
        var walk = Walk.Start(this, report, RootOf(report), profile, round, options?.Page, unread, mayHoldOdd, most, waits, cancellation);
        switch (report)
        {
            case StakeholderReport stakeholders:
                ofStakeholders.Run(stakeholders, walk);
                break;
            case NationalReport national:
                ofMemberStates.Run(national, walk);
                break;
            default:
                throw new UnreachableException(); // the family is closed
        }

        return walk;
    }

    /// <summary>What was found, in no order, with the deviations applied.</summary>
    private IReadOnlyList<Finding> Finish(Walk walk, ReportValidationOptions? options)
    {
        var report = walk.Report;
        var found = walk.End() ?? [];
        return options is { Deviations.Count: > 0 } ? new DeviationUse(Rules, Today, new(RootOf(report), report)).Apply(found, options) : found;
    }

    private void RefuseAsyncRules()
    {
        if (Rules.HasAsyncRules)
        {
            throw new InvalidOperationException(
                $"The rule set contains async rules ({string.Join(", ", Rules.Entries.Where(entry => entry.IsAsync).Select(entry => entry.Descriptor.Id))}); "
                + "call ValidateAsync or ReadAndValidateAsync.");
        }
    }
}
