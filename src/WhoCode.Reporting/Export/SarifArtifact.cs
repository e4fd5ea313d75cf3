namespace WhoCode.Reporting.Export;

/// <summary>A file, as SARIF describes it. It may have been validated several times, in different versions or for different profiles.</summary>
/// <param name="name">The name of the file; null if it has none.</param>
internal sealed class SarifArtifact(string? name)
{
    private readonly OrderedDictionary<Check, object?> checks = [];

    public SarifLocation? Location { get; } = SarifLocation.Of(name);

    /// <summary>Returns what distinguishes the artifact of a document: its location or, without one, everything that is known about it.</summary>
    public static object KeyOf(FindingsDocument document) => SarifLocation.Of(document.Name) is { } location ? location : (document.Name, Check.Of(document));

    /// <summary>Adds what is known about a document with this location.</summary>
    public void Add(FindingsDocument document) => checks.TryAdd(Check.Of(document), null);

    public void Write(Utf8JsonWriter writer, LocalizedTexts texts)
    {
        writer.WriteStartObject();
        if (Location is { } location)
        {
            location.Write(writer, "location");
        }
        else
        {
            SarifExport.WriteMessage(writer, "description", texts["export.sarif.unnamed"]);
        }

        writer.WriteStartArray("roles");
        writer.WriteStringValue("analysisTarget");
        writer.WriteEndArray();
        if (checks.Keys.Select(check => check.Digest).Distinct().ToList() is [{ Form: DigestForm.Bytes, Sha256: { } ofBytes }]) // other digests are not of the bytes of the file
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
        WriteIfGiven(writer, "name", name);
        writer.WriteStartArray("checks");
        foreach (var check in checks.Keys)
        {
            check.Write(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteIfGiven(Utf8JsonWriter writer, string property, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(property, value);
        }
    }

    /// <summary>What was validated, and for which profile and round.</summary>
    private sealed record Check(string? ReportId, DocumentDigest? Digest, ValidationProfile? Profile, int? Round)
    {
        public static Check Of(FindingsDocument document) => new(document.ReportId, document.Digest, document.Profile, document.Round);

        public void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            WriteIfGiven(writer, "reportId", ReportId);
            WriteIfGiven(writer, "digestForm", Digest?.Form is { } form ? WireNames<DigestForm>.Of(form) : null);
            WriteIfGiven(writer, "sha256", Digest?.Sha256);
            WriteIfGiven(writer, "profile", Profile is { } profile ? WireNames<ValidationProfile>.Of(profile) : null);
            if (Round is { } round)
            {
                writer.WriteNumber("round", round);
            }

            writer.WriteEndObject();
        }
    }
}
