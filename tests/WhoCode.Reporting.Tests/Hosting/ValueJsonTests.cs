using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Values and enumerations are written and read in the form of the format, with any options.</summary>
public sealed class ValueJsonTests
{
    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void A_value_is_written_as_one_string_with_any_options(Type type)
    {
        foreach (var (name, options) in ApplicationOptions.For(type))
        {
            foreach (var (value, text) in Kinds.Text(type).Samples)
            {
                var json = JsonSerializer.Serialize(value, type, options);

                JsonNode.Parse(json)!.ToJsonString().Should().Be(TextKind.Quote(text), "options are {0}", name);
                JsonSerializer.Deserialize(json, type, options).Should().Be(value, "options are {0}", name);
                JsonSerializer.Serialize<object>(value, options).Should().Be(json, "options are {0}", name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void A_value_can_be_null_if_its_type_is_nullable(Type type)
    {
        var optional = typeof(Nullable<>).MakeGenericType(type);
        foreach (var (name, options) in ApplicationOptions.For(optional))
        {
            var (value, text) = Kinds.Text(type).Samples[0];

            JsonNode.Parse(JsonSerializer.Serialize(value, optional, options))!.ToJsonString().Should().Be(TextKind.Quote(text), "options are {0}", name);
            JsonSerializer.Deserialize(TextKind.Quote(text), optional, options).Should().Be(value, "options are {0}", name);
            JsonSerializer.Serialize((object?)null, optional, options).Should().Be("null", "options are {0}", name);
            JsonSerializer.Deserialize("null", optional, options).Should().BeNull("options are {0}", name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void A_value_can_be_the_key_of_a_dictionary(Type type)
    {
        var kind = Kinds.Text(type);
        var dictionary = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
        foreach (var (name, options) in ApplicationOptions.For(dictionary))
        {
            var counts = IApplicationObject.Filled(kind).Counts;

            var json = JsonSerializer.Serialize(counts, dictionary, options);
            var back = (IDictionary)JsonSerializer.Deserialize(json, dictionary, options)!;

            JsonNode.Parse(json)!.AsObject().Select(member => member.Key).Where(key => key != "$id").Should().Equal(kind.Samples.Select(sample => sample.Text), "options are {0}", name);
            back.Should().BeEquivalentTo(counts, "options are {0}", name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void Values_in_a_class_of_an_application_are_read_back(Type type)
    {
        var container = IApplicationObject.Of(type);
        foreach (var (name, options) in ApplicationOptions.For(container))
        {
            var filled = IApplicationObject.Filled(Kinds.Text(type));

            var back = (IApplicationObject)JsonSerializer.Deserialize(JsonSerializer.Serialize(filled, container, options), container, options)!;

            IApplicationObject.AreEqual(back, filled).Should().BeTrue("options are {0}", name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextValueTypes), MemberType = typeof(Kinds))]
    public void A_default_value_is_written_as_its_text_and_never_read_as_another_value(Type type)
    {
        var none = Kinds.Text(type).Default;
        foreach (var (name, options) in ApplicationOptions.For(type))
        {
            var json = JsonSerializer.Serialize(none, type, options);

            json.Should().Be(TextKind.Quote(none.ToString()!), "options are {0}", name);
            if (Refusal.Of(() => JsonSerializer.Deserialize(json, type, options), out var read) is null)
            {
                read.Should().Be(none, "options are {0}", name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.EnumerationTypes), MemberType = typeof(Kinds))]
    public void An_undefined_value_of_an_enumeration_cannot_be_written(Type type)
    {
        var value = Enum.ToObject(type, 77);
        foreach (var (name, options) in ApplicationOptions.For(type))
        {
            Refusal.Of(() => JsonSerializer.Serialize(value, type, options)).Should().BeOfType<JsonException>("options are {0}", name).Which.Message.Should().Contain("77").And.Contain(type.Name);
            Refusal.Of(() => JsonSerializer.Serialize(KeyedBy(type, value), options)).Should().BeOfType<JsonException>("options are {0}", name);
        }
    }

    private static object KeyedBy(Type type, object key)
    {
        var keyed = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
        keyed.Add(key, 1);
        return keyed;
    }
}
