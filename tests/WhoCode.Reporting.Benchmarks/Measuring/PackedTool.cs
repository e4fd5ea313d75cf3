using System.Diagnostics;
using System.IO.Compression;
using WhoCode.Reporting.Benchmarks.Documents;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>The tool as people get it: packed, and taken out of the package for this machine.</summary>
internal sealed class PackedTool : IDisposable
{
    private const string Id = "WhoCode.Reporting.Cli";

    private readonly string folder;

    private PackedTool(string folder) => this.folder = folder;

    /// <summary>The program.</summary>
    public string Entry => Directory.GetFiles(folder, "whocode.dll", SearchOption.AllDirectories).Single();

    /// <summary>Packs and unpacks it. Where there is no package for this machine, the one for any machine is taken.</summary>
    public static PackedTool Unpack()
    {
        var folder = Directory.CreateTempSubdirectory("whocode").FullName;
        var packages = Path.Combine(folder, "packages");
        using var pack = Process.Start(new ProcessStartInfo(
            "dotnet", ["pack", Path.Combine(Repository.Root, "src", Id), "--configuration", "Release", "--output", packages, "--nologo"]) { RedirectStandardOutput = true })!;
        var said = pack.StandardOutput.ReadToEnd();
        pack.WaitForExit();
        var machine = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        var package = Directory.GetFiles(packages, $"{Id}.{machine}.*.nupkg").Concat(Directory.GetFiles(packages, $"{Id}.any.*.nupkg")).FirstOrDefault()
            ?? throw new InvalidOperationException($"The tool could not be packed: {said}");
        ZipFile.ExtractToDirectory(package, Path.Combine(folder, "tool"));
        return new(folder);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
