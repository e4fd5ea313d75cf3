using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class LocalizedTextsReadTests
{
    private static readonly LanguageTag German = LanguageTag.Parse("de");

    [Fact]
    public void An_application_can_read_texts_in_another_language()
    {
        var texts = LocalizedTexts.Read(German, Complete());

        texts.Language.Should().Be(German);
        texts.Keys.Should().Equal(LocalizedTexts.English.Keys);
        texts["topic.ethics"].Should().Be("[topic.ethics]");
        LocalizedTexts.English["topic.ethics"].Should().Be("ethics");
    }

    [Fact]
    public void Without_a_fallback_a_missing_text_is_refused()
    {
        var read = () => LocalizedTexts.Read(German, Complete(without: "country.ZWE"));

        read.Should().Throw<FormatException>().WithMessage("The texts in 'de' have no text under 'country.ZWE'. Add it, or name a fallback.");
    }

    [Fact]
    public void A_fallback_is_used_only_for_missing_texts_and_each_text_knows_its_language()
    {
        var texts = LocalizedTexts.Read(German, """{ "country.DEU": "Deutschland" }"""u8, LocalizedTexts.English);

        texts["country.DEU"].Should().Be("Deutschland");
        texts["country.ZWE"].Should().Be("Zimbabwe");
        texts.Language.Should().Be(German);
        texts.GetLanguage("country.DEU").Should().Be(German);
        texts.GetLanguage("country.ZWE").Should().Be(LanguageTag.English);
        LocalizedText.FromKey("country.ZWE").GetLanguage(texts).Should().Be(LanguageTag.English);
        LocalizedText.Create("Zimbabwe").GetLanguage(texts).Should().BeNull();
        texts.Keys.Should().Equal(LocalizedTexts.English.Keys);
        FluentActions.Invoking(() => texts.GetLanguage("no.such.key")).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Texts_of_an_application_are_checked_against_its_own_fallback()
    {
        var own = LocalizedTexts.English.With([new("acme.greeting", "Hello {name}")]);

        LocalizedTexts.Read(German, """{ "acme.greeting": "Hallo {name}" }"""u8, own)["acme.greeting"].Should().Be("Hallo {name}");
        FluentActions.Invoking(() => LocalizedTexts.Read(German, """{ "acme.greeting": "Hallo {nam}" }"""u8, own)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("topic.ethics", "  ", "The text under 'topic.ethics' is empty.")]
    [InlineData("topic.ethic", "Ethik", "There is no key 'topic.ethic'. Correct it, or remove the text.")]
    [InlineData("topic.ethics", "{Ethik", "The text under 'topic.ethics' has an opening brace that is never closed.")]
    [InlineData("topic.ethics", "Ethik}", "The text under 'topic.ethics' has a closing brace without an opening one.")]
    [InlineData("topic.ethics", "{ Ethik }", "The text under 'topic.ethics' has a placeholder that cannot be read at character 1.*")]
    [InlineData("topic.ethics", "{a, select, other {b}}", "The text under 'topic.ethics' has a placeholder that cannot be read at character 1.*")]
    [InlineData("topic.ethics", "{thema}", "The text under 'topic.ethics' has the placeholder {thema}, which is never filled. This text has no placeholders.")]
    [InlineData("rule.WHC2003.message", "{nummer} {minimum} {maximum}", "The text under 'rule.WHC2003.message' has the placeholder {nummer}, which is never filled. Use {number}, {minimum}, {maximum}.")]
    [InlineData("rule.WHC2003.message", "{number} {minimum}", "The text under 'rule.WHC2003.message' lacks the placeholder {maximum}, which the text that it translates has.")]
    [InlineData("limit.bytes", "{count, plural, one {ein Byte}}", "The text under 'limit.bytes' has plural forms of 'count' without the form 'other'.")]
    [InlineData("limit.bytes", "{count, plural, few {ein Byte} other {{count} Bytes}}", "The text under 'limit.bytes' has the plural form 'few' of 'count', which 'de' does not have. Its forms: one, other.")]
    [InlineData("limit.bytes", "{count, plural, one {a} one {b} other {{count} Bytes}}", "The text under 'limit.bytes' has a plural form of 'count' twice.")]
    [InlineData("limit.bytes", "{count, plural, one {{count} other {{count} Bytes}}", "The text under 'limit.bytes' has an opening brace that is never closed.")]
    [InlineData("limit.bytes", "{count, plural, one {{zahl} Byte} other {{count} Bytes}}", "The text under 'limit.bytes' has the placeholder {zahl}*")]
    [InlineData("limit.bytes", "{count, plural, one {# Byte} other {{count} Bytes}}", "The text under 'limit.bytes' has the sign # in a plural form. Write {count, number} in its place.")]
    [InlineData("limit.bytes", "{count, plural, one {\u2068{count} Byte} other {{count} Bytes\u2069}}", "The text under 'limit.bytes' has an isolate that is not closed in a plural form of 'count'.")]
    [InlineData("topic.ethics", "\u2068Ethik", "The text under 'topic.ethics' has a sign that changes the direction and is not closed.*")]
    [InlineData("topic.ethics", "Ethik\u2069", "The text under 'topic.ethics' has a sign that changes the direction and is not closed.*")]
    [InlineData("topic.ethics", "\u202EEthik", "The text under 'topic.ethics' has a sign that changes the direction and is not closed.*")]
    public void A_text_that_cannot_be_used_is_refused_when_it_is_read(string key, string text, string message)
    {
        var file = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { [key] = text });

        FluentActions.Invoking(() => LocalizedTexts.Read(German, file, LocalizedTexts.English)).Should().Throw<FormatException>().WithMessage(message);
        LocalizedTexts.FindProblems(German, file, LocalizedTexts.English).Should().ContainSingle().Which.Should().Match(message);
    }

    [Fact]
    public void All_problems_of_a_file_are_found_at_once()
    {
        var file = """{ "topic.ethics": "", "no.such.key": "x", "topic.aid": "Hilfe", "topic.aid": "Hilfen" }"""u8.ToArray();

        LocalizedTexts.FindProblems(German, file, LocalizedTexts.English).Should().HaveCount(3);
        LocalizedTexts.FindProblems(German, file).Should().HaveCount(3 + LocalizedTexts.English.Keys.Count() - 2);
        FluentActions.Invoking(() => LocalizedTexts.Read(German, file, LocalizedTexts.English)).Should().Throw<FormatException>()
            .WithMessage("The texts in 'de' have two texts under 'topic.aid'. Remove one of them. The texts in 'de' have 2 more problems.");
        LocalizedTexts.FindProblems(German, Complete()).Should().BeEmpty();
    }

    [Fact]
    public void Own_texts_can_be_added_from_a_file()
    {
        var french = LocalizedTexts.Find(LanguageTag.Parse("fr"))!.WithJson("""{ "acme.own": "à nous", "country.DEU": "RFA" }"""u8);

        french["acme.own"].Should().Be("à nous");
        french["country.DEU"].Should().Be("RFA");
        french["country.ZWE"].Should().Be("Zimbabwe");
        french.Language.Should().Be(LanguageTag.Parse("fr"));
        FluentActions.Invoking(() => LocalizedTexts.English.WithJson("""{ "a": "1", "a": "2" }"""u8)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => LocalizedTexts.English.WithJson("""{ "topic.ethics": "{x}" }"""u8)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => LocalizedTexts.English.WithJson("[]"u8)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("""{ "country": { "DEU": "Allemagne" } }""")]
    [InlineData("""{ "country": ["Allemagne"] }""")]
    [InlineData("""{ "country": 1 }""")]
    [InlineData("""{ "country": true }""")]
    [InlineData("""{ "country": null }""")]
    public void A_value_that_is_not_a_string_is_rejected_with_its_key(string json)
    {
        var read = () => LocalizedTexts.Read(German, Encoding.UTF8.GetBytes(json));

        read.Should().Throw<FormatException>().WithMessage("*'de'*'country'*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("""{ "a" }""")]
    [InlineData("""{ "a": "b" """)]
    [InlineData("""{ "a": "b", }""")]
    [InlineData("""{ "a": "b" "c": "d" }""")]
    [InlineData("""{ 'a': 'b' }""")]
    [InlineData("country.DEU=Allemagne")]
    [InlineData("<words/>")]
    public void Malformed_JSON_is_rejected(string json)
    {
        var read = () => LocalizedTexts.Read(German, Encoding.UTF8.GetBytes(json));

        read.Should().Throw<FormatException>().WithMessage("*'de'*");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":\"b\"} x")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    public void Anything_but_one_flat_object_of_strings_is_rejected(string json)
    {
        var reading = () => LocalizedTexts.Read(LanguageTag.English, System.Text.Encoding.UTF8.GetBytes(json));

        reading.Should().Throw<FormatException>();
    }

    [Fact]
    public void An_added_text_must_not_have_a_placeholder_that_is_never_filled()
    {
        var added = FluentActions.Invoking(() => LocalizedTexts.English.With([new("rule.WHC1001.message", "{nom} manque.")]));

        added.Should().Throw<ArgumentException>().WithMessage("The text under 'rule.WHC1001.message' has the placeholder {nom}, which is never filled. Use {title}, {member}.*");
    }

    [Fact]
    public void A_text_that_was_shortened_can_have_its_placeholders_again() =>
        LocalizedTexts.English.With([new("rule.WHC1001.message", "Missing.")]).With([new("rule.WHC1001.message", "Missing: {title}.")])["rule.WHC1001.message"].Should().Be("Missing: {title}.");

    [Fact]
    public void An_added_text_may_omit_placeholders_and_under_an_own_key_it_may_have_any() =>
        LocalizedTexts.English.With([new("rule.WHC1001.message", "Something is missing."), new("acme.own", "{anything} goes")])["acme.own"].Should().Be("{anything} goes");

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        LocalizedTexts.Read(German, [.. "\uFEFF"u8, .. "{\"country.DEU\": \"Deutschland\"}"u8], LocalizedTexts.English)["country.DEU"].Should().Be("Deutschland");

    [Fact]
    public void Another_encoding_is_rejected_with_one_sentence() =>
        FluentActions.Invoking(() => LocalizedTexts.Read(German, [.. "{\"a\": \""u8, 0xE0, .. "\"}"u8])).Should().Throw<FormatException>().WithMessage("The texts in 'de' are not UTF-8. Save the file as UTF-8.");

    /// <summary>A complete file of texts, each with its placeholders.</summary>
    private static byte[] Complete(string? without = null) => JsonSerializer.SerializeToUtf8Bytes(LocalizedTexts.English.Keys.Where(key => key != without)
        .ToDictionary(key => key, key => LocalizedTexts.English[key].Contains('{', StringComparison.Ordinal) ? LocalizedTexts.English[key] : $"[{key}]"));
}
