using System.Text;

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

    /// <summary>Whether a file begins with a line that only opens an object or a list, as an indented document does. Looks at its first bytes alone, as a line can be of any length.</summary>
    public static bool IsOneDocument(string file)
    {
        try
        {
            if (!File.Exists(file) || new FileInfo(file).Length < 2) // a pipe has no length, and what is read from it is gone
            {
                return false;
            }

            using var stream = File.OpenRead(file);
            var beginning = new byte[1024];
            var text = Encoding.UTF8.GetString(beginning, 0, stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)).TrimStart();
            return text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && text[..end].TrimEnd() is "{" or "[";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false; // reading it will say so
        }
    }

    /// <summary>How many bytes files contain; null where that cannot be known.</summary>
    public static long? LengthOf(string[] files) =>
        files.All(File.Exists) ? files.Sum(file => new FileInfo(file).Length) is > 0 and var length ? length : null : null;

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
