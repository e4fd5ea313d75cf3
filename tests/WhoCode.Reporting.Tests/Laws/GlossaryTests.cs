using System.Text.Json;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>What people read uses the words of docs/glossary.md, and the sentences of rules are short.</summary>
public sealed partial class GlossaryTests
{
    private const int MostWords = 25;

    /// <summary>Every file of English texts in src.</summary>
    public static TheoryData<string> FilesOfTexts =>
    [
        .. Directory.EnumerateFiles(Repository.Path("src"), "en.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_glossary_retires_words() =>
        RetiredWords.All.Select(retired => retired.Word).Should().HaveCountGreaterThan(40).And.Contain(["stands in", "the host", "of whom", "readable rest"]);

    [Theory]
    [InlineData("What stands here is read.", "'stands' in '…What stands here is read.…'")]
    [InlineData("No\n  OF  WHOM here.", "'of whom' in '…No OF WHOM here.…'")]
    [InlineData("A hostage understands the hostname.", null)]
    public void A_retired_word_is_found_as_a_whole_word_in_any_case(string text, string? found) =>
        RetiredWords.FindIn(text).Select(one => one.Found).Should().Equal(found is null ? [] : [found]);

    [Theory]
    [MemberData(nameof(FilesOfTexts))]
    public void No_text_contains_a_retired_word(string file)
    {
        using var texts = JsonDocument.Parse(File.ReadAllBytes(Repository.Path(file)));

        texts.RootElement.EnumerateObject().SelectMany(text => RetiredWords.FindIn(text.Value.GetString()!).Select(one => $"{text.Name}: {one.Found}"))
            .Should().BeEmpty();
    }

    [Fact]
    public void No_sentence_of_a_rule_is_longer_than_25_words() =>
        LocalizedTexts.English.Keys.Where(key => SentenceKey().IsMatch(key))
            .SelectMany(key => SentencesOf(LocalizedTexts.English[key]).Select(sentence => (Key: key, Words: CountWords(sentence), Sentence: sentence)))
            .Where(sentence => sentence.Words > MostWords)
            .Select(sentence => $"{sentence.Key} ({sentence.Words}): {sentence.Sentence}")
            .Should().BeEmpty();

    [Fact]
    public void A_placeholder_counts_as_one_word_or_is_a_sentence_of_its_own() =>
        SentencesOf("Article {the article} has {first} to {last}.{suggestion} Write {near}.").Select(CountWords).Should().Equal(6, 2);

    private static string[] SentencesOf(string text) => Sentences().Split(Placeholder().Replace(OwnSentence().Replace(text, ""), "x"));

    private static int CountWords(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\Arule\.[A-Z0-9]+\.(message|remedy|statement|why)\z")]
    private static partial Regex SentenceKey();

    [GeneratedRegex("(?<=[.?!])[{][^}]*[}]")]
    private static partial Regex OwnSentence();

    [GeneratedRegex("[{][^}]*[}]")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex Sentences();
}
