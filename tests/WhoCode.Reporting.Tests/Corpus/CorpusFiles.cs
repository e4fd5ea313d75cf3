namespace WhoCode.Reporting.Tests.Corpus;

/// <summary>The files of tests/corpus.</summary>
internal static class CorpusFiles
{
    private static readonly Lazy<CorpusManifest> LazyManifest = new(() => CorpusManifest.Read(Bytes(CorpusManifest.FileName)));

    private static readonly string[] NotOfCases = [CorpusManifest.FileName, "README.md"];

    public static CorpusManifest Manifest => LazyManifest.Value;

    private static string Folder => Repository.Path("tests", "corpus");

    /// <summary>The names of all files of cases, with slashes on every system.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Except(NotOfCases);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
