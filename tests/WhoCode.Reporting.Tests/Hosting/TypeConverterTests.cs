using System.ComponentModel;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Designers, MVC, configuration and mappers convert values with <see cref="TypeDescriptor"/>.</summary>
public sealed class TypeConverterTests
{
    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void A_value_is_converted_to_its_text_and_back(Type type)
    {
        foreach (var converter in new[] { TypeDescriptor.GetConverter(type), TypeDescriptor.GetConverter(typeof(Nullable<>).MakeGenericType(type)) })
        {
            converter.CanConvertFrom(typeof(string)).Should().BeTrue();
            converter.CanConvertTo(typeof(string)).Should().BeTrue();
            foreach (var (value, text) in Kinds.Text(type).Samples)
            {
                converter.ConvertToInvariantString(value).Should().Be(text);
                (converter is NullableConverter && text.Length == 0 ? value : converter.ConvertFromInvariantString(text)).Should().Be(value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void A_text_is_converted_to_the_value_that_Parse_returns(Type type)
    {
        var (kind, converter) = (Kinds.Text(type), TypeDescriptor.GetConverter(type));

        foreach (var (text, meant) in kind.Lenient)
        {
            converter.ConvertFromInvariantString(text).Should().Be(kind.Samples.Single(sample => sample.Text == meant).Value, "'{0}' is {1}", text, meant);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void Any_other_text_and_any_other_type_are_rejected(Type type)
    {
        var (kind, converter) = (Kinds.Text(type), TypeDescriptor.GetConverter(type));

        foreach (var text in kind.Wrong)
        {
            var thrown = Refusal.Of(() => converter.ConvertFromInvariantString(text)).Should().BeOfType<FormatException>("it is '{0}'", text).Which;
            thrown.Message.Should().StartWith("The text is not ");
            if (text.Length >= 5 && !WrongValueJsonTests.Usual.Contains(text, StringComparison.Ordinal))
            {
                thrown.Message.Should().NotContain(text, "exceptions are logged");
            }

            converter.IsValid(text).Should().BeFalse("it is '{0}'", text);
        }

        Refusal.Of(() => converter.ConvertFrom(null!)).Should().BeOfType<NotSupportedException>();
        Refusal.Of(() => converter.ConvertFrom(1.5)).Should().BeOfType<NotSupportedException>();
        Refusal.Of(() => converter.ConvertTo(kind.Samples[0].Value, typeof(DateTime))).Should().BeOfType<NotSupportedException>();
    }

    [Theory]
    [MemberData(nameof(Kinds.EnumerationTypes), MemberType = typeof(Kinds))]
    public void An_undefined_value_of_an_enumeration_is_not_converted(Type type) =>
        Refusal.Of(() => TypeDescriptor.GetConverter(type).ConvertToInvariantString(Enum.ToObject(type, 77))).Should().NotBeNull();
}
