using System.Text.Json.Serialization;
using WhoCode.Reporting;
using WhoCode.Reporting.Rules;

namespace WhoCode.Consumers.Native;

/// <summary>What an application keeps of its own, with values of the library in it.</summary>
internal sealed record Visit
{
    public CountryCode Country { get; init; }

    public CountryCode? Partner { get; init; }

    public EvidenceKind Kind { get; init; }

    public Dictionary<CountryCode, int> Reports { get; init; } = [];
}

/// <summary>The source-generated contract of the application: no converters and no options of the library.</summary>
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(StakeholderReport))]
[JsonSerializable(typeof(NationalReport))]
[JsonSerializable(typeof(FindingsDocument))]
[JsonSerializable(typeof(DeviationFile))]
[JsonSerializable(typeof(Visit))]
internal sealed partial class HostContext : JsonSerializerContext;
