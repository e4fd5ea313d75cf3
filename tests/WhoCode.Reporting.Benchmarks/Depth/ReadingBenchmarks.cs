using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Peers;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Benchmarks.Depth;

/// <summary>One report of a stakeholder, read and validated in all ways, with what each allocates.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly ReportValidator validator = new();
    private readonly FluentStructure fluent = new();
    private StakeholderReport report = null!;
    private JsonTypeInfo plain = null!;
    private byte[] text = [];
    private byte[] faulty = [];

    /// <summary>How many contributions the report has.</summary>
    [Params(4, 200)]
    public int Contributions { get; set; }

    /// <summary>Makes the report.</summary>
    [GlobalSetup]
    public void MakeReport()
    {
        report = Texts.Synthetic(Contributions);
        text = ReportJson.Write(report);
        plain = PlainReports.ContractFor(text);
        faulty = ReportJson.Write(report with { Round = 77, Reporter = null });
    }

    /// <summary>Only reading, by System.Text.Json.</summary>
    [Benchmark(Baseline = true)]
    public object? Deserialize() => JsonSerializer.Deserialize(text, plain);

    /// <summary>Reading and all rules.</summary>
    [Benchmark]
    public object ReadAndValidate() => validator.ReadAndValidate(text, ValidationProfile.Submission);

    /// <summary>The same where there is something to find.</summary>
    [Benchmark]
    public object ReadAndValidateFaulty() => validator.ReadAndValidate(faulty, ValidationProfile.Submission);

    /// <summary>All rules.</summary>
    [Benchmark]
    public object Validate() => validator.Validate(report, ValidationProfile.Submission);

    /// <summary>The structure, by FluentValidation.</summary>
    [Benchmark]
    public object Fluent() => fluent.Validate(report);

    /// <summary>The structure, by the framework's validator of annotations.</summary>
    [Benchmark]
    public int Annotations() => AnnotatedStructure.Faults(report);
}
