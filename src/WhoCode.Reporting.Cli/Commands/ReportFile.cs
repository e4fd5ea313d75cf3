using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>A file that a command needs as a report, complete or not.</summary>
internal static class ReportFile
{
    /// <summary>The finding of reading that says that a document is of another kind than a report.</summary>
    private static readonly RuleId OtherKind = RuleId.Parse("WHC0011");

    private static readonly ReportValidator Validator = new();

    /// <summary>Returns the report in a file; null, with the reason said, if it contains no report.</summary>
    /// <param name="console">The console.</param>
    /// <param name="file">The file; "-" for standard input.</param>
    /// <param name="errors">The number of errors in the report, as far as it could be read.</param>
    /// <param name="isComplete">Whether everything could be read. What could not be read may be a consent.</param>
    /// <param name="isOneOfSeveral">Whether the command takes several files.</param>
    public static Report? Read(ToolConsole console, string file, out int errors, out bool isComplete, bool isOneOfSeveral = false)
    {
        (errors, isComplete) = (0, false);
        if (console.Read(file, BoundedInput.Read, out _, isOneOfSeveral) is not { } bytes)
        {
            return null;
        }

        var read = Validator.ReadAndValidate<Report>(bytes, ValidationProfile.Draft);
        (errors, isComplete) = (read.Findings.CountOf(FindingSeverity.Error), read.IsComplete);
        if (read.Report is null || read.Findings.Any(finding => finding.RuleId == OtherKind))
        {
            console.Refuse(console.Say("compare.not-a-report", ("file", console.NameOf(file))));
            return null;
        }

        return read.Report;
    }
}
