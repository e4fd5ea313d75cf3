using NJsonSchema;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Measuring;
using WhoCode.Reporting.Benchmarks.Peers;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>Measures other libraries, which validate only the structure, in comparison with all our rules.</summary>
internal static class PeerRatios
{
    private static readonly Bound Fluent = Bound.AtLeast(
        "fluentvalidation/validate", 9, "FluentValidation 11 checking the structural constraints only, beside all our rules, on the same report as an object.");

    private static readonly Bound Annotations = Bound.AtLeast(
        "dataannotations/validate", 7, "The framework's own validator of annotations, applied to every part, beside all our rules, on the same report as an object.");

    private const string MeaningOfSchema = "NJsonSchema checking the text by our schema, beside our reading and validating it by all rules";

    private static readonly Bound Schema = Bound.AtLeast("njsonschema/read-validate", 10, $"{MeaningOfSchema}: a report of 200 contributions.");

    private static readonly Bound SchemaOfSample = Bound.AtLeast("njsonschema/read-validate:stakeholder", 7, $"{MeaningOfSchema}: the largest sample of a stakeholder.");

    public static async Task Measure(Measurements measurements)
    {
        var report = Texts.LargestOfStakeholders;
        var text = ReportJson.Write(report);
        var (validator, fluent) = (new ReportValidator(), new FluentStructure());
        var schema = await ReportJsonSchema.CreateAsync(SchemaKind.StakeholderReport);
        var json = System.Text.Encoding.UTF8.GetString(text);
        var many = ReportJson.Write(Texts.Synthetic(200));
        var manyJson = System.Text.Encoding.UTF8.GetString(many);
        CheckPeers(report, fluent, schema);
        measurements.Add(Fluent, () => Interleaved.Ratio(() => fluent.Validate(report), () => validator.Validate(report, ValidationProfile.Submission), seconds: 0.7));
        measurements.Add(Annotations, () => Interleaved.Ratio(() => AnnotatedStructure.Faults(report), () => validator.Validate(report, ValidationProfile.Submission), seconds: 0.7));
        measurements.Add(Schema, () => Interleaved.Ratio(() => schema.Validate(manyJson), () => validator.ReadAndValidate(many, ValidationProfile.Submission), seconds: 1.5));
        measurements.Add(SchemaOfSample, () => Interleaved.Ratio(() => schema.Validate(json), () => validator.ReadAndValidate(text, ValidationProfile.Submission), seconds: 0.7));
    }

    /// <summary>Checks that each library accepts the sample and refuses a broken one, because accepting everything would be fast.</summary>
    private static void CheckPeers(StakeholderReport report, FluentStructure fluent, JsonSchema schema)
    {
        var contributions = report.Contributions.ToArray();
        contributions[^1] = contributions[^1] with { Figures = [new Figure { Label = new string('x', 501), Value = 1 }] };
        foreach (var (broken, isClean) in new[] { (report, true), (report with { Contributions = contributions }, false) })
        {
            if (fluent.Validate(broken).IsValid != isClean || AnnotatedStructure.Faults(broken) == 0 != isClean
                || schema.Validate(System.Text.Encoding.UTF8.GetString(ReportJson.Write(broken))).Count == 0 != isClean)
            {
                throw new InvalidOperationException("A peer does not check what it is measured at.");
            }
        }
    }
}
