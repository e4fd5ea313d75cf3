using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;
using WhoCode.Reporting.Benchmarks.Measuring;

namespace WhoCode.Reporting.Benchmarks.Paths;

/// <summary>Counts the methods of the library that are called for one purpose, and the source files that contain them.</summary>
/// <remarks>
/// A method counts once, whatever its type arguments. Methods that the compiler adds are counted apart: the accessors of auto-properties,
/// the constructors of closures, and what records have. Those of them that have no line of source are in no file.
/// </remarks>
internal static class PathCount
{
    /// <summary>Counts all paths.</summary>
    public const string Argument = "--paths";

    /// <summary>Counts one path, in this process.</summary>
    public const string ArgumentOfChild = "--path";

    /// <summary>Lists the methods too, in the order of their first call.</summary>
    public const string List = "--list";

    /// <summary>Counts each path in a process of its own, where no method was called before.</summary>
    /// <returns>0 if all were counted; otherwise, 1.</returns>
    public static int RunAll(string[] options)
    {
        Console.WriteLine("| path | files | generated files | methods | methods with those that the compiler adds |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        return MeasuredPath.All.Select(path => RunChild(path, options)).Max();
    }

    /// <summary>What the child process does.</summary>
    public static void Run(string name, bool lists)
    {
        var path = MeasuredPath.All.Single(path => path.Name == name);
        using var called = new MethodsCalled();
        path.Follow();
        var methods = called.Finish();
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(methods[0].Module.FullyQualifiedName, ".pdb")));
        var files = methods.Select(method => FileOf(method, symbols.GetMetadataReader())).ToList();
        var distinct = files.OfType<string>().Distinct().ToList();
        Console.WriteLine($"| {path.Name} | {distinct.Count(file => !IsGenerated(file))} | {distinct.Count(IsGenerated)} | {methods.Count(IsWritten)} | {methods.Count} |");
        foreach (var (method, file) in lists ? methods.Zip(files) : [])
        {
            Console.WriteLine($"{method.DeclaringType}.{method.Name} {file}");
        }
    }

    private static int RunChild(MeasuredPath path, string[] options)
    {
        var start = OwnProcess.With([ArgumentOfChild, path.Name, .. options]);
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_JITMinOpts"] = "1"; // nothing is inlined, so that each method is compiled when it is first called
        using var child = Process.Start(start)!;
        child.WaitForExit();
        return child.ExitCode == 0 ? 0 : 1;
    }

    private static string? FileOf(MethodBase method, MetadataReader symbols)
    {
        var handle = (MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken);
        var document = symbols.GetMethodDebugInformation(handle).GetSequencePoints().FirstOrDefault().Document;
        return document.IsNil ? null : symbols.GetString(symbols.GetDocument(document).Name);
    }

    private static bool IsGenerated(string file) => file.EndsWith(".g.cs", StringComparison.Ordinal);

    /// <summary><c>true</c> if the method is in the source, which may be generated; otherwise, <c>false</c>: the compiler added it.</summary>
    private static bool IsWritten(MethodBase method) =>
        !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !(method is ConstructorInfo && method.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute)));
}
