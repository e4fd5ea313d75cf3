using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Calls the parsing and formatting interfaces of .NET for a type, as generic code does.</summary>
internal abstract class Parser
{
    public abstract object Parse(string text);

    public abstract object Parse(ReadOnlySpan<char> text);

    public abstract bool TryParse(string? text, out object value);

    public abstract bool TryParse(ReadOnlySpan<char> text, out object value);

    public abstract string Format(object value, string? format);

    public abstract bool TryFormat(object value, Span<char> destination, out int written);

    public static Parser Of(Type type)
    {
        // MakeGenericType would only report that a constraint is not met.
        type.GetInterfaces().Where(face => face.IsGenericType).Select(face => face.GetGenericTypeDefinition())
            .Should().Contain([typeof(IParsable<>), typeof(ISpanParsable<>)], "{0} is parsed by generic code", type.Name);
        type.Should().Implement<IFormattable>().And.Implement<ISpanFormattable>();
        return (Parser)Activator.CreateInstance(typeof(Parser<>).MakeGenericType(type))!;
    }
}

/// <inheritdoc/>
internal sealed class Parser<T> : Parser where T : struct, ISpanParsable<T>, ISpanFormattable
{
    public override object Parse(string text) => Parsed<T>(text);

    public override object Parse(ReadOnlySpan<char> text) => T.Parse(text, null);

    public override bool TryParse(string? text, out object value)
    {
        var isParsed = IsParsed<T>(text, out var parsed);
        value = parsed;
        return isParsed;
    }

    public override bool TryParse(ReadOnlySpan<char> text, out object value)
    {
        var isParsed = T.TryParse(text, null, out var parsed);
        value = parsed;
        return isParsed;
    }

    public override string Format(object value, string? format) => ((T)value).ToString(format, null);

    public override bool TryFormat(object value, Span<char> destination, out int written) => ((T)value).TryFormat(destination, out written, default, null);

    // For a type parameter with both interfaces, the compiler prefers the overloads for spans. These two methods call the others.
    private static TParsed Parsed<TParsed>(string text) where TParsed : IParsable<TParsed> => TParsed.Parse(text, null);

    private static bool IsParsed<TParsed>(string? text, [MaybeNullWhen(false)] out TParsed parsed) where TParsed : IParsable<TParsed> => TParsed.TryParse(text, null, out parsed);
}
