using System.Reflection;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Folders are layers. A namespace can span several folders, so types are found by the file that declares them.</summary>
public sealed partial class LayersTests
{
    /// <summary>The folders of each layer, lowest first, as in docs/architecture.md. "" is the root.</summary>
    private static readonly string[][] Layers =
    [
        ["Primitives"],
        ["Languages"],
        ["Sources"],
        ["Code", "Reference"],
        ["Rules"],
        ["Rounds", "Pages"],
        ["Contract"],
        ["Reports"],
        ["Findings"],
        ["Json"],
        ["Tables"],
        ["Validation", "Export", "Comparison", "Coverage", "NextRound"],
        ["Schema", "Streams", "Forms"],
        ["Differences"],
        [""],
    ];

    private static readonly Assembly Core = typeof(ReportValidator).Assembly;
    private static readonly string Source = Repository.Path("src", "WhoCode.Reporting");
    private static readonly Dictionary<string, string> FolderOfType = FindTypes();

    [Fact]
    public void No_folder_uses_a_type_of_a_folder_that_is_not_in_a_lower_layer()
    {
        var types = Core.GetTypes().Where(type => FolderOf(type) is not null).ToList();
        types.Should().HaveCountGreaterThan(300);

        var wrong =
            from type in types
            from named in TypeReferences.Of(type)
            where named.Assembly == Core && FolderOf(named) is not null
                && FolderOf(named) != FolderOf(type) && LayerOf(FolderOf(named)!) >= LayerOf(FolderOf(type)!)
            select $"{type.FullName} in '{FolderOf(type)}' names {named.FullName} of '{FolderOf(named)}'";

        wrong.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_of_the_core_is_in_a_layer()
    {
        var folders = Directory.EnumerateDirectories(Source)
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => name is not ("bin" or "obj"));

        folders.Should().BeEquivalentTo(Layers.SelectMany(layer => layer).Where(folder => folder != ""));
    }

    [Fact]
    public void Every_type_of_the_core_is_found_in_a_folder() =>
        Core.GetTypes().Where(type => type.Namespace?.StartsWith("WhoCode.", StringComparison.Ordinal) == true && FolderOf(type) is null)
            .Should().BeEmpty();

    private static int LayerOf(string folder)
    {
        var layer = Array.FindIndex(Layers, folders => folders.Contains(folder));
        return layer >= 0 ? layer : throw new InvalidOperationException($"'{folder}' is not on any layer.");
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));

    private static string FolderOfFile(string file) =>
        Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";

    private static Dictionary<string, string> FindTypes()
    {
        var folders = new Dictionary<string, string>();
        foreach (var file in Files())
        {
            var text = File.ReadAllText(file);
            var home = NamespaceLine().Match(text).Groups["namespace"].Value;
            foreach (Match type in TypeLine().Matches(text))
            {
                folders[$"{home}.{type.Groups["name"].Value}"] = FolderOfFile(file);
            }
        }

        return folders;
    }

    /// <summary>Returns the folder of the file that declares a type; null for types that the compiler adds outside the library's namespaces.</summary>
    private static string? FolderOf(Type type)
    {
        while (type.DeclaringType is { } around)
        {
            type = around;
        }

        var name = type.FullName?.Split('`')[0];
        return name is null ? null
            : FolderOfType.TryGetValue(name, out var folder) ? folder
            : WrittenAtBuild().Match(name) is { Success: true } written ? FolderOfWritten(written)
            : null;
    }

    /// <summary>A generated shape belongs to the folder of its type, and a plan to the folder of plans.</summary>
    private static string? FolderOfWritten(Match written) =>
        written.Groups["kind"].Value != "Shape" ? "Validation" : FolderOfType.GetValueOrDefault(written.Groups["part"].Value);

    [GeneratedRegex(@"^namespace (?<namespace>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:\[.*\] )?(?:(?:public|internal|static|sealed|abstract|readonly|partial|ref|delegate) )+(?:class |struct |interface |enum |record struct |record |[\w<>?]+ )(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^(?<part>WhoCode\.Reporting\.(?:\w+?))(?<kind>Shape|Plan|Plans)$")]
    private static partial Regex WrittenAtBuild();
}
