using System.Text;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Hostile;

/// <summary>Test data from other projects, which tests/data/README.md names.</summary>
internal static class HostileData
{
    /// <summary>JSONTestSuite: y_ must be read, n_ must not, i_ may be either, t_ are read differently by different readers.</summary>
    public static IReadOnlyDictionary<string, byte[]> JsonTestSuite { get; } = Suite();

    public static IReadOnlyList<string> NaughtyStrings { get; } =
        JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(Repository.Path("tests", "data", "naughty-strings", "blns.json")))!;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static Dictionary<string, byte[]> Suite()
    {
        var files = JsonSerializer.Deserialize<Dictionary<string, byte[]>>(File.ReadAllBytes(Repository.Path("tests", "data", "json-test-suite", "files.json")))!;
        files.Add("n_structure_100000_opening_arrays.json", Utf8(new string('[', 100_000)));
        files.Add("n_structure_open_array_object.json", Utf8(Repeat("[{\"\":", 50_000) + "\n"));
        return files;
    }
}
