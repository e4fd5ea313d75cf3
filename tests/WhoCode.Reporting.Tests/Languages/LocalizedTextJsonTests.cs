using System.Text.Json;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class TextJsonTests
{
    [Fact]
    public void A_text_is_written_as_its_English_sentence_so_entries_of_the_catalogue_can_be_sent()
    {
        var country = ReportingCatalog.BuiltIn.FindCountry("Ghana")!;

        JsonSerializer.SerializeToElement(country).GetProperty("Name").GetString().Should().Be("Ghana");
    }

    [Fact]
    public void A_text_that_is_read_is_an_applications_own() =>
        JsonSerializer.Deserialize<LocalizedText>("\"Hello\"").Should().Be(LocalizedText.Create("Hello"));

    [Fact]
    public void Anything_but_a_text_in_quotation_marks_is_refused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<LocalizedText>("{}")).Should().Throw<JsonException>();

    [Fact]
    public void A_text_under_an_unknown_key_prints_the_key_and_does_not_throw()
    {
        LocalizedText.FromKey("no.such.key").ToString().Should().Be("no.such.key");
        LocalizedText.Create("{a}").WithArguments(("a", LocalizedText.FromKey("no.such.key"))).ToString().Should().Be("{a}");
        FluentActions.Invoking(() => LocalizedText.FromKey("no.such.key").ToString(LocalizedTexts.English)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void The_values_of_a_message_are_not_written_as_JSON_by_themselves() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new TextArgument("a", 1))).Should().Throw<NotSupportedException>().WithMessage("*FindingsDocument*");
}
