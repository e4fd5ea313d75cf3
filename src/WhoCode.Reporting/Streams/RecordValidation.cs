using System.Runtime.ExceptionServices;

namespace WhoCode.Reporting.Streams;

/// <summary>Reads and validates records, and makes the results that the application wants.</summary>
internal sealed class RecordValidation<TReport, TResult>(
    ReportValidator validator, ValidationProfile profile, ReportValidationOptions? options, RecordSelector<TReport, TResult> use)
    where TReport : Report
{
    /// <summary>Whether there are asynchronous rules, so that <see cref="OfAsync"/> must be called.</summary>
    public bool HasAsyncRules => validator.Rules.HasAsyncRules;

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

    /// <summary>Returns the results of the records of a block, up to the first that throws, and releases the block.</summary>
    public async Task<ValidatedBlock<TResult>> OfAllAsync(RecordBlock block, CancellationToken cancellationToken)
    {
        var results = new List<TResult>(block.Records.Count);
        try
        {
            for (var i = 0; i < block.Records.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results.Add(HasAsyncRules ? await OfAsync(block, i, cancellationToken).ConfigureAwait(false) : Of(block, i));
            }
        }
        catch (Exception exception)
        {
            return new(results, ExceptionDispatchInfo.Capture(exception)); // the enumerator throws it, after the results before it
        }
        finally
        {
            block.Release();
        }

        return new(results, null);
    }
}

/// <summary>The results of a block.</summary>
/// <param name="Results">The results, in the order of the records.</param>
/// <param name="Failure">The exception that the next record threw; null if there is a result for each record.</param>
internal sealed record ValidatedBlock<TResult>(IReadOnlyList<TResult> Results, ExceptionDispatchInfo? Failure);
