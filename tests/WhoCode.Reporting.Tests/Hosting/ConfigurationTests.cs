using Microsoft.Extensions.Configuration;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Values and enumerations in the configuration of an application.</summary>
public sealed class ConfigurationTests
{
    private static readonly Action<BinderOptions> Strict = options => options.ErrorOnUnknownConfiguration = true;

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void Settings_bind_to_values(Type type)
    {
        foreach (var (value, text) in Kinds.Text(type).Samples)
        {
            var settings = Settings(("Value", text), ("Optional", text), ("Items:0", text), ("Items:1", text), ("ByName:a", text));

            var bound = (IApplicationObject)settings.Get(IApplicationObject.Of(type), Strict)!;

            bound.Value.Should().Be(value);
            bound.Optional.Should().Be(text.Length == 0 ? null : value, "the binder takes an empty text for null where it can");
            bound.Items.Cast<object>().Should().Equal(value, value);
            bound.ByName["a"].Should().Be(value);
            settings.GetSection("Value").Get(type).Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void An_invalid_setting_throws_with_its_name(Type type)
    {
        foreach (var text in Kinds.Text(type).Wrong)
        {
            Refusal.Of(() => Settings(("Value", text)).Get(IApplicationObject.Of(type))).Should().BeOfType<InvalidOperationException>("it is '{0}'", text).Which.Message.Should().Contain("Value");
            Refusal.Of(() => Settings(("Value", text)).GetSection("Value").Get(type)).Should().BeOfType<InvalidOperationException>("it is '{0}'", text);
            if (text.Length > 0)
            {
                Refusal.Of(() => Settings(("Optional", text)).Get(IApplicationObject.Of(type))).Should().BeOfType<InvalidOperationException>("it is '{0}'", text).Which.Message.Should().Contain("Optional");
            }
        }
    }

    /// <summary>The binder skips items of lists and dictionaries that it cannot convert, as it does for numbers, unless it is configured to throw.</summary>
    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void An_invalid_item_of_a_list_throws_if_the_application_demands_it(Type type)
    {
        foreach (var text in Kinds.Text(type).Wrong.Where(text => text.Length > 0))
        {
            Refusal.Of(() => Settings(("Items:0", text)).Get(IApplicationObject.Of(type), Strict)).Should().BeOfType<InvalidOperationException>("it is '{0}'", text);
            Refusal.Of(() => Settings(("ByName:a", text)).Get(IApplicationObject.Of(type), Strict)).Should().BeOfType<InvalidOperationException>("it is '{0}'", text);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void A_section_instead_of_a_text_throws_if_the_application_demands_it(Type type) =>
        Refusal.Of(() => Settings(("Value:Code", Kinds.Text(type).Samples[0].Text)).Get(IApplicationObject.Of(type), Strict)).Should().BeOfType<InvalidOperationException>();

    [Fact]
    public void Enumerations_are_read_by_their_names_in_JSON_and_in_C_sharp()
    {
        var settings = Settings(("One", "trade-union"), ("Other", "TradeUnion"), ("Region", "EURO"));

        settings.GetValue<StakeholderKind>("One").Should().Be(StakeholderKind.TradeUnion);
        settings.GetValue<StakeholderKind>("Other").Should().Be(StakeholderKind.TradeUnion);
        settings.GetValue<WhoRegion>("Region").Should().Be(WhoRegion.Europe);
    }

    private static IConfigurationRoot Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build();
}
