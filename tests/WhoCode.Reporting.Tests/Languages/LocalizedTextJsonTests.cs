using System.Text.Json;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class LocalizedTextJsonTests
{
    [Fact]
    public void A_localized_text_is_written_as_its_English_sentence()
    {
        var country = ReportingCatalog.BuiltIn.FindCountry("Ghana")!;

        JsonSerializer.SerializeToElement(country).GetProperty("Name").GetString().Should().Be("Ghana");
    }

    [Fact]
    public void A_text_that_is_read_is_an_own_text_of_the_application() =>
        JsonSerializer.Deserialize<LocalizedText>("\"Hello\"").Should().Be(LocalizedText.Create("Hello"));

    [Fact]
    public void Any_JSON_value_but_a_string_is_rejected() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<LocalizedText>("{}")).Should().Throw<JsonException>();

    [Fact]
    public void ToString_of_a_text_with_an_unknown_key_returns_the_key()
    {
        LocalizedText.FromKey("no.such.key").ToString().Should().Be("no.such.key");
        LocalizedText.Create("{a}").WithArguments(("a", LocalizedText.FromKey("no.such.key"))).ToString().Should().Be("{a}");
        FluentActions.Invoking(() => LocalizedText.FromKey("no.such.key").ToString(LocalizedTexts.English)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void An_argument_of_a_message_cannot_be_written_as_JSON() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new TextArgument("a", 1))).Should().Throw<NotSupportedException>().WithMessage("*FindingsDocument*");
}
