using System.Collections;
using System.ComponentModel;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>A type that JSON cannot represent throws an exception instead of losing data.</summary>
public sealed class RefusedJsonTests
{
    public static TheoryData<Type> Types => [.. ValueSamples.Refused.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_that_JSON_cannot_represent_is_neither_written_nor_read(Type type)
    {
        ApplicationOptions.For(type).Should().HaveCount(ApplicationOptions.All.Count);
        foreach (var (name, options) in ApplicationOptions.For(type))
        {
            foreach (var value in ValueSamples.Refused[type])
            {
                Refusal.Of(() => JsonSerializer.Serialize(value, type, options)).Should().BeOfType<NotSupportedException>("options are {0}", name).Which.Message.Should().Contain(type.Name);
                Refusal.Of(() => JsonSerializer.Serialize(KeyedBy(type, value))).Should().BeOfType<NotSupportedException>();
            }

            foreach (var json in new[] { """{"name":"count","value":3}""", """{"Name":"count","Value":3}""", "{}", "\"count\"" })
            {
                Refusal.Of(() => JsonSerializer.Deserialize(json, type, options)).Should().BeOfType<NotSupportedException>("options are {0}", name).Which.Message.Should().Contain(type.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_that_JSON_cannot_represent_is_not_converted_from_text(Type type)
    {
        TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string)).Should().BeFalse();
        Refusal.Of(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString("count")).Should().BeOfType<NotSupportedException>();
    }

    private static IDictionary KeyedBy(Type type, object key)
    {
        var keyed = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
        keyed.Add(key, 1);
        return keyed;
    }
}
