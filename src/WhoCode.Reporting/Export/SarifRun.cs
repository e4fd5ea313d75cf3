using System.Text.RegularExpressions;
using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Export;

/// <summary>A run of SARIF: documents that were checked by the same rules and speak the same language.</summary>
internal sealed partial class SarifRun(Utf8JsonWriter writer, IReadOnlyList<FindingsDocument> documents, Words words)
{
    private readonly SarifRule[] rules = SarifRule.AllOf(documents);
    private readonly List<SarifArtifact> artifacts = [.. documents.Select(SarifArtifact.Of).Distinct()];

    public void Write()
    {
        writer.WriteStartObject();
        WriteTool();
        if (documents[0].Language is { } language)
        {
            writer.WriteString("language", language.ToString());
        }

        writer.WriteStartArray("artifacts");
        foreach (var artifact in artifacts)
        {
            artifact.Write(writer, words);
        }

        writer.WriteEndArray();
        WriteResults();
        writer.WriteString("columnKind", "unicodeCodePoints");
        WriteProperties();
        writer.WriteEndObject();
    }

    private void WriteTool()
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "WhoCode.Reporting");
        if (!string.IsNullOrWhiteSpace(documents[0].RuleSet))
        {
            writer.WriteString("version", documents[0].RuleSet);
        }

        if (documents[0].RuleSet is { Length: <= 256 } version && !version.EndsWith('\n') && SemanticVersion().IsMatch(version))
        {
            writer.WriteString("semanticVersion", version);
        }

        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            rule.Write(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteResults()
    {
        var positions = rules.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        writer.WriteStartArray("results");
        foreach (var document in documents)
        {
            var artifact = SarifArtifact.Of(document);
            var result = new SarifResult(writer, artifacts.IndexOf(artifact), artifact.Uri, positions, words);
            foreach (var finding in document.Findings)
            {
                result.Write(finding);
            }
        }

        writer.WriteEndArray();
    }

    private void WriteProperties()
    {
        writer.WriteStartObject("properties");
        writer.WriteStartArray("profiles");
        foreach (var profile in documents.Select(document => document.Profile is { } profile ? WireNames<Profile>.Of(profile) : null).OfType<string>().Distinct())
        {
            writer.WriteStringValue(profile);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rounds");
        foreach (var round in documents.Select(document => document.Round).OfType<int>().Distinct())
        {
            writer.WriteNumberValue(round);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A version as semver.org writes it.</summary>
    [GeneratedRegex(
        @"^(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)){2}(?:-(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SemanticVersion();
}
