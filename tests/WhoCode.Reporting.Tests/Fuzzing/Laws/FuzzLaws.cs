using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Fuzzing.Documents;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Tests all laws for one document. That nothing throws is tested by the run, which catches all exceptions.</summary>
internal static class FuzzLaws
{
    /// <summary>
    /// How much may be allocated: a part for any document, and a part for each of its bytes. Allocations are a measure of work, because code that
    /// reads a document repeatedly also allocates. Unlike time, they are the same on every machine.
    /// </summary>
    private const long MostForAny = 32_000_000;

    private const long MostForEachByte = 20_000;

    /// <summary>One validator for all threads, as in a server.</summary>
    public static ReportValidator Validator { get; } = new(time: new FixedDay(2024, 9, 15), limits: Found.Limits);

    public static Outcome Hold(FuzzDocument document) => document.Root.Type == typeof(NationalReport) ? Hold<NationalReport>(document) : Hold<StakeholderReport>(document);

    /// <summary>Returns everything that is reported about a document, which must be the same on every thread.</summary>
    public static string Said(FuzzDocument document) => document.Root.Type == typeof(NationalReport) ? Said<NationalReport>(document) : Said<StakeholderReport>(document);

    private static Outcome Hold<T>(FuzzDocument document) where T : Report
    {
        var (bytes, profile) = (document.Bytes, document.Profile);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Validator.ReadAndValidate<T>(bytes, profile);
        var work = GC.GetAllocatedBytesForCurrentThread() - before;
        LawBroken.Unless(work <= MostForAny + (MostForEachByte * bytes.Length), "Work is bounded by the length of the text", () => $"{work} bytes were allocated for {bytes.Length}");

        var faults = found.Findings.Where(Found.IsOfReading).ToList();
        var read = faults.Count == 0 || document.Number % 4 == 0 ? Found.Read<T>(bytes) : null; // reading with explanations again takes longest
        if (read is not null)
        {
            RuleLaws.HoldForUntouched(read, found);
        }

        ReadAsOthers(document);
        PathLaws.Hold(bytes, found.Report, faults);
        PlaceLaws.Hold(bytes, found.Findings);
        WordLaws.Hold(found.Findings);
        if (document.Number % 20 == 0)
        {
            ExportLaws.Hold(Validator, bytes, found);
        }

        if (read is { Findings.Count: 0 })
        {
            HoldForClean(document, read, found);
        }
        else if (found.Report is not null && document.Number % 2 == 0)
        {
            WritingLaws.HoldForFaulty(found.Report);
        }

        return found.Findings.Any(finding => Found.Is(finding, "WHC0001", "WHC0002")) ? Outcome.NotJson
            : faults.Count > 0 ? Outcome.Refused
            : found.Findings.Count > 0 ? Outcome.WithFindings
            : Outcome.Clean;
    }

    private static void HoldForClean<T>(FuzzDocument document, ReadResult<T> read, ReadResult<T> found) where T : Report
    {
        var commented = PathLaws.HoldForClean(document.Bytes, read);
        if (document.Number % 4 == 1)
        {
            PathLaws.HoldForRules(found, Validator.ReadAndValidate<T>(commented, document.Profile));
        }

        ContentLaws.HoldForClean(document.Bytes, read.Report!);
        WritingLaws.HoldForClean(read.Report!, asForm: document.Number % 4 == 0);
        RuleLaws.HoldForClean(Validator, document.Profile, read.Report!, found.Findings);
        if (document.Number % 8 == 0)
        {
            RuleLaws.HoldForDeviations(Validator, document.Profile, read.Report!);
        }
    }

    /// <summary>Every document can be read as every type. Only one document of four, because each is read many times.</summary>
    private static void ReadAsOthers(FuzzDocument document)
    {
        var bytes = document.Bytes;
        if (document.Number % 4 == 0)
        {
            WordLaws.Hold(document.Root.Type == typeof(NationalReport) ? ReportJson.Read<StakeholderReport>(bytes).Findings : ReportJson.Read<NationalReport>(bytes).Findings);
            PlaceLaws.Hold(bytes, Validator.ReadAndValidate<Report>(bytes, document.Profile).Findings);
            FindingsJson.Read(bytes, out var asFindings);
            DeviationJson.Read(bytes, out var asDeviations);
            WordLaws.Hold(asFindings);
            WordLaws.Hold(asDeviations);
            CanonicalJson.TryWrite(bytes, out _);
        }
    }

    private static string Said<T>(FuzzDocument document) where T : Report
    {
        var (report, findings) = Validator.ReadAndValidate<T>(document.Bytes, document.Profile);
        return $"{string.Join('\n', findings.Select(finding => $"{finding} {finding.Position} {finding.Field}"))}\n{(report is null ? "nothing" : Convert.ToHexString(ReportJson.Write(report)))}";
    }
}

/// <summary>The kinds of documents by their findings.</summary>
internal enum Outcome
{
    /// <summary>A document without findings.</summary>
    Clean,

    /// <summary>A document without read errors but with other findings.</summary>
    WithFindings,

    /// <summary>JSON with read errors.</summary>
    Refused,

    NotJson,
}
