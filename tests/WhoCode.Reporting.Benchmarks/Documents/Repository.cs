namespace WhoCode.Reporting.Benchmarks.Documents;

/// <summary>Finds the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string? folder) => folder is null
        ? throw new InvalidOperationException("The benchmarks read the samples of the repository, so they have to be built in it.")
        : File.Exists(Path.Combine(folder, "WhoCode.Reporting.sln")) ? folder : Find(Path.GetDirectoryName(folder));
}
