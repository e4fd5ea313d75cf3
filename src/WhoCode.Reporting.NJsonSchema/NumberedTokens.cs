using System.Globalization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>A token that returns its number as its line, because NJsonSchema passes the line of a refused token on to its errors.</summary>
/// <remarks>Each token implements the properties itself, because those of its base class hide default implementations of an interface.</remarks>
internal interface INumbered : IJsonLineInfo
{
    int Number { get; }
}

/// <summary>Creates tokens that have a number.</summary>
internal static class NumberedTokens
{
    public static JObject Object(int number) => new NumberedObject(number);

    public static JArray List(int number) => new NumberedList(number);

    public static JProperty Property(int number, string name, JToken value) => new NumberedProperty(number, name, value);

    public static JValue Text(int number, string text) => new NumberedValue(number, text, JTokenType.String);

    public static JValue Boolean(int number, bool isTrue) => new NumberedValue(number, isTrue, JTokenType.Boolean);

    public static JValue Null(int number) => new NumberedValue(number, null, JTokenType.Null);

    /// <summary>Creates a number. As in JSON Schema, 5, 5.0 and 5e0 are the same whole number, and they are written in the same way.</summary>
    public static JValue Number(int number, ref Utf8JsonReader reader)
    {
        var isInteger = IsInteger(Encoding.ASCII.GetString(reader.ValueSpan));
        if (!reader.TryGetDecimal(out var exact))
        {
            return new NumberedValue(number, reader.GetDouble(), isInteger ? JTokenType.Integer : JTokenType.Float);
        }

        return !isInteger ? new NumberedValue(number, WithoutLastZeros(exact), JTokenType.Float)
            : exact is >= long.MinValue and <= long.MaxValue ? new NumberedValue(number, (long)exact, JTokenType.Integer)
            : new NumberedValue(number, decimal.Truncate(exact), JTokenType.Integer);
    }

    /// <summary>Whether a number is whole, however it is written: 5, 5.0 and 50e-1 are, 5.5 and 1e-400 are not.</summary>
    private static bool IsInteger(string number)
    {
        var parts = number.TrimStart('-').Split('e', 'E');
        var digits = parts[0].Split('.');
        var fraction = digits.Length > 1 ? digits[1].TrimEnd('0') : "";
        var whole = digits[0].TrimStart('0');
        if (whole.Length == 0 && fraction.Length == 0)
        {
            return true; // zero
        }

        // The position of the last digit that is not 0: behind the decimal point, or negative before it.
        var places = fraction.Length > 0 ? fraction.Length : whole.TrimEnd('0').Length - whole.Length;
        return parts.Length == 1 ? places <= 0
            : int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) ? places <= exponent
            : parts[1][0] != '-'; // too large for an int
    }

    private static decimal WithoutLastZeros(decimal number) => number / 1.0000000000000000000000000000m;

    private sealed class NumberedObject(int number) : JObject, INumbered
    {
        public int Number => number;

        int IJsonLineInfo.LineNumber => number;

        int IJsonLineInfo.LinePosition => 1;

        bool IJsonLineInfo.HasLineInfo() => true;
    }

    private sealed class NumberedList(int number) : JArray, INumbered
    {
        public int Number => number;

        int IJsonLineInfo.LineNumber => number;

        int IJsonLineInfo.LinePosition => 1;

        bool IJsonLineInfo.HasLineInfo() => true;
    }

    private sealed class NumberedProperty(int number, string name, JToken value) : JProperty(name, value), INumbered
    {
        public int Number => number;

        int IJsonLineInfo.LineNumber => number;

        int IJsonLineInfo.LinePosition => 1;

        bool IJsonLineInfo.HasLineInfo() => true;
    }

    /// <summary>A value. Whole numbers beyond 64 bits are stored as decimal or double, but have the type of whole numbers.</summary>
    private sealed class NumberedValue(int number, object? value, JTokenType type) : JValue(value), INumbered
    {
        public int Number => number;

        int IJsonLineInfo.LineNumber => number;

        int IJsonLineInfo.LinePosition => 1;

        bool IJsonLineInfo.HasLineInfo() => true;

        public override JTokenType Type => type;
    }
}
