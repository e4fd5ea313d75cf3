using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Corpus;

/// <summary>tests/corpus/manifest.json, as tests/corpus/README.md describes it.</summary>
internal sealed record CorpusManifest
{
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public required string FormatVersion { get; init; }

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<CorpusCase> Cases { get; init; }

    public required IReadOnlyList<CorpusPair> Pairs { get; init; }

    public static CorpusManifest Read(byte[] utf8Json) => JsonSerializer.Deserialize<CorpusManifest>(utf8Json, Options)!;

    public CorpusCase Find(string id) => Cases.Single(one => one.Id == id);
}

/// <summary>A document, how it is validated, and the expected findings.</summary>
internal sealed record CorpusCase
{
    public required string Id { get; init; }

    public required string Document { get; init; }

    public required string Kind { get; init; }

    public required int? Round { get; init; }

    public required ValidationProfile Profile { get; init; }

    public string? Deviations { get; init; }

    public CorpusLimits? Limits { get; init; }

    public IReadOnlyList<CorpusField> HostFields { get; init; } = [];

    public IReadOnlyList<CorpusRule> CustomRules { get; init; } = [];

    public required IReadOnlyList<CorpusFinding> Expected { get; init; }

    public IEnumerable<string> Files => Deviations is null ? [Document] : [Document, Deviations];

    /// <summary>Whether a finding of a rule is expected.</summary>
    public bool Expects(string rule) => Expected.Any(finding => finding.Rule == rule);
}

/// <summary>The limits on what is read; null for the defaults.</summary>
internal sealed record CorpusLimits(int? Bytes, int? Depth, int? Members, int? Items, int? Findings);

/// <summary>A thematic field that the application adds, in a set that no round names.</summary>
internal sealed record CorpusField(string Id, string Title, IReadOnlyList<string> Paragraphs);

/// <summary>A rule that the application adds.</summary>
internal sealed record CorpusRule
{
    public required string Id { get; init; }

    public required CorpusNode On { get; init; }

    public required FindingSeverity Severity { get; init; }

    public required CorpusBehaviour Behaviour { get; init; }

    public string? Pointer { get; init; }
}

/// <summary>The nodes that a custom rule checks.</summary>
internal enum CorpusNode
{
    Contribution,
}

/// <summary>What a custom rule does at every node.</summary>
internal enum CorpusBehaviour
{
    Throws,
    FindsAt,
}

/// <summary>An expected finding.</summary>
internal sealed record CorpusFinding(string Rule, FindingSeverity Severity, string Pointer)
{
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Rule} at \"{Pointer}\"";
}

/// <summary>The case in which a rule fires, and its near miss.</summary>
internal sealed record CorpusPair(string Rule, string Fires, string Silent);
