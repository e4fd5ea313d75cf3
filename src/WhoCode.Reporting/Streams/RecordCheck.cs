using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Streams;

/// <summary>What is done with each record: it is read and validated, and what came of that is put to its use.</summary>
internal sealed class RecordCheck<TReport, TResult>(
    ReportValidator validator, Profile profile, ValidationOptions? options, RecordUse<TReport, TResult> use)
    where TReport : Report
{
    /// <summary>Whether there are rules that wait, so that <see cref="OfAsync"/> has to be called.</summary>
    public bool Waits => validator.Rules.HasAsyncRules;

    public TResult Of(RecordBlock block, int index)
    {
        var span = block.Records[index];
        var text = block.TextOf(span).Span;
        if (span.Fault is { } fault)
        {
            return use(Record(span, null, new([fault])), text);
        }

        var read = validator.ReadAndValidate<TReport>(text, profile, options);
        return use(Record(span, read.Report, read.Findings), text);
    }

    public async ValueTask<TResult> OfAsync(RecordBlock block, int index, CancellationToken cancellationToken)
    {
        var span = block.Records[index];
        if (span.Fault is not null)
        {
            return Of(block, index);
        }

        var text = block.TextOf(span);
        var read = await validator.ReadAndValidateAsync<TReport>(text, profile, options, cancellationToken).ConfigureAwait(false);
        return use(Record(span, read.Report, read.Findings), text.Span);
    }

    /// <summary>All records of a block, which is released.</summary>
    public async Task<TResult[]> OfAllAsync(RecordBlock block, CancellationToken cancellationToken)
    {
        try
        {
            var results = new TResult[block.Records.Count];
            for (var i = 0; i < results.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[i] = Waits ? await OfAsync(block, i, cancellationToken).ConfigureAwait(false) : Of(block, i);
            }

            return results;
        }
        finally
        {
            block.Release();
        }
    }

    private static ReportRecord<TReport> Record(RecordSpan span, TReport? report, FindingList findings) => new()
    {
        Number = span.Number,
        Line = span.Line,
        Offset = span.Offset,
        Length = span.Length,
        Report = report,
        Findings = findings,
        Sha256 = span.Sha256,
    };
}
