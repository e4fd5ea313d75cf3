using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Cli;

/// <summary>
/// A validator that is made on a thread of its own while the tool reads its call, and then made ready for what most calls check for. It
/// is a plain thread, as a pool would be set up for it alone.
/// </summary>
internal sealed class ValidatorInMaking
{
    private readonly TaskCompletionSource<ReportValidator> made = new();

    public ValidatorInMaking() => new Thread(Make) { IsBackground = true }.Start();

    /// <summary>The validator; waits for it.</summary>
    public ReportValidator Validator => made.Task.GetAwaiter().GetResult();

    private void Make()
    {
        var validator = new ReportValidator();
        made.SetResult(validator);
        validator.Prepare(Profile.Submission);
    }
}
