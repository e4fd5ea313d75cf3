using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Fuzzing.Documents;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>All laws, held for one document. That nothing is thrown is held by the run, which catches everything.</summary>
internal static class FuzzLaws
{
    /// <summary>
    /// How much may be allocated: so much for any document, and so much more for each of its bytes. It stands for work, as whatever
    /// walks over a text again and again makes something of it; and unlike time it is the same on every machine.
    /// </summary>
    private const long MostForAny = 32_000_000;

    private const long MostForEachByte = 20_000;

    /// <summary>One for all threads, as a server has it.</summary>
    public static ReportValidator Validator { get; } = new(time: new FixedDay(2024, 9, 15), limits: Found.Limits);

    public static Outcome Hold(FuzzDocument document) => document.Root.Type == typeof(NationalReport) ? Hold<NationalReport>(document) : Hold<StakeholderReport>(document);

    /// <summary>All that is said of a document, which is to be the same on every thread.</summary>
    public static string Said(FuzzDocument document) => document.Root.Type == typeof(NationalReport) ? Said<NationalReport>(document) : Said<StakeholderReport>(document);

    private static Outcome Hold<T>(FuzzDocument document) where T : Report
    {
        var (bytes, profile) = (document.Bytes, document.Profile);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Validator.ReadAndValidate<T>(bytes, profile);
        var work = GC.GetAllocatedBytesForCurrentThread() - before;
        LawBroken.Unless(work <= MostForAny + (MostForEachByte * bytes.Length), "Work is bounded by the length of the text", () => $"{work} bytes were allocated for {bytes.Length}");

        var faults = found.Findings.Where(Found.IsOfReading).ToList();
        var read = faults.Count == 0 || document.Number % 4 == 0 ? Found.Read<T>(bytes) : null; // explaining again takes longest
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

    /// <summary>Whatever a text is, it can be asked for as anything. One document of four, as each is asked for again and again.</summary>
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

/// <summary>What a document turned out to be.</summary>
internal enum Outcome
{
    /// <summary>Nothing is found in it.</summary>
    Clean,

    /// <summary>It reads, and rules find something.</summary>
    WithFindings,

    /// <summary>It is JSON with faults of reading.</summary>
    Refused,

    NotJson,
}
