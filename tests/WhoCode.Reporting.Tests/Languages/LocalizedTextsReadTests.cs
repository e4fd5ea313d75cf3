using System.Text;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class LocalizedTextsReadTests
{
    private static readonly LanguageTag French = LanguageTag.Parse("fr");

    [Fact]
    public void An_application_can_read_texts_in_another_language()
    {
        var words = LocalizedTexts.Read(French, """{ "country.DEU": "Allemagne", "topic.ethics": "éthique" }"""u8);

        words.Language.Should().Be(French);
        words.Keys.Should().Equal("country.DEU", "topic.ethics");
        words["topic.ethics"].Should().Be("éthique");
    }

    [Fact]
    public void Without_a_fallback_a_missing_text_is_not_taken_from_another_language()
    {
        var words = LocalizedTexts.Read(French, """{ "country.DEU": "Allemagne" }"""u8);
        var find = () => words["country.ZWE"];

        words.ContainsKey("country.ZWE").Should().BeFalse();
        find.Should().Throw<KeyNotFoundException>().WithMessage("*'fr'*'country.ZWE'*");
    }

    [Fact]
    public void A_fallback_is_used_only_for_missing_texts()
    {
        var words = LocalizedTexts.Read(French, """{ "country.DEU": "Allemagne" }"""u8, LocalizedTexts.English);

        words["country.DEU"].Should().Be("Allemagne");
        words["country.ZWE"].Should().Be("Zimbabwe");
        words.Language.Should().Be(French);
        LocalizedTexts.English["country.DEU"].Should().Be("Germany");
    }

    [Fact]
    public void An_empty_object_has_no_texts_or_all_of_the_fallback()
    {
        LocalizedTexts.Read(French, "{}"u8).Keys.Should().BeEmpty();
        LocalizedTexts.Read(French, "{}"u8, LocalizedTexts.English).Keys.Should().Equal(LocalizedTexts.English.Keys);
    }

    [Theory]
    [InlineData("""{ "country": { "DEU": "Allemagne" } }""")]
    [InlineData("""{ "country": ["Allemagne"] }""")]
    [InlineData("""{ "country": 1 }""")]
    [InlineData("""{ "country": true }""")]
    [InlineData("""{ "country": null }""")]
    public void A_value_that_is_not_a_string_is_rejected_with_its_key(string json)
    {
        var read = () => LocalizedTexts.Read(French, Encoding.UTF8.GetBytes(json));

        read.Should().Throw<FormatException>().WithMessage("*'fr'*'country'*");
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
        var read = () => LocalizedTexts.Read(French, Encoding.UTF8.GetBytes(json));

        read.Should().Throw<FormatException>().WithMessage("*'fr'*");
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
    public void A_mistyped_placeholder_is_rejected_with_the_valid_ones()
    {
        var wrong = FluentActions.Invoking(() => LocalizedTexts.Read(LanguageTag.Parse("fr"), "{\"rule.WHC1001.message\": \"{nom} manque.\"}"u8));
        var added = FluentActions.Invoking(() => LocalizedTexts.English.With([new("rule.WHC1001.message", "{nom} manque.")]));

        wrong.Should().Throw<FormatException>().WithMessage("The text under 'rule.WHC1001.message' has the placeholder {nom}, which is never filled. Use {*}.");
        added.Should().Throw<ArgumentException>().WithMessage("The text under 'rule.WHC1001.message' has the placeholder {nom}*");
    }

    [Fact]
    public void A_text_may_omit_placeholders_and_an_added_text_may_have_any()
    {
        LocalizedTexts.English.With([new("rule.WHC1001.message", "Something is missing."), new("acme.own", "{anything} goes")])["acme.own"].Should().Be("{anything} goes");
        LocalizedTexts.Read(LanguageTag.Parse("fr"), "{\"rule.WHC1001.message\": \"Il manque quelque chose.\"}"u8, LocalizedTexts.English).Language.Should().Be(LanguageTag.Parse("fr"));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        LocalizedTexts.Read(French, [.. "\uFEFF"u8, .. "{\"acme.own\": \"à nous\"}"u8])["acme.own"].Should().Be("à nous");

    [Fact]
    public void Duplicate_keys_and_other_encodings_are_rejected_with_one_sentence()
    {
        FluentActions.Invoking(() => LocalizedTexts.Read(French, "{\"a\": \"1\", \"a\": \"2\"}"u8)).Should().Throw<FormatException>().WithMessage("The texts in 'fr' have two texts under 'a'. Remove one of them.");
        FluentActions.Invoking(() => LocalizedTexts.Read(French, [.. "{\"a\": \""u8, 0xE0, .. "\"}"u8])).Should().Throw<FormatException>().WithMessage("The texts in 'fr' are not UTF-8. Save the file as UTF-8.");
    }
}
