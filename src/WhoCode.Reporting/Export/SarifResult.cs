using System.Security.Cryptography;

namespace WhoCode.Reporting.Export;

/// <summary>Writes the findings in one document as results of SARIF.</summary>
internal sealed class SarifResult(
    Utf8JsonWriter writer, int artifact, SarifLocation? location, SarifRules rules, LocalizedTexts texts)
{
    public void Write(DocumentedFinding finding)
    {
        writer.WriteStartObject();
        if (finding.Rule is { } rule)
        {
            writer.WriteString("ruleId", rule.ToString());
            writer.WriteNumber("ruleIndex", rules.PositionOf(rule));
        }

        var level = LevelOf(finding.Severity);
        writer.WriteString("kind", level == "none" ? "informational" : "fail");
        writer.WriteString("level", level);
        SarifExport.WriteMessage(writer, "message", string.IsNullOrWhiteSpace(finding.Message) ? texts["export.no-message"] : finding.Message);
        WriteLocation(finding);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("ruleAndLocation/v2", FingerprintOf(finding));
        writer.WriteEndObject();
        WriteSuppressions(finding.Deviation);
        WriteProperties(finding);
        writer.WriteEndObject();
    }

    private static string LevelOf(FindingSeverity? severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Advice => "note",
        _ => "none",
    };

    /// <summary>Stays the same when items with ids are added before this one or moved. Version 1 used the position of every item.</summary>
    private static string FingerprintOf(DocumentedFinding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{StableLocation.Of(finding)}")).AsSpan(0, 16));

    private void WriteLocation(DocumentedFinding finding)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        if (location is { } known)
        {
            known.Write(writer, "artifactLocation", artifact);
        }
        else
        {
            writer.WriteStartObject("artifactLocation");
            writer.WriteNumber("index", artifact);
            writer.WriteEndObject();
        }

        WriteRegion(finding);
        writer.WriteEndObject();
        if (finding.Pointer is { } pointer)
        {
            WriteLogicalLocation(pointer);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>Without a region, the place is the whole document. Numbers that no text has come from faulty documents.</summary>
    private void WriteRegion(DocumentedFinding finding)
    {
        if (finding.Line is not { } line || line < 1)
        {
            return;
        }

        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", line);
        if (finding.Column is { } column and > 0)
        {
            writer.WriteNumber("startColumn", column);
        }

        writer.WriteEndObject();
    }

    private void WriteLogicalLocation(JsonPointer pointer)
    {
        var last = pointer.Segments.LastOrDefault("");
        var isProperty = last.AsSpan().ContainsAnyExceptInRange('0', '9');
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", pointer.ToString());
        writer.WriteString("kind", isProperty ? "property" : "value"); // for an item or the report, the pointer does not show the type of the value
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>
    /// Always writes the list: in SARIF, an empty list means "not suppressed" and a missing one "not known". Omits whether a suppression is accepted, as
    /// that is the default. The standard calls that property "status", its first schema "state", and each refuses the other.
    /// </summary>
    private void WriteSuppressions(AppliedDeviation? deviation)
    {
        writer.WriteStartArray("suppressions");
        if (deviation is not null)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", "external");
            writer.WriteString("justification", LocalizedText.FromKey("export.sarif.justification").WithArguments(DeviationValues.Of(deviation)).ToString(texts));
            if (deviation.SeverityBefore is { } severity && WireNames<FindingSeverity>.Of(severity) is { } before)
            {
                writer.WriteStartObject("properties");
                writer.WriteString("severityBefore", before);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteProperties(DocumentedFinding finding)
    {
        writer.WriteStartObject("properties");
        if (finding.Remedy is { } remedy)
        {
            writer.WriteString("remedy", remedy);
        }

        if (finding.Field is { } field)
        {
            writer.WriteString("field", field.ToString());
        }

        if (finding.ItemId is { } item)
        {
            writer.WriteString("itemId", item);
        }

        writer.WriteEndObject();
    }
}
