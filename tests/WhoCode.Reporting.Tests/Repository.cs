using System.Runtime.CompilerServices;

namespace WhoCode.Reporting.Tests;

/// <summary>Where the files of the project stand.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static byte[] Sample(string name) => File.ReadAllBytes(Path("docs", "samples", name));

    private static string FindRoot([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", ".."));
}
