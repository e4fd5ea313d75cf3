using System.Text.Json;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>JSON that is not the form of a value throws an exception with the location and the reason; it never results in an empty value.</summary>
public sealed class WrongValueJsonTests
{
    /// <summary>What messages contain as examples of valid texts.</summary>
    internal const string Usual = "/contributions/0/title none/error/error ISCO-08:2221 fair-treatment Article 9";

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void Any_other_JSON_is_rejected_with_any_options(Type type)
    {
        foreach (var (name, options) in ApplicationOptions.For(type))
        {
            foreach (var json in Kinds.Text(type).WrongJson.Append("null"))
            {
                CheckHelps(Refusal.Of(() => JsonSerializer.Deserialize(json, type, options)), json, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void Invalid_JSON_is_rejected_for_a_nullable_value(Type type)
    {
        var optional = typeof(Nullable<>).MakeGenericType(type);
        foreach (var (name, options) in ApplicationOptions.For(optional))
        {
            foreach (var json in Kinds.Text(type).WrongJson)
            {
                CheckHelps(Refusal.Of(() => JsonSerializer.Deserialize(json, optional, options)), json, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void The_exception_has_the_location_in_a_class_of_an_application(Type type)
    {
        var (container, right) = (IApplicationObject.Of(type), TextKind.Quote(Kinds.Text(type).Samples[0].Text));
        foreach (var json in Kinds.Text(type).WrongJson)
        {
            PathOf($$"""{"Value":{{json}}}""").Should().Be("$.Value", "it has {0}", json);
            PathOf($$"""{"Optional":{{json}}}""").Should().Be("$.Optional", "it has {0}", json);
            PathOf($$"""{"Items":[{{right}},{{json}}]}""").Should().Be("$.Items[1]", "it has {0}", json);
            PathOf($$$"""{"ByName":{"a":{{{right}}},"b":{{{json}}}}}""").Should().Be("$.ByName.b", "it has {0}", json);
        }

        PathOf("""{"Value":null}""").Should().Be("$.Value");
        PathOf($$"""{"Items":[{{right}},null]}""").Should().Be("$.Items[1]");

        string? PathOf(string json) => Refusal.Of(() => JsonSerializer.Deserialize(json, container)).Should().BeOfType<JsonException>("it has {0}", json).Which.Path;
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void An_invalid_key_of_a_dictionary_is_rejected(Type type)
    {
        var (kind, dictionary) = (Kinds.Text(type), typeof(Dictionary<,>).MakeGenericType(type, typeof(int)));
        foreach (var (name, options) in ApplicationOptions.For(dictionary))
        {
            foreach (var key in kind.Wrong.Concat(kind.Lenient.Select(lenient => lenient.Text)))
            {
                var json = $$"""{ {{TextKind.Quote(kind.Samples[0].Text)}}:1, {{TextKind.Quote(key)}}:2 }""";

                CheckHelps(Refusal.Of(() => JsonSerializer.Deserialize(json, dictionary, options)), TextKind.Quote(key), name);
            }
        }
    }

    /// <summary>
    /// The framework's own message only contains a .NET type, which does not help to correct the JSON. The message does not quote the JSON, as it
    /// is logged.
    /// </summary>
    private static void CheckHelps(Exception? refusal, string json, string options)
    {
        var thrown = refusal.Should().BeOfType<JsonException>("{0} is refused with options {1}", json, options).Which;
        thrown.Path.Should().NotBeNull("{0} is somewhere", json);
        thrown.Message.Should().NotContain("could not be converted to").And.NotContain("Exception of type");
        thrown.Message.Should().StartWith("Expected ");
        if (json.Trim('"') is { Length: >= 5 } written && !Usual.Contains(written, StringComparison.Ordinal))
        {
            thrown.Message.Should().NotContain(written);
        }
    }
}
