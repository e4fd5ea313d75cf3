using System.IO.Pipelines;

namespace WhoCode.Reporting;

public sealed partial class ReportValidator
{
    /// <summary>Reads a report of either kind from JSON and validates what could be read.</summary>
    /// <param name="utf8Json">The JSON document, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <returns>
    /// The report and the findings, with lines and columns. If the JSON document exceeds one of the <see cref="Limits"/> other than
    /// <see cref="ReadingLimits.MaxFindings"/>, the only finding states that, and the report is null. If the JSON document ends too early, rules are
    /// not applied, because it is unknown what is missing.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Rules"/> contains an asynchronous rule. Call <c>ReadAndValidateAsync</c> instead.</exception>
    /// <example>
    /// <code>
    /// var read = validator.ReadAndValidate(File.ReadAllBytes("report.json"), ValidationProfile.Submission);
    /// foreach (var finding in read.Findings)
    /// {
    ///     Console.WriteLine($"{finding.Position}: {finding.Severity}: {finding.Message}");
    /// }
    /// </code>
    /// </example>
    public ReadResult<Report> ReadAndValidate(ReadOnlySpan<byte> utf8Json, ValidationProfile profile, ReportValidationOptions? options = null) =>
        ReadAndValidate<Report>(utf8Json, profile, options);

    /// <summary>Reads a report of one kind from JSON and validates what could be read.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of the JSON document decide.
    /// </typeparam>
    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/>
    /// <example>
    /// <code>
    /// var read = validator.ReadAndValidate&lt;NationalReport&gt;(File.ReadAllBytes("report.json"), ValidationProfile.Submission);
    /// var workforce = read.Report?.Workforce;
    /// </code>
    /// </example>
    public ReadResult<TReport> ReadAndValidate<TReport>(ReadOnlySpan<byte> utf8Json, ValidationProfile profile, ReportValidationOptions? options = null)
        where TReport : Report => Validate<TReport>(utf8Json, kept: null, profile, options);

    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<Report> ReadAndValidate(string json, ValidationProfile profile, ReportValidationOptions? options = null) =>
        ReadAndValidate<Report>(json, profile, options);

    /// <inheritdoc cref="ReadAndValidate{TReport}(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ReadResult<TReport> ReadAndValidate<TReport>(string json, ValidationProfile profile, ReportValidationOptions? options = null)
        where TReport : Report => Validate<TReport>(Utf8Input.From(json), profile, options);

    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    public ReadResult<Report> ReadAndValidate(ReadOnlyMemory<char> json, ValidationProfile profile, ReportValidationOptions? options = null) =>
        ReadAndValidate<Report>(json, profile, options);

    /// <inheritdoc cref="ReadAndValidate{TReport}(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    public ReadResult<TReport> ReadAndValidate<TReport>(ReadOnlyMemory<char> json, ValidationProfile profile, ReportValidationOptions? options = null)
        where TReport : Report => Validate<TReport>(Utf8Input.From(json), profile, options);

    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/>
    /// <param name="json">The element that contains the report, such as a property of the application's own JSON. Lines and columns count from the beginning of the element.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <exception cref="ArgumentException">The <see cref="JsonElement.ValueKind"/> of <paramref name="json"/> is undefined.</exception>
    public ReadResult<Report> ReadAndValidate(JsonElement json, ValidationProfile profile, ReportValidationOptions? options = null) =>
        ReadAndValidate<Report>(json, profile, options);

    /// <inheritdoc cref="ReadAndValidate{TReport}(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)"/>
    /// <param name="json">The element that contains the report, such as a property of the application's own JSON. Lines and columns count from the beginning of the element.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <exception cref="ArgumentException">The <see cref="JsonElement.ValueKind"/> of <paramref name="json"/> is undefined.</exception>
    public ReadResult<TReport> ReadAndValidate<TReport>(JsonElement json, ValidationProfile profile, ReportValidationOptions? options = null)
        where TReport : Report => Validate<TReport>(Utf8Input.From(json), profile, options);

    /// <summary>Reads a report of either kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)" path="/returns"/>
    /// <param name="utf8Json">The JSON document, in UTF-8. A byte order mark is ignored. It must not change before the returned task completes.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <param name="cancellationToken">A token to cancel the call. It is observed while reading, before each object and value, after each rule, and by asynchronous rules.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public ValueTask<ReadResult<Report>> ReadAndValidateAsync(
        ReadOnlyMemory<byte> utf8Json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAndValidateAsync<Report>(utf8Json, profile, options, cancellationToken);

