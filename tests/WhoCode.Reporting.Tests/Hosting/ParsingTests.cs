using System.Reflection;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Generic code can parse and format values like the numbers and dates of .NET.</summary>
public sealed class ParsingTests
{
    [Theory]
    [MemberData(nameof(Kinds.TextValueTypes), MemberType = typeof(Kinds))]
    public void Every_parsing_method_returns_the_same_value(Type type)
    {
        var (kind, parser) = (Kinds.Text(type), Parser.Of(type));

        foreach (var (value, text) in kind.Samples.Concat(kind.Lenient.Select(lenient => (parser.Parse(lenient.Meant), lenient.Text))))
        {
            parser.Parse(text).Should().Be(value);
            parser.Parse(text.AsSpan()).Should().Be(value);
            parser.Parse($"<{text}>".AsSpan(1, text.Length)).Should().Be(value);
            parser.TryParse(text, out var parsed).Should().BeTrue();
            parsed.Should().Be(value);
            parser.TryParse(text.AsSpan(), out var ofSpan).Should().BeTrue();
            ofSpan.Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextValueTypes), MemberType = typeof(Kinds))]
    public void Every_parsing_method_rejects_an_invalid_text(Type type)
    {
        var (kind, parser) = (Kinds.Text(type), Parser.Of(type));

        foreach (var text in kind.Wrong.Append(new string('9', 100_000)))
        {
            Refusal.Of(() => parser.Parse(text)).Should().BeOfType<FormatException>("it is '{0}'", text);
            Refusal.Of(() => parser.Parse(text.AsSpan())).Should().BeOfType<FormatException>("it is '{0}'", text);
            parser.TryParse(text, out var parsed).Should().BeFalse();
            parsed.Should().Be(kind.Default);
            parser.TryParse(text.AsSpan(), out var ofSpan).Should().BeFalse();
            ofSpan.Should().Be(kind.Default);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextValueTypes), MemberType = typeof(Kinds))]
    public void Parsing_null_throws(Type type)
    {
        var parser = Parser.Of(type);

        Refusal.Of(() => parser.Parse((string)null!)).Should().BeOfType<ArgumentNullException>();
        parser.TryParse((string?)null, out var parsed).Should().BeFalse();
        parsed.Should().Be(Kinds.Text(type).Default);
        foreach (var parse in type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "Parse" && method.GetParameters()[0].ParameterType == typeof(string)))
        {
            Refusal.Of(() => parse.Invoke(null, new object?[parse.GetParameters().Length]))!.InnerException.Should().BeOfType<ArgumentNullException>("it is {0}", parse);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextValueTypes), MemberType = typeof(Kinds))]
    public void Formatting_returns_the_same_text_as_ToString(Type type)
    {
        var (kind, parser) = (Kinds.Text(type), Parser.Of(type));

        foreach (var (value, text) in kind.Samples.Append((kind.Default, kind.Default.ToString()!)))
        {
            value.ToString().Should().Be(text);
            parser.Format(value, null).Should().Be(text);
            parser.Format(value, "").Should().Be(text);
            string.Create(new OddCulture(), $"{value}").Should().Be(text);

            var destination = new char[text.Length + 3];
            parser.TryFormat(value, destination, out var written).Should().BeTrue();
            destination[..written].Should().Equal(text);
            parser.TryFormat(value, destination.AsSpan(0, text.Length), out var exactly).Should().BeTrue("it just fits");
            exactly.Should().Be(text.Length);
            if (text.Length > 0)
            {
                parser.TryFormat(value, destination.AsSpan(0, text.Length - 1), out var none).Should().BeFalse("it does not fit");
                none.Should().Be(0);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.TextValueTypes), MemberType = typeof(Kinds))]
    public void A_value_with_an_order_has_comparison_operators(Type type)
    {
        if (!type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IComparable<>)))
        {
            type.GetMethods().Should().NotContain(method => method.Name == "op_LessThan");
            return;
        }

        var values = Kinds.Text(type).Samples.Select(sample => sample.Value).Append(Kinds.Text(type).Default).Distinct().ToList();
        foreach (var (one, other) in from one in values from other in values select (one, other))
        {
            var order = (int)type.GetMethod("CompareTo", [type])!.Invoke(one, [other])!;

            (order == 0).Should().Be(one.Equals(other));
            Is("op_LessThan").Should().Be(order < 0);
            Is("op_LessThanOrEqual").Should().Be(order <= 0);
            Is("op_GreaterThan").Should().Be(order > 0);
            Is("op_GreaterThanOrEqual").Should().Be(order >= 0);

            bool Is(string name)
            {
                var operation = type.GetMethod(name, [type, type]);
                operation.Should().NotBeNull("{0} has an order", type.Name);
                return (bool)operation!.Invoke(null, [one, other])!;
            }
        }
    }

    /// <summary>A culture that writes numbers in a notation that no JSON format uses.</summary>
    private sealed class OddCulture : IFormatProvider
    {
        private static readonly System.Globalization.NumberFormatInfo Numbers = new() { NegativeSign = "minus", NumberGroupSeparator = "_", NumberGroupSizes = [1] };

        public object? GetFormat(Type? formatType) => formatType == typeof(System.Globalization.NumberFormatInfo) ? Numbers : null;
    }
}
