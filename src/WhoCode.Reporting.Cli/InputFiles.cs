namespace WhoCode.Reporting.Cli;

/// <summary>The files that arguments name: shells of Windows leave patterns such as <c>*.json</c> to the program.</summary>
internal static class InputFiles
{
    /// <summary>Replaces each pattern by the files that match it. A file that really has such a name is that file.</summary>
    /// <param name="console">Where a pattern that matches nothing is reported.</param>
    /// <param name="written">The arguments.</param>
    /// <param name="files">The files, in the order of the arguments; those of a pattern by name.</param>
    /// <returns><c>false</c> if a pattern matches nothing.</returns>
    public static bool TryExpand(ToolConsole console, string[] written, out string[] files)
    {
        List<string> found = [];
        var isComplete = true;
        foreach (var file in written)
        {
            if (!IsPattern(file))
            {
                found.Add(file);
            }
            else if (Matches(file) is { Count: > 0 } matches)
            {
                found.AddRange(matches);
            }
            else
            {
                console.Refuse(console.Say("files.no-match", ("pattern", file)));
                isComplete = false;
            }
        }

        files = [.. found];
        return isComplete;
    }

    /// <summary>Returns the name in the same folder that was probably meant by a path to nothing; null if none is near.</summary>
    public static string? Near(string path)
    {
        const int MostNames = 2000;
        try
        {
            var folder = Path.GetDirectoryName(path) ?? "";
            var name = Path.GetFileName(path);
            var names = Directory.EnumerateFiles(folder.Length == 0 ? "." : folder).Take(MostNames).Select(other => Path.GetFileName(other)).ToList();
            return Suggestion.For(name, names) is { } near ? Path.Combine(folder, near) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null; // it is only a suggestion
        }
    }

    private static bool IsPattern(string file) => Path.GetFileName(file).AsSpan().ContainsAny('*', '?') && !File.Exists(file);

    private static List<string> Matches(string pattern)
    {
        try
        {
            var folder = Path.GetDirectoryName(pattern) ?? "";
            var options = new EnumerationOptions { MatchType = MatchType.Simple };
            return
            [
                .. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, Path.GetFileName(pattern), options)
                    .Select(file => Path.Combine(folder, Path.GetFileName(file)))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
