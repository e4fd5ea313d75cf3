namespace WhoCode.Reporting.Export;

/// <summary>Makes a URI reference (RFC 3986) of what a document is called.</summary>
internal static class ArtifactUri
{
    /// <summary>A relative reference for a relative path, a file URI for an absolute one, of Windows or not; null for no name.</summary>
    public static string? Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var path = name.Replace('\\', '/');
        return path switch
        {
            [var drive, ':', '/', ..] when char.IsAsciiLetter(drive) => $"file:///{drive}:{Escaped(path[2..])}",
            ['/', '/', not '/', ..] => $"file:{Escaped(path)}", // a share of a server
            ['/', ..] => $"file:///{Escaped(path.TrimStart('/'))}",
            _ => Escaped(path),
        };
    }

    // A colon is escaped too, so nothing in a name is taken for the scheme of a URI.
    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
