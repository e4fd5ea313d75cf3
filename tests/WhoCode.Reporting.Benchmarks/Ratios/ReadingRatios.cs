using System.Text.Json;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;
using WhoCode.Reporting.Benchmarks.Peers;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Measures reading and validating in comparison with only deserializing, and how it grows.</summary>
internal static class ReadingRatios
{
    private const string Meaning = "Reading and validating a JSON document by all rules, beside System.Text.Json deserializing it into plain records, with metadata generated at build";
    private const string MeaningOfExplaining = "Reading and validating a JSON document with one comment added, which has to be explained, beside the same document without it";

    private static readonly Bound Sample = Bound.AtMost("read-validate/deserialize", 1, $"{Meaning}: the largest sample.");
    private static readonly Bound OfStakeholders = Bound.AtMost("read-validate/deserialize:stakeholder", 1, $"{Meaning}: the largest sample of a stakeholder.");
    private static readonly Bound Many = Bound.AtMost("read-validate/deserialize:200", 1, $"{Meaning}: a report of 200 contributions.");
    private static readonly Bound ExplainedSample = Bound.AtMost("explain/clean", 3, $"{MeaningOfExplaining}: the largest sample.");
    private static readonly Bound ExplainedOfStakeholders = Bound.AtMost("explain/clean:stakeholder", 3, $"{MeaningOfExplaining}: the largest sample of a stakeholder.");
    private static readonly Bound ExplainedMany = Bound.AtMost("explain/clean:200", 3, $"{MeaningOfExplaining}: a report of 200 contributions.");
    private static readonly Bound Bytes = Bound.AtMost("clean-validate-bytes", 0, "The bytes that validating a clean report allocates.");
    private static readonly Bound Growth = Bound.AtMost("growth", 1.2, "Validating, for each contribution: a report of 10 000 beside one of 10, both read from text.");

    public static Task Measure(Measurements measurements)
    {
        var validator = new ReportValidator();
        var (sample, ofStakeholders, many) = (Texts.Samples[0], ReportJson.Write(Texts.LargestOfStakeholders), ReportJson.Write(Texts.Synthetic(200)));
        PlainReports.Check([.. Texts.Samples, ofStakeholders, many]);
        measurements.Add(Sample, () => OfReading(validator, sample, 0.8));
        measurements.Add(OfStakeholders, () => OfReading(validator, ofStakeholders, 0.8));
        measurements.Add(Many, () => OfReading(validator, many, 1));
        measurements.Add(ExplainedSample, () => OfExplaining(validator, sample, 0.8));
        measurements.Add(ExplainedOfStakeholders, () => OfExplaining(validator, ofStakeholders, 0.8));
        measurements.Add(ExplainedMany, () => OfExplaining(validator, many, 1));
        measurements.Add(Bytes, AllocatedBy(() => validator.Validate(Texts.LargestOfStakeholders, ValidationProfile.Submission)));
        measurements.Add(Growth, () => OfGrowth(validator, 10_000, 10));
        return Task.CompletedTask;
    }

    private static double OfReading(ReportValidator validator, byte[] text, double seconds)
    {
        var contract = PlainReports.ContractFor(text);
        return Interleaved.Ratio(Reading(validator, text), () => JsonSerializer.Deserialize(text, contract), seconds);
    }

    private static double OfExplaining(ReportValidator validator, byte[] text, double seconds) =>
        Interleaved.Ratio(Reading(validator, WithComment(validator, text)), Reading(validator, text), seconds);

    /// <summary>Reads and validates a document as its kind of report. Determining the kind is not measured.</summary>
    private static Action Reading(ReportValidator validator, byte[] text) => Texts.IsNational(text)
        ? () => validator.ReadAndValidate<NationalReport>(text, ValidationProfile.Submission)
        : () => validator.ReadAndValidate<StakeholderReport>(text, ValidationProfile.Submission);

    /// <summary>Adds a comment at the beginning of a document, and checks that it is the only finding.</summary>
    private static byte[] WithComment(ReportValidator validator, byte[] text)
    {
        var at = text.IndexOf((byte)'{') + 1;
        byte[] commented = [.. text[..at], .. "/* a comment */"u8, .. text[at..]];
        var findings = validator.ReadAndValidate<Report>(commented, ValidationProfile.Submission).Findings;
        return findings.Select(finding => finding.RuleId).SequenceEqual([RuleId.Parse("WHC0009")])
            ? commented
            : throw new InvalidOperationException($"A comment must be the only finding, but these were found: {string.Join("; ", findings)}");
    }

    private static double AllocatedBy(Action validate)
    {
        const int Calls = 1_000;
        for (var i = 0; i < Calls; i++)
        {
            validate();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            validate();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Calls;
    }

    /// <summary>
    /// The small report is validated as a thousand copies in turn, so that neither report is in a faster cache. Both are read from JSON, because a
    /// report that is created from parts of another shares its texts, which would then be in the cache.
    /// </summary>
    private static double OfGrowth(ReportValidator validator, int many, int few)
    {
        var large = Read(ReportJson.Write(Texts.Synthetic(many)));
        var small = ReportJson.Write(Texts.Synthetic(few));
        var copies = Enumerable.Range(0, many / few).Select(_ => Read(small)).ToArray();
        return Interleaved.Ratio(
            () => validator.Validate(large, ValidationProfile.Submission),
            () =>
            {
                foreach (var copy in copies)
                {
                    validator.Validate(copy, ValidationProfile.Submission);
                }
            },
            seconds: 1.5);
    }

    private static StakeholderReport Read(byte[] text) => ReportJson.Read<StakeholderReport>(text).Report!;
}
