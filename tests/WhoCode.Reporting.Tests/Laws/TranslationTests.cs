using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Corpus;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>What holds for every text in every language, those of the library and those of the tool.</summary>
public sealed partial class TranslationTests
{
    private const double LongestRatio = 1.8;
    private const int Margin = 6; // a label of one short word can become two

    private static readonly string[] Folders = [Path.Combine("WhoCode.Reporting", "Languages"), Path.Combine("WhoCode.Reporting.Cli", "Texts")];

    /// <summary>The texts that were looked at and are right although they equal the English, or are much longer.</summary>
    private static readonly Dictionary<string, LookedAt> Exceptions =
        JsonSerializer.Deserialize<Dictionary<string, LookedAt>>(File.ReadAllText(Repository.Path("tests", "WhoCode.Reporting.Tests", "Laws", "looked-at.json")), JsonSerializerOptions.Web)!;

    private static readonly string[] Tags = ["ar", "es", "fr", "ru", "zh"];

    public static TheoryData<string> Translations => [.. Tags];

    public static TheoryData<string> AllLanguages => ["en", .. Tags];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_language_has_the_keys_and_placeholders_of_English_and_no_empty_or_malformed_text(string language)
    {
        foreach (var folder in Folders)
        {
            var texts = LocalizedTexts.English.With(Read(folder, "en"));
            var problems = LocalizedTexts.FindProblems(LanguageTag.Parse(language), File.ReadAllBytes(FileOf(folder, language)), folder == Folders[0] ? null : texts);

            problems.Should().BeEmpty("{0} has a text for each key", FileOf(folder, language));
            Read(folder, language).Keys.Should().Equal(Read(folder, "en").Keys, "translators find a key in the same place in every file");
        }
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void The_file_is_written_as_translators_tools_write_it(string language)
    {
        foreach (var path in Folders.Select(folder => FileOf(folder, language)))
        {
            var file = File.ReadAllText(path);
            using var json = JsonDocument.Parse(file);
            var lines = json.RootElement.EnumerateObject().Select(text => $"  {Quoted(text.Name)}: {Quoted(text.Value.GetString()!)}");
            file.Should().Be($"{{\n{string.Join(",\n", lines)}\n}}\n");
            json.RootElement.EnumerateObject().Select(text => text.Name).Should().BeInAscendingOrder(StringComparer.Ordinal, "the library finds a text by its place in the file");
        }

        static string Quoted(string text) =>
            $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_text_equals_the_English_only_if_that_was_looked_at(string language)
    {
        var same = AllOf(language).Where(text => text.Value == English(text.Key) && !IsExample(text.Key) && !IsCountry(text.Key)).Select(text => text.Key);

        same.Should().BeEquivalentTo(Exceptions[language].Same);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    public void A_text_is_much_longer_than_the_English_only_if_that_was_looked_at(string language)
    {
        var longer = AllOf(language).Where(text => Length(text.Value) > (LongestRatio * Length(English(text.Key))) + Margin && !IsCountry(text.Key)).Select(text => text.Key);

        longer.Should().BeEquivalentTo(Exceptions[language].Long);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void A_text_in_another_script_has_no_English_words(string language)
    {
        var allowed = File.ReadAllText(Repository.Path("tests", "WhoCode.Reporting.Tests", "Laws", "latin-words.txt")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var found = AllOf(language).Where(text => !IsExample(text.Key))
            .SelectMany(text => LatinWord().Matches(Placeholder().Replace(text.Value, "")).Where(word => !allowed.Contains(word.Value)).Select(word => $"{text.Key}: {word.Value}"));

        found.Should().BeEmpty("ids, names and values are listed in latin-words.txt, and everything else is translated");
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Every_finding_of_the_corpus_is_composed_completely(string language)
    {
        var texts = LocalizedTexts.Find(LanguageTag.Parse(language))!;
        var rules = new HashSet<RuleId>();
        foreach (var finding in CorpusFiles.Manifest.Cases.SelectMany(one => CorpusReplay.Of(one, CorpusFiles.Manifest.Today).Findings))
        {
            rules.Add(finding.RuleId);
            foreach (var sentence in (string[])[finding.GetMessage(texts), finding.GetRemedy(texts), finding.Rule.Statement.ToString(texts)])
            {
                sentence.Should().NotBeNullOrWhiteSpace();
                Unfilled().IsMatch(sentence).Should().BeFalse("'{0}' of {1} has no placeholder left", sentence, finding.RuleId);
                sentence.Should().NotContain("  ").And.NotEndWith(" ").And.NotStartWith(" ");
                DoubledPunctuation().IsMatch(sentence).Should().BeFalse("'{0}' of {1} has each full stop once", sentence, finding.RuleId);
            }
        }

        rules.Should().Contain(RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id).Except(rules.Count > 0 ? NotInCorpus : []));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Findings_documents_in_two_languages_differ_only_in_sentences(string language)
    {
        foreach (var sample in (string[])[Samples.Faulty, "faulty-national.json"])
        {
            var english = WithoutSentences(Document(sample, LocalizedTexts.English), "en");
            var other = WithoutSentences(Document(sample, LocalizedTexts.Find(LanguageTag.Parse(language))!), language);

            other.Should().Be(english);
        }
    }

    [Fact]
    public void Glossaries_exist_for_every_language() =>
        Tags.Should().OnlyContain(language => File.Exists(Repository.Path("docs", "translation", $"{language}.md")));

    /// <summary>Rules that only an application's own code, or another document than a report, makes fire.</summary>
    private static IEnumerable<RuleId> NotInCorpus => RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id)
        .Where(id => CorpusFiles.Manifest.Cases.All(one => one.Expected.All(finding => finding.Rule != id.ToString())));

    private static JsonObject Document(string sample, LocalizedTexts texts)
    {
        var bytes = Repository.Sample(sample);
        var validator = new ReportValidator(time: new FixedDay(CorpusFiles.Manifest.Today));
        using var output = new MemoryStream();
        FindingsJson.Write(output, validator.CreateDocument(bytes, validator.ReadAndValidate(bytes, ValidationProfile.Submission), sample, texts));
        return JsonNode.Parse(output.ToArray())!.AsObject();
    }

    private static string WithoutSentences(JsonObject document, string language)
    {
        document["language"]!.GetValue<string>().Should().Be(language);
        document.Remove("language");
        foreach (var finding in document["findings"]!.AsArray())
        {
            finding!.AsObject().Remove("message").Should().BeTrue();
            finding.AsObject().Remove("remedy").Should().BeTrue();
        }

        foreach (var count in document["counts"]!["byRule"]!.AsArray())
        {
            count!.AsObject().Remove("statement").Should().BeTrue();
        }

        return document.ToJsonString();
    }

    private static IEnumerable<KeyValuePair<string, string>> AllOf(string language) => Folders.SelectMany(folder => Read(folder, language));

    private static string English(string key) => Folders.Select(folder => Read(folder, "en").GetValueOrDefault(key)).First(text => text is not null)!;

    private static Dictionary<string, string> Read(string folder, string language) => Files.GetOrAdd(FileOf(folder, language), static path => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Dictionary<string, string>> Files = new();

    private static string FileOf(string folder, string language) => Repository.Path("src", folder, $"{language}.json");

    /// <summary>Calls of the tool are the same in every language.</summary>
    private static bool IsExample(string key) => key.EndsWith(".examples", StringComparison.Ordinal) && key != "cli.help.examples";

    /// <summary>Names of countries are data of the CLDR and of WHO.</summary>
    private static bool IsCountry(string key) => key.StartsWith("country.", StringComparison.Ordinal);

    /// <summary>The characters of a text; plural forms count as the longest of them.</summary>
    private static int Length(string text) => Plural().Replace(text, match => match.Value[(match.Value.Length / 2)..]).Length;

    [GeneratedRegex("[A-Za-z][A-Za-z.-]*[A-Za-z]")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"\{[\w$.-]+(?:, *(?:number|date))?\}|\{[\w-]+, *plural, *|\b(?:zero|one|two|few|many|other) (?=\{)")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{[\w-]+, plural,(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}")]
    private static partial Regex Plural();

    [GeneratedRegex(@"\{[A-Za-z][\w-]*(?:,|\})")]
    private static partial Regex Unfilled();

    [GeneratedRegex(@"(?<!\.)\.\.(?!\.)|。。|,,|، ،|؟\.|\?\.$|？。")]
    private static partial Regex DoubledPunctuation();

    /// <summary>Keys of texts that a person looked at.</summary>
    private sealed record LookedAt(string[] Same, string[] Long);
}
