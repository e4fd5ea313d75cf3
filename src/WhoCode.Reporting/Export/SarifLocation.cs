namespace WhoCode.Reporting.Export;

/// <summary>Where a document is, as SARIF states it: a URI reference (RFC 3986) without dot segments, made from the name of the document.</summary>
/// <param name="Uri">
/// A relative reference for a relative path; a file URI for an absolute path, of Windows or not.
/// </param>
/// <param name="LevelsUp">How many levels above the working directory the reference starts.</param>
internal readonly record struct SarifLocation(string Uri, int LevelsUp)
{
    /// <summary>Returns the location of a document; null if the name is blank or only refers to a directory.</summary>
    public static SarifLocation? Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var path = name.Replace('\\', '/');
        return path switch
        {
            [var drive, ':', '/', ..] when char.IsAsciiLetter(drive) => Absolute($"file:///{drive}:/", path[3..]),
            ['/', '/', not '/', ..] => OfShare(path[2..]),
            ['/', ..] => Absolute("file:///", path),
            _ when Resolve(path, out var levelsUp) is { Count: > 0 } segments => new(Escape(segments), levelsUp),
            _ => null,
        };
    }

    /// <summary>Returns the name of a base directory above the working directory.</summary>
    public static string BaseIdOf(int levelsUp) => string.Create(CultureInfo.InvariantCulture, $"UP{levelsUp}");

    /// <summary>Writes an artifact location.</summary>
    public void Write(Utf8JsonWriter writer, string property, int? index = null)
    {
        writer.WriteStartObject(property);
        writer.WriteString("uri", Uri);
        if (LevelsUp > 0)
        {
            writer.WriteString("uriBaseId", BaseIdOf(LevelsUp));
        }

        if (index is { } position)
        {
            writer.WriteNumber("index", position);
        }

        writer.WriteEndObject();
    }

    private static SarifLocation? OfShare(string path)
    {
        var end = path.IndexOf('/', StringComparison.Ordinal);
        return end < 0 ? Absolute("file:///", path) : Absolute($"file://{System.Uri.EscapeDataString(path[..end])}/", path[end..]);
    }

    private static SarifLocation? Absolute(string start, string path) =>
        Resolve(path, out _) is { Count: > 0 } segments ? new(start + Escape(segments), LevelsUp: 0) : null;

    // A colon is escaped too, so nothing in a name is taken for the scheme of a URI.
    private static string Escape(IEnumerable<string> segments) => string.Join('/', segments.Select(System.Uri.EscapeDataString));

    /// <summary>Splits a path into segments and removes those that are empty or consist of dots.</summary>
    private static List<string> Resolve(string path, out int levelsUp)
    {
        levelsUp = 0;
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
            {
                levelsUp += segments.Count == 0 ? 1 : 0;
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return segments;
    }
}