    /// <summary>Reads a report of one kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of the JSON document decide.
    /// </typeparam>
    /// <inheritdoc cref="ReadAndValidateAsync(ReadOnlyMemory{byte}, ValidationProfile, ReportValidationOptions?, CancellationToken)"/>
    public ValueTask<ReadResult<TReport>> ReadAndValidateAsync<TReport>(
        ReadOnlyMemory<byte> utf8Json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report => ValidateAsync<TReport>(utf8Json, keepsJson: false, isWhole: true, profile, options, cancellationToken);

    /// <summary>Reads a report of either kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)" path="/returns"/>
    /// <param name="utf8Json">The stream that contains the JSON document, in UTF-8. It is read to its end, or until it exceeds <see cref="ReadingLimits.MaxBytes"/>, and stays open.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <param name="cancellationToken">A token to cancel the call. It is observed while reading, before each object and value, after each rule, and by asynchronous rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public ValueTask<ReadResult<Report>> ReadAndValidateAsync(
        Stream utf8Json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAndValidateAsync<Report>(utf8Json, profile, options, cancellationToken);

    /// <summary>Reads a report of one kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of the JSON document decide.
    /// </typeparam>
    /// <inheritdoc cref="ReadAndValidateAsync(Stream, ValidationProfile, ReportValidationOptions?, CancellationToken)"/>
    public async ValueTask<ReadResult<TReport>> ReadAndValidateAsync<TReport>(
        Stream utf8Json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report
    {
        CheckProfile(profile);
        return await ValidateAsync<TReport>(await Utf8Input.ReadAsync(utf8Json, Limits, cancellationToken).ConfigureAwait(false), profile, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a report of either kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)" path="/returns"/>
    /// <param name="utf8Json">The pipe that contains the JSON document, in UTF-8, such as the body of a request. It is read to its end, or until it exceeds <see cref="ReadingLimits.MaxBytes"/>, and is not completed.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <param name="cancellationToken">A token to cancel the call. It is observed while reading, before each object and value, after each rule, and by asynchronous rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    /// <example>
    /// <code>
    /// app.MapPost("/reports", async (HttpRequest request, ReportValidator validator) =&gt;
    ///     (await validator.ReadAndValidateAsync(request.BodyReader, ValidationProfile.Submission)) is { IsValid: false } read
    ///         ? Results.ValidationProblem(read.Findings.ToDictionary())
    ///         : Results.NoContent());
    /// </code>
    /// </example>
    public ValueTask<ReadResult<Report>> ReadAndValidateAsync(
        PipeReader utf8Json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAndValidateAsync<Report>(utf8Json, profile, options, cancellationToken);

    /// <summary>Reads a report of one kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of the JSON document decide.
    /// </typeparam>
    /// <inheritdoc cref="ReadAndValidateAsync(PipeReader, ValidationProfile, ReportValidationOptions?, CancellationToken)"/>
    public async ValueTask<ReadResult<TReport>> ReadAndValidateAsync<TReport>(
        PipeReader utf8Json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report
    {
        CheckProfile(profile);
        return await ValidateAsync<TReport>(await Utf8Input.ReadAsync(utf8Json, Limits, cancellationToken).ConfigureAwait(false), profile, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a report of either kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)" path="/returns"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <param name="cancellationToken">A token to cancel the call. It is observed while reading, before each object and value, after each rule, and by asynchronous rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public ValueTask<ReadResult<Report>> ReadAndValidateAsync(
        string json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAndValidateAsync<Report>(json, profile, options, cancellationToken);

    /// <summary>Reads a report of one kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of the JSON document decide.
    /// </typeparam>
    /// <inheritdoc cref="ReadAndValidateAsync(string, ValidationProfile, ReportValidationOptions?, CancellationToken)"/>
    public ValueTask<ReadResult<TReport>> ReadAndValidateAsync<TReport>(
        string json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report => ValidateAsync<TReport>(Utf8Input.From(json), profile, options, cancellationToken);

    /// <summary>Reads a report of either kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)" path="/returns"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <param name="cancellationToken">A token to cancel the call. It is observed while reading, before each object and value, after each rule, and by asynchronous rules.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public ValueTask<ReadResult<Report>> ReadAndValidateAsync(
        ReadOnlyMemory<char> json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAndValidateAsync<Report>(json, profile, options, cancellationToken);

    /// <summary>Reads a report of one kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of the JSON document decide.
    /// </typeparam>
    /// <inheritdoc cref="ReadAndValidateAsync(ReadOnlyMemory{char}, ValidationProfile, ReportValidationOptions?, CancellationToken)"/>
    public ValueTask<ReadResult<TReport>> ReadAndValidateAsync<TReport>(
        ReadOnlyMemory<char> json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report => ValidateAsync<TReport>(Utf8Input.From(json), profile, options, cancellationToken);

    /// <summary>Reads a report of either kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <inheritdoc cref="ReadAndValidate(ReadOnlySpan{byte}, ValidationProfile, ReportValidationOptions?)" path="/returns"/>
    /// <param name="json">The element that contains the report, such as a property of the application's own JSON. Lines and columns count from the beginning of the element.</param>
    /// <param name="profile">The profile to validate for.</param>
    /// <param name="options">The deviations and the page; null for no deviations and the complete report. Read errors are reported whatever the page.</param>
    /// <param name="cancellationToken">A token to cancel the call. It is observed while reading, before each object and value, after each rule, and by asynchronous rules.</param>
    /// <exception cref="ArgumentException">The <see cref="JsonElement.ValueKind"/> of <paramref name="json"/> is undefined.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public ValueTask<ReadResult<Report>> ReadAndValidateAsync(
        JsonElement json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAndValidateAsync<Report>(json, profile, options, cancellationToken);

    /// <summary>Reads a report of one kind from JSON and validates what could be read, including by asynchronous rules.</summary>
    /// <typeparam name="TReport">
    /// <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the properties of the JSON document decide.
    /// </typeparam>
    /// <inheritdoc cref="ReadAndValidateAsync(JsonElement, ValidationProfile, ReportValidationOptions?, CancellationToken)"/>
    public ValueTask<ReadResult<TReport>> ReadAndValidateAsync<TReport>(
        JsonElement json, ValidationProfile profile, ReportValidationOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report => ValidateAsync<TReport>(Utf8Input.From(json), profile, options, cancellationToken);

    private ReadResult<TReport> Validate<TReport>(Utf8Input input, ValidationProfile profile, ReportValidationOptions? options) where TReport : Report =>
        Validate<TReport>(input.Utf8.Span, input.Utf8, profile, options);

    private ReadResult<TReport> Validate<TReport>(ReadOnlySpan<byte> utf8Json, ReadOnlyMemory<byte>? kept, ValidationProfile profile, ReportValidationOptions? options)
        where TReport : Report
    {
        CheckProfile(profile);
        RefuseAsyncRules();
        var reading = Reading.OfReport<TReport>(utf8Json, Catalog, Limits);
        var found = reading.WholeReport is { } report ? Check(report, profile, options, reading.Unread, reading.MayHoldOdd(utf8Json), Limits.MaxFindings) : [];
        return new((TReport?)reading.Document, reading.Finish(utf8Json, found), reading.IsSound, Remember(utf8Json, profile, kept));
    }

    private ValueTask<ReadResult<TReport>> ValidateAsync<TReport>(Utf8Input input, ValidationProfile profile, ReportValidationOptions? options, CancellationToken cancellationToken)
        where TReport : Report => ValidateAsync<TReport>(input.Utf8, keepsJson: input.IsWhole, input.IsWhole, profile, options, cancellationToken);

    private async ValueTask<ReadResult<TReport>> ValidateAsync<TReport>(
        ReadOnlyMemory<byte> utf8Json, bool keepsJson, bool isWhole, ValidationProfile profile, ReportValidationOptions? options, CancellationToken cancellationToken)
        where TReport : Report
    {
        CheckProfile(profile);
        cancellationToken.ThrowIfCancellationRequested();
        var reading = Reading.OfReport<TReport>(utf8Json.Span, Catalog, Limits, isWhole);
        var found = reading.WholeReport is { } report
            ? await CheckAsync(report, profile, options, reading.Unread, reading.MayHoldOdd(utf8Json.Span), Limits.MaxFindings, cancellationToken).ConfigureAwait(false)
            : [];
        return new(
            (TReport?)reading.Document,
            reading.Finish(utf8Json.Span, found),
            reading.IsSound,
            Remember(utf8Json.Span, profile, keepsJson ? utf8Json : null));
    }
}
