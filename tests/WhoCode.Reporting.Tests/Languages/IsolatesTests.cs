using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Languages;

/// <summary>Ids, names and quoted input inside right-to-left text. The isolates U+2068 and U+2069 are written as ⟨ and ⟩ here.</summary>
public sealed class IsolatesTests
{
    private static readonly string[] Paragraphs = ["4.4", "5.1"];

    private static readonly LocalizedTexts Arabic = LocalizedTexts.Find(LanguageTag.Parse("ar"))!;

    [Fact]
    public void Everything_that_is_not_of_the_language_is_isolated() =>
        Shown(LocalizedText.Create("{id} {day} {country} {list} {count} {own}").WithArguments(
            ("id", "c1"), ("day", new DateOnly(2026, 11, 27)), ("country", LocalizedText.FromKey("country.GHA")), ("list", Paragraphs), ("count", 12), ("own", LocalizedText.Create("Own"))))
            .Should().Be("⟨c1⟩ ⟨2026-11-27⟩ غانا ⟨4.4⟩، ⟨5.1⟩ 12 ⟨Own⟩");

    [Fact]
    public void A_text_of_a_fallback_in_another_direction_is_isolated()
    {
        var persian = LocalizedTexts.Read(LanguageTag.Parse("fa"), """{ "country.GHA": "غنا" }"""u8, LocalizedTexts.English);

        LocalizedText.Create("{a} {b}").WithArguments(("a", LocalizedText.FromKey("country.GHA")), ("b", LocalizedText.FromKey("country.ZWE"))).ToString(persian)
            .Should().Be("غنا \u2068Zimbabwe\u2069");
    }

    [Theory]
    [InlineData("a\u202Eb", "⟨a\\u202Eb⟩")]
    [InlineData("a\u2069b", "⟨a\\u2069b⟩")]
    [InlineData("\u2068a", "⟨\\u2068a⟩")]
    [InlineData("\u2067a\u2069", "⟨\\u2067a\\u2069⟩")]
    [InlineData("\u2068a\u2069", "⟨a⟩")]
    [InlineData("\u2068a\u2069 b", "⟨⟨a⟩ b⟩")]
    [InlineData("غانا (GHA)", "غانا (GHA)")]
    [InlineData("غانا\u202Efdp", "غانا\\u202Efdp")]
    [InlineData("\u2068a\u202Eb\u2069", "⟨\\u2068a\\u202Eb\\u2069⟩")]
    [InlineData("\u2068GHA\u2069 غانا", "⟨GHA⟩ غانا")]
    [InlineData("", "")]
    public void An_argument_cannot_leave_its_isolate(string written, string shown) =>
        Shown(LocalizedText.Create("{written}").WithArguments(("written", written))).Should().Be(shown);

    [Fact]
    public void Nothing_is_isolated_in_a_language_from_left_to_right() =>
        LocalizedText.Create("{id}").WithArguments(("id", "ك")).ToString(LocalizedTexts.English).Should().Be("ك");

    [Fact]
    public void Only_isolates_in_pairs_stay_when_a_text_is_made_visible()
    {
        var arabic = LanguageTag.Parse("ar");

        LocalizedText.MakeVisible("\u2068c1\u2069 \u0007", arabic).Should().Be("\u2068c1\u2069 \\u0007");
        LocalizedText.MakeVisible("\u2068c1 \u202E", arabic).Should().Be("\\u2068c1 \\u202E");
        LocalizedText.MakeVisible("\u2066c1\u2069", arabic).Should().Be("\\u2066c1\\u2069");
        LocalizedText.MakeVisible("\u2068c1\u2069", LanguageTag.English).Should().Be("\\u2068c1\\u2069");
        FluentActions.Invoking(() => LocalizedText.MakeVisible(null!, arabic)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(FindingsFormat.Markdown)]
    [InlineData(FindingsFormat.Csv)]
    [InlineData(FindingsFormat.Json)]
    [InlineData(FindingsFormat.Sarif)]
    public void Documents_keep_the_isolates_in_pairs(FindingsFormat format)
    {
        var bytes = Repository.Sample(Samples.Faulty);
        var validator = new ReportValidator();
        var document = validator.CreateDocument(bytes, validator.ReadAndValidate(bytes, ValidationProfile.Submission), texts: Arabic);
        using var output = new MemoryStream();

        FindingsExport.Write(output, format, document, new() { Texts = Arabic });

        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        var (open, close) = format is FindingsFormat.Json or FindingsFormat.Sarif ? ("\\u2068", "\\u2069") : ("\u2068", "\u2069");
        text.Split(open).Should().HaveCountGreaterThan(20).And.HaveSameCount(text.Split(close));
        text.Split('\n').Should().OnlyContain(line => line.Split(open, StringSplitOptions.None).Length == line.Split(close, StringSplitOptions.None).Length);
        (format is FindingsFormat.Markdown or FindingsFormat.Csv && text.Contains("\\u206", StringComparison.Ordinal)).Should().BeFalse("none is shown as an escape");
    }

    private static string Shown(LocalizedText text) => text.ToString(Arabic).Replace('\u2068', '⟨').Replace('\u2069', '⟩');
}
