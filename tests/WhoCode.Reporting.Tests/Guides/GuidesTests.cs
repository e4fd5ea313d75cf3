using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The pages of docs/guides as a whole.</summary>
public sealed partial class GuidesTests
{
    private static readonly string Folder = Repository.Path("docs", "guides");

    private static readonly IEnumerable<string> Names = Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    public static TheoryData<string> Pages => [.. Names];

    [Fact]
    public void The_list_of_guides_names_each_page_once()
    {
        var listed = Link().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).Select(match => match.Groups["target"].Value).Where(target => !target.Contains('/'));

        listed.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(Names.Where(page => page != "README.md"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_link_of_a_page_leads_to_a_file(string page)
    {
        foreach (var target in Link().Matches(File.ReadAllText(Path.Combine(Folder, page))).Select(match => match.Groups["target"].Value))
        {
            var path = Path.Combine(Folder, target);
            (File.Exists(path) || Directory.Exists(path)).Should().BeTrue("{0} links to {1}", page, target);
        }
    }

    /// <summary>A link to a file of the repository, without the heading that it names.</summary>
    [GeneratedRegex(@"\]\((?!https?:)(?<target>[^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
