using System.Text.Json;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Tests.Schema.Agreement;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>The documents that fuzzing starts from: all samples, the corpus, and the clean reports of the agreement tests.</summary>
internal static partial class SeedDocuments
{
    public static IReadOnlyList<SeedDocument> All { get; } =
    [
        .. ReportRoot.All.Select(root => Of(System.Text.Encoding.UTF8.GetBytes(root.Clean.Text))),
        .. Directory.EnumerateFiles(Repository.Path("docs", "samples"), "*.json")
            .Concat(Directory.EnumerateFiles(Repository.Path("tests", "corpus"), "*.json", SearchOption.AllDirectories).Where(file => !file.EndsWith("manifest.json", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(file => Of(File.ReadAllBytes(file))),
    ];

    private static SeedDocument Of(byte[] bytes)
    {
        Tree? tree = null;
        try
        {
            tree = Tree.Parse(bytes);
        }
        catch (JsonException)
        {
            // Some documents of the corpus are broken on purpose; they are changed as bytes only.
        }

        return new(NationalMember().IsMatch(System.Text.Encoding.Latin1.GetString(bytes)) ? ReportRoot.National : ReportRoot.Stakeholder, bytes, tree is { Leaf: null } ? tree : null);
    }

    [GeneratedRegex("\"(memberState|measures|workforce|authority|preparedWith|laws)\"\\s*:")]
    private static partial Regex NationalMember();
}

/// <summary>A document to start from.</summary>
/// <param name="Root">The kind of report that it is, or is meant to be.</param>
/// <param name="Bytes">The document.</param>
/// <param name="Tree">The document as a tree; null if it is not well-formed.</param>
internal sealed record SeedDocument(ReportRoot Root, byte[] Bytes, Tree? Tree);
