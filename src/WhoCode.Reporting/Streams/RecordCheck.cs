using System.Runtime.ExceptionServices;

namespace WhoCode.Reporting.Streams;

/// <summary>What is done with each record: it is read and validated, and what came of that is put to its use.</summary>
internal sealed class RecordCheck<TReport, TResult>(
    ReportValidator validator, ValidationProfile profile, ReportValidationOptions? options, RecordSelector<TReport, TResult> use)
    where TReport : Report
{
    /// <summary>Whether there are rules that wait, so that <see cref="OfAsync"/> has to be called.</summary>
    public bool Waits => validator.Rules.HasAsyncRules;

    public TResult Of(RecordBlock block, int index)
    {
        var span = block.Records[index];
        var text = block.TextOf(span).Span;
        var read = span.Fault is { } fault
            ? new ReadResult<TReport>(null, new([fault]), isComplete: false, validator.Remember(text, profile))
            : validator.ReadAndValidate<TReport>(text, profile, options);
        return use(new(span, read), text);
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
        return use(new(span, read), text.Span);
    }

    /// <summary>All records of a block, which is released, as far as one after the other can be checked.</summary>
    public async Task<CheckedBlock<TResult>> OfAllAsync(RecordBlock block, CancellationToken cancellationToken)
    {
        var results = new List<TResult>(block.Records.Count);
        try
        {
            for (var i = 0; i < block.Records.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results.Add(Waits ? await OfAsync(block, i, cancellationToken).ConfigureAwait(false) : Of(block, i));
            }
        }
        catch (Exception problem)
        {
            return new(results, ExceptionDispatchInfo.Capture(problem)); // comes out of the enumerator, after the results before it
        }
        finally
        {
            block.Release();
        }

        return new(results, null);
    }
}

/// <summary>What came of the records of a block.</summary>
/// <param name="Results">The results, in the order of the records.</param>
/// <param name="Failure">What the record after these threw; null if there are results of all.</param>
internal sealed record CheckedBlock<TResult>(IReadOnlyList<TResult> Results, ExceptionDispatchInfo? Failure);
