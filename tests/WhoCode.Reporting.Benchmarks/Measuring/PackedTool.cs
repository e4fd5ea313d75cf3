using System.IO.Compression;
using WhoCode.Reporting.Benchmarks.Documents;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>The tool as people install it, from the package for this machine.</summary>
internal sealed class PackedTool : IDisposable
{
    private const string Id = "WhoCode.Reporting.Cli";

    private readonly string folder;

    private PackedTool(string folder) => this.folder = folder;

    /// <summary>The command that starts it: the native program, or dotnet if there is no package for this machine.</summary>
    public string[] Call => Find("whocode") is { } program ? [program] : ["dotnet", Find("whocode.dll")!];

    /// <summary>Unpacks it from where building this project packed it. If there is no package for this machine, the package for any machine is used.</summary>
    public static PackedTool Unpack()
    {
        var packages = Path.Combine(Repository.Root, "tests", "WhoCode.Reporting.Benchmarks", "obj", "tool");
        var machine = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        var package = PackageOf(packages, machine) ?? PackageOf(packages, "any")
            ?? throw new InvalidOperationException($"There is no packed tool in {packages}: this project packs it when it is built alone, in Release.");
        var folder = Directory.CreateTempSubdirectory("whocode").FullName;
        ZipFile.ExtractToDirectory(package, folder);
        var tool = new PackedTool(folder);
        if (!OperatingSystem.IsWindows() && tool.Call is [var program])
        {
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        }

        return tool;
    }

    private static string? PackageOf(string packages, string machine) =>
        Directory.Exists(packages) ? Directory.GetFiles(packages, $"{Id}.{machine}.*.nupkg").FirstOrDefault() : null;

    private string? Find(string file) => Directory.GetFiles(folder, file, SearchOption.AllDirectories).SingleOrDefault();

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
