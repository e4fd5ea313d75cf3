using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>Validates reports against the constraints of the model and the rules of a set.</summary>
/// <remarks>
/// Create one validator and reuse it: what to check in a profile or round is planned once, at first use. Immutable and thread-safe.
/// Validating a clean report in memory allocates nothing.
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

    /// <summary>Initializes a new instance of the <see cref="ReportValidator"/> class.</summary>
    /// <param name="rules">The rules to apply; null for <see cref="RuleSet.BuiltIn"/>.</param>
    /// <param name="catalog">The catalogue that the ids in reports refer to; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="time">The clock that gives the date of validation, in UTC; null for the system clock.</param>
    /// <param name="limits">The limits on what is read of a JSON document; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <exception cref="ArgumentException">A round of the catalogue overrides the severities of a rule that does not exist, or whose severities cannot be overridden.</exception>
    public ReportValidator(RuleSet? rules = null, ReportingCatalog? catalog = null, TimeProvider? time = null, ReadingLimits? limits = null)
    {
        Rules = rules ?? RuleSet.BuiltIn;
        Catalog = catalog ?? ReportingCatalog.BuiltIn;
        Limits = limits ?? ReadingLimits.Default;
        this.time = time ?? TimeProvider.System;
        Rules.CheckSeverityOverrides(Catalog);
        ofStakeholders = new(Contract.StakeholderReport, Rules);
        ofMemberStates = new(Contract.NationalReport, Rules);
        version = new(() => CheckVersion.Of(Rules, Catalog));
    }

    /// <summary>Gets the rules that the validator applies.</summary>
    public RuleSet Rules { get; }

    /// <summary>Gets the catalogue that the ids in reports refer to.</summary>
    public ReportingCatalog Catalog { get; }

    /// <summary>Gets the limits on how much of a JSON document is read.</summary>
    public ReadingLimits Limits { get; }

    /// <summary>
    /// Gets the version of everything that decides what this validator finds: the version of this library, and 12 hexadecimal digits.
    /// </summary>
    /// <remarks>
    /// The digits change with the rules, as in <see cref="RuleSet.Version"/>, and with the catalogue. What counts of the catalogue is its editions,
    /// thematic fields, rounds and the severities that they override, safeguards lists, countries and occupations.
    /// Findings documents contain the version. It does not change with texts, which do not decide what is found. Nor does it change with
    /// <see cref="Limits"/>, because a finding names each limit that a JSON document exceeds.
    /// </remarks>
    public string Version => version.Value;

    /// <summary>Returns what a result remembers of a JSON document that was validated, or that was too long to be.</summary>
    internal ValidatedText Remember(ReadOnlySpan<byte> utf8Json, ValidationProfile profile, ReadOnlyMemory<byte>? owned = null) =>
        ValidatedText.Of(utf8Json, profile, version, owned is { } bytes ? new(bytes, Limits) : null);

    internal DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Builds the validation plans for a profile ahead of the first call, which otherwise takes a few milliseconds longer.</summary>
    /// <param name="profile">The profile that reports will be validated for.</param>
    /// <remarks>
    /// Calling this method is never necessary. It is for applications that prefer to spend this time when they start, such as a web service
    /// before its first request. A round that overrides severities has a plan of its own, which is built when the first report of that round is
    /// validated. Thread-safe: it can run at the same time as other calls.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    public void Prepare(ValidationProfile profile)
    {
        CheckProfile(profile);
        ofMemberStates.Prepare(profile);
        ofStakeholders.Prepare(profile);
    }

    /// <summary>Validates a report that is already in memory.</summary>
    /// <param name="report">The report.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report.</param>
    /// <returns>The findings, ordered by location and rule; <see cref="FindingList.Empty"/> for a clean report. If there are more than <see cref="ReadingLimits.MaxFindings"/>, another finding (WHC0013) states how many are not listed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Rules"/> contains an asynchronous rule. Call <see cref="ValidateAsync"/> instead.</exception>
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
        return Sorted(Check(report, profile, options, skipped: null, needsCharacterChecks: true, Limits.MaxFindings), report);
    }

    /// <summary>Validates a report that is already in memory, including by asynchronous rules.</summary>
    /// <param name="report">The report.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report.</param>
    /// <param name="cancellationToken">A token to cancel the validation. It is observed before each object and value, after each rule, and by asynchronous rules.</param>
    /// <returns>The findings, ordered by location and rule; <see cref="FindingList.Empty"/> for a clean report. If there are more than <see cref="ReadingLimits.MaxFindings"/>, another finding (WHC0013) states how many are not listed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The validation was canceled.</exception>
    public async ValueTask<FindingList> ValidateAsync(
        Report report, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        CheckProfile(profile);
        return Sorted(await CheckAsync(report, profile, options, skipped: null, needsCharacterChecks: true, Limits.MaxFindings, cancellationToken).ConfigureAwait(false), report);
    }

    /// <summary>Creates a findings document for a JSON document that was read and validated, by this validator or by another.</summary>
    /// <typeparam name="TReport">The kind of report.</typeparam>
    /// <param name="utf8Json">The JSON document, byte for byte as it was validated.</param>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c> for it.</param>
    /// <param name="name">The name of the JSON document, such as a file name; null, the default, for none.</param>
    /// <param name="texts">The localized texts for titles and messages; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="quotes"><see langword="true"/> to quote what people wrote; <see langword="false"/> (the default) for a document that can be passed on.</param>
    /// <returns>The findings document, which contains the digest of the JSON document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The result is that of another JSON document, or the report was read but not validated.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <example>
    /// <code>
    /// byte[] json = File.ReadAllBytes("report.json");
    /// var read = validator.ReadAndValidate(json, ValidationProfile.Submission);
    /// var document = validator.CreateDocument(json, read, "report.json");
    /// </code>
    /// </example>
    public FindingsDocument CreateDocument<TReport>(ReadOnlySpan<byte> utf8Json, ReadResult<TReport> result, string? name = null, LocalizedTexts? texts = null, bool quotes = false)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(result);
        return FindingsDocuments.Of(FindingsDocuments.DigestOf(utf8Json, Limits), utf8Json, result, name, texts ?? LocalizedTexts.English, quotes);
    }

    /// <summary>Creates a findings document for a JSON document that was read and validated, by this validator or by another.</summary>
    /// <typeparam name="TReport">The kind of report.</typeparam>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c>.</param>
    /// <param name="name">The name of the JSON document, such as a file name; null, the default, for none.</param>
    /// <param name="texts">The localized texts for titles and messages; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="quotes"><see langword="true"/> to quote what people wrote; <see langword="false"/> (the default) for a document that can be passed on.</param>
    /// <returns>
    /// The findings document. It contains a digest if the JSON document was a string, an element, a stream or a pipe, and was read to its end.
    /// If the JSON document was passed as bytes, which may have changed since, pass them to the other overload to get a digest.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The report was read but not validated.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "It is called as the overloads beside it are, which need the validator.")]
    public FindingsDocument CreateDocument<TReport>(ReadResult<TReport> result, string? name = null, LocalizedTexts? texts = null, bool quotes = false) where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(result);
        return FindingsDocuments.Of(result, name, texts ?? LocalizedTexts.English, quotes);
    }

    /// <summary>Creates a findings document for a report that was validated in memory. The digest is that of the report as <see cref="ReportJson"/> writes it.</summary>
    /// <remarks>
    /// A list of findings does not record where it comes from. So the caller must ensure that this validator found it in this report and for this
    /// profile.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="findings">The findings that <see cref="Validate"/> or <see cref="ValidateAsync"/> returned for the report.</param>
    /// <param name="profile">The profile that the report was validated for.</param>
    /// <param name="name">The name of the report; null, the default, for none.</param>
    /// <param name="texts">The localized texts for titles and messages; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="quotes"><see langword="true"/> to quote what people wrote; <see langword="false"/> (the default) for a document that can be passed on.</param>
    /// <returns>The findings document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="System.Text.Json.JsonException">The report contains a value that JSON cannot represent.</exception>
    public FindingsDocument CreateDocument(Report report, FindingList findings, ValidationProfile profile, string? name = null, LocalizedTexts? texts = null, bool quotes = false)
    {
        ArgumentNullException.ThrowIfNull(findings);
        CheckProfile(profile);
        return FindingsDocuments.Of(
            FindingsDocuments.DigestOf(ReportJson.Write(report), limits: null), report, findings, profile, Version, name, texts ?? LocalizedTexts.English, quotes);
    }

    /// <summary>Validates a report that was read from a JSON document piece by piece, as <c>ReadAndValidate</c> does for the complete document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="faults">The read errors of all pieces.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <returns>The findings, without lines and columns.</returns>
    internal FindingList ValidateRead(Report report, IReadOnlyList<ReadingFault> faults, ValidationProfile profile)
    {
        JsonPointer[] skipped = [.. faults.Select(fault => fault.Settles).OfType<JsonPointer>()];
        var found = Check(report, profile, options: null, skipped, needsCharacterChecks: true, Limits.MaxFindings);
        return faults.Count == 0
            ? Sorted(found, report)
            : Sorted([.. faults.Select(fault => Finding.Of(fault, default) with { Position = null }), .. Reading.Unsettled(faults, found)], report);
    }

    /// <summary>Throws if a profile is not a defined value.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="parameter">The parameter of the caller that contains it.</param>
    internal static void CheckProfile(ValidationProfile profile, string parameter = "profile")
    {
        if (profile is < ValidationProfile.Draft or > ValidationProfile.Publication)
        {
            throw new ArgumentOutOfRangeException(parameter, profile, "The profile is not defined. Use Draft, Submission or Publication.");
        }
    }

    private static IPartShape RootOf(Report report) => report is NationalReport ? Contract.NationalReport : Contract.StakeholderReport;

    private static FindingList Sorted(IReadOnlyList<Finding> found, Report report) =>
        found.Count == 0 ? FindingList.Empty : FindingOrder.Sort(found, RootOf(report), report);

    private IReadOnlyList<Finding> Check(Report report, ValidationProfile profile, ReportValidationOptions? options, JsonPointer[]? skipped, bool needsCharacterChecks, int most) =>
        Finish(Run(report, profile, options, skipped, needsCharacterChecks, most, runsAsyncRules: false, CancellationToken.None), options);

    private async ValueTask<IReadOnlyList<Finding>> CheckAsync(
        Report report, ValidationProfile profile, ReportValidationOptions? options, JsonPointer[]? skipped, bool needsCharacterChecks, int most, CancellationToken cancellationToken)
    {
        var walk = Run(report, profile, options, skipped, needsCharacterChecks, most, Rules.HasAsyncRules, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (walk.PendingChecks is { Count: > 0 } pending)
        {
            walk.Fill();
            foreach (var check in pending)
            {
                await check(cancellationToken).ConfigureAwait(false);
            }
        }

        return Finish(walk, options);
    }

    /// <summary>Walks through a report once. For a report that was created in code, <paramref name="skipped"/> is null.</summary>
    private Walk Run(Report report, ValidationProfile profile, ReportValidationOptions? options, JsonPointer[]? skipped, bool needsCharacterChecks, int most, bool runsAsyncRules, CancellationToken cancellation)
    {
        var round = report.Round is { } number ? Catalog.FindRound(number) : null;
        var walk = Walk.Start(this, report, RootOf(report), profile, round, options?.Page, skipped, needsCharacterChecks, most, runsAsyncRules, cancellation);
        switch (report)
        {
            case StakeholderReport stakeholders:
                ofStakeholders.Run(stakeholders, walk);
                break;
            case NationalReport national:
                ofMemberStates.Run(national, walk);
                break;
            default:
                throw new UnreachableException(); // no other type can derive from Report
        }

        return walk;
    }

    /// <summary>Returns what was found, in no order, with the deviations applied.</summary>
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
                $"The rule set contains asynchronous rules ({string.Join(", ", Rules.Entries.Where(entry => entry.IsAsync).Select(entry => entry.Descriptor.Id))}); "
                + "call ValidateAsync or ReadAndValidateAsync instead, or remove them with WithoutAsyncRules.");
        }
    }
}
