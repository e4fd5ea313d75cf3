using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Export;

/// <summary>A run of SARIF: documents that were validated by the same rules and are in the same language.</summary>
/// <remarks>
/// Results are written immediately. Rules and artifacts, to which results refer by position, are kept and written at the end.
/// </remarks>
internal sealed partial class SarifRun
{
    private const int FlushedAt = 1 << 16;

    private readonly Utf8JsonWriter writer;
    private readonly string? ruleSet;
    private readonly LanguageTag? language;
    private readonly FindingsExportOptions options;
    private readonly SarifRules rules = new();
    private readonly OrderedDictionary<object, SarifArtifact> artifacts = [];
    private readonly OrderedDictionary<string, object?> profiles = [];
    private readonly OrderedDictionary<int, object?> rounds = [];

    public SarifRun(Utf8JsonWriter writer, string? ruleSet, LanguageTag? language, FindingsExportOptions options)
    {
        (this.writer, this.ruleSet, this.language, this.options) = (writer, ruleSet, language, options);
        writer.WriteStartObject();
        if (language is { } tag)
        {
            writer.WriteString("language", tag.ToString());
        }

        writer.WriteString("columnKind", "unicodeCodePoints");
        writer.WriteStartArray("results");
    }

    /// <summary>Whether a document belongs in this run.</summary>
    public bool CanContain(FindingsDocument document) => document.RuleSet == ruleSet && document.Language == language;

    public void Write(FindingsDocument document)
    {
        if (document.Profile is { } profile && WireNames<ValidationProfile>.Of(profile) is { } name)
        {
            profiles.TryAdd(name, null);
        }

        if (document.Round is { } round)
        {
            rounds.TryAdd(round, null);
        }

        var key = SarifArtifact.KeyOf(document);
        if (!artifacts.TryGetValue(key, out var artifact, out var position))
        {
            position = artifacts.Count;
            artifacts.Add(key, artifact = new(document.Name));
        }

        artifact.Add(document);
        rules.Add(document);
        var result = new SarifResult(writer, position, artifact.Location, rules, options.Texts);
        foreach (var finding in document.Findings)
        {
            result.Write(finding);
            if (writer.BytesPending >= FlushedAt)
            {
                writer.Flush();
            }
        }
    }

    /// <summary>Writes the end of the run.</summary>
    /// <param name="unreadable">The inputs that could not be read.</param>
    public void Complete(IReadOnlyList<(string Name, string Reason)> unreadable)
    {
        writer.WriteEndArray();
        writer.WriteStartArray("artifacts");
        foreach (var artifact in artifacts.Values)
        {
            artifact.Write(writer, options.Texts);
        }

        writer.WriteEndArray();
        WriteBases(artifacts.Values.Select(artifact => artifact.Location).Concat(unreadable.Select(input => SarifLocation.Of(input.Name))));
        WriteInvocation(unreadable);
        WriteTool();
        WriteProperties();
        writer.WriteEndObject();
    }

    private void WriteBases(IEnumerable<SarifLocation?> locations)
    {
        var levels = new SortedSet<int>(locations.Select(location => location?.LevelsUp ?? 0).Where(levelsUp => levelsUp > 0));
        if (levels.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("originalUriBaseIds");
        foreach (var levelsUp in levels)
        {
            writer.WriteStartObject(SarifLocation.BaseIdOf(levelsUp));
            SarifExport.WriteMessage(writer, "description", LocalizedText.FromKey("export.sarif.base").WithArguments(("levels", levelsUp)).ToString(options.Texts));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteInvocation(IReadOnlyList<(string Name, string Reason)> unreadable)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", unreadable.Count == 0);
        if (unreadable.Count > 0)
        {
            writer.WriteStartArray("toolExecutionNotifications");
            foreach (var (name, reason) in unreadable)
            {
                writer.WriteStartObject();
                writer.WriteString("level", "error");
                SarifExport.WriteMessage(writer, "message",
                    LocalizedText.FromKey("export.sarif.unreadable").WithArguments(("name", name), ("reason", reason)).ToString(options.Texts));
                WriteLocation(SarifLocation.Of(name));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteLocation(SarifLocation? location)
    {
        if (location is { } known)
        {
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            writer.WriteStartObject("physicalLocation");
            known.Write(writer, "artifactLocation");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
    }

    private void WriteTool()
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "WhoCode.Reporting");
        if (!string.IsNullOrWhiteSpace(ruleSet))
        {
            writer.WriteString("version", ruleSet);
        }

        if (ruleSet is { Length: <= 256 } version && !version.EndsWith('\n') && SemanticVersion().IsMatch(version))
        {
            writer.WriteString("semanticVersion", version);
        }

        if (options.HelpUri is { } page)
        {
            writer.WriteString("informationUri", page.AbsoluteUri);
        }

        rules.Write(writer, language, options);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteProperties()
    {
        writer.WriteStartObject("properties");
        writer.WriteStartArray("profiles");
        foreach (var profile in profiles.Keys)
        {
            writer.WriteStringValue(profile);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rounds");
        foreach (var round in rounds.Keys)
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
