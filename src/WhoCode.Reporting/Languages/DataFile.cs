using System.Reflection;

namespace WhoCode.Reporting.Localization;

/// <summary>Reads the data of the Unicode CLDR that are embedded in the assembly.</summary>
internal static class DataFile
{
    /// <summary>Returns the lines of a file in Languages/Data, without those of comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"WhoCode.Reporting.Languages.Data.{name}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
