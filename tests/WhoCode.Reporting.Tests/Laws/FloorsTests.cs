using System.Reflection;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Tests.Laws;

public sealed partial class FloorsTests
{
    /// <summary>The rooms of each floor, from the ground up, as docs/architecture.md draws them. "" is the root namespace.</summary>
    private static readonly string[][] Floors =
    [
        ["Primitives"],
        ["Languages"],
        ["Code", "Reference"],
        ["Findings"],
        ["Rounds"],
        ["Reports"],
        ["Json"],
        ["Validation", "Export", "Forms", "Comparison", "Tables"],
        ["Schema", "Streams"],
        [""],
    ];

    private static readonly Assembly Core = typeof(ReportValidator).Assembly;

    [Fact]
    public void No_using_line_looks_up_or_sideways()
    {
        var source = Repository.Path("src", "WhoCode.Reporting");
        var files = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();
        files.Should().HaveCountGreaterThan(50);

        var wrong =
            from file in files
            let room = RoomOfFolder(Path.GetRelativePath(source, file))
            from Match line in UsingLine().Matches(File.ReadAllText(file))
            let used = line.Groups["room"].Value
            where used != room && FloorOf(used) >= FloorOf(room)
            select $"{Path.GetFileName(file)} in '{room}' uses '{used}'";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void No_room_names_a_type_of_a_room_that_is_not_below_it()
    {
        var types = Core.GetTypes().Where(type => RoomOf(type) is not null).ToList();
        types.Should().HaveCountGreaterThan(80);

        var wrong =
            from type in types
            from named in TypeReferences.Of(type)
            where named.Assembly == Core && RoomOf(named) is not null
                && RoomOf(named) != RoomOf(type) && FloorOf(RoomOf(named)!) >= FloorOf(RoomOf(type)!)
            select $"{type.FullName} names {named.FullName}";

        wrong.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_of_the_core_is_a_room_on_a_floor()
    {
        var folders = Directory.EnumerateDirectories(Repository.Path("src", "WhoCode.Reporting"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => name is not ("bin" or "obj"));

        folders.Should().BeEquivalentTo(Floors.SelectMany(floor => floor).Where(room => room != ""));
    }

    private static int FloorOf(string room)
    {
        var floor = Array.FindIndex(Floors, rooms => rooms.Contains(room));
        return floor >= 0 ? floor : throw new InvalidOperationException($"'{room}' is not a room on any floor.");
    }

    private static string RoomOfFolder(string relativePath) =>
        relativePath.Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";

    /// <summary>The room of a type; null for what the compiler puts outside the library's namespaces.</summary>
    private static string? RoomOf(Type type)
    {
        const string root = "WhoCode.Reporting";
        var home = type.Namespace;
        return home is null || !home.StartsWith(root, StringComparison.Ordinal) ? null : home == root ? "" : home[(root.Length + 1)..].Split('.')[0];
    }

    [GeneratedRegex(@"^using (static )?WhoCode\.Reporting\.(?<room>\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
