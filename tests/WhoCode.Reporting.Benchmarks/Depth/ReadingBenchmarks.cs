using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Peers;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Benchmarks.Depth;

/// <summary>Measures time and allocations of reading and validating a stakeholder report in several ways.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly ReportValidator validator = new();
    private readonly FluentStructure fluent = new();
    private StakeholderReport report = null!;
    private JsonTypeInfo plain = null!;
    private byte[] text = [];
    private byte[] faulty = [];

    /// <summary>Gets or sets the number of contributions of the report.</summary>
    [Params(4, 200)]
    public int Contributions { get; set; }

    /// <summary>Creates the report.</summary>
    [GlobalSetup]
    public void MakeReport()
    {
        report = Texts.Synthetic(Contributions);
        text = ReportJson.Write(report);
        plain = PlainReports.ContractFor(text);
        faulty = ReportJson.Write(report with { Round = 77, Reporter = null });
    }

    /// <summary>Only reads, with System.Text.Json.</summary>
    [Benchmark(Baseline = true)]
    public object? Deserialize() => JsonSerializer.Deserialize(text, plain);

    /// <summary>Reads, and applies all rules.</summary>
    [Benchmark]
    public object ReadAndValidate() => validator.ReadAndValidate(text, ValidationProfile.Submission);

    /// <summary>Reads a report with errors, and applies all rules.</summary>
    [Benchmark]
    public object ReadAndValidateFaulty() => validator.ReadAndValidate(faulty, ValidationProfile.Submission);

    /// <summary>Applies all rules to a report in memory.</summary>
    [Benchmark]
    public object Validate() => validator.Validate(report, ValidationProfile.Submission);

    /// <summary>Validates the structure with FluentValidation.</summary>
    [Benchmark]
    public object Fluent() => fluent.Validate(report);

    /// <summary>Validates the structure with the framework's validator for annotations.</summary>
    [Benchmark]
    public int Annotations() => AnnotatedStructure.Faults(report);
}
