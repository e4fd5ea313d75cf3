using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Export;

/// <summary>A checked document, as SARIF speaks of it. Two are the same where all is the same that is written of them.</summary>
internal sealed record SarifArtifact(string? Name, string? ReportId, DocumentDigest? Digest, Profile? Profile, int? Round)
{
    public string? Uri => ArtifactUri.Of(Name);

    public static SarifArtifact Of(FindingsDocument document) => new(document.Name, document.ReportId, document.Digest, document.Profile, document.Round);

    public void Write(Utf8JsonWriter writer, Words words)
    {
        writer.WriteStartObject();
        if (Uri is { } uri)
        {
            writer.WriteStartObject("location");
            writer.WriteString("uri", uri);
            writer.WriteEndObject();
        }
        else
        {
            SarifExport.WriteMessage(writer, "description", words["export.sarif.unnamed"]);
        }

        writer.WriteStartArray("roles");
        writer.WriteStringValue("analysisTarget");
        writer.WriteEndArray();
        if (Digest is { Form: DigestForm.Bytes, Sha256: { } ofBytes }) // any other digest is not that of the file
        {
            writer.WriteStartObject("hashes");
            writer.WriteString("sha-256", ofBytes);
            writer.WriteEndObject();
        }

        WriteProperties(writer);
        writer.WriteEndObject();
    }

    private void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("properties");
        WriteIfGiven(writer, "name", Name);
        WriteIfGiven(writer, "reportId", ReportId);
        WriteIfGiven(writer, "digestForm", Digest?.Form is { } form ? WireNames<DigestForm>.Of(form) : null);
        WriteIfGiven(writer, "sha256", Digest?.Sha256);
        WriteIfGiven(writer, "profile", Profile is { } profile ? WireNames<Profile>.Of(profile) : null);
        if (Round is { } round)
        {
            writer.WriteNumber("round", round);
        }

        writer.WriteEndObject();
    }

    private static void WriteIfGiven(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
