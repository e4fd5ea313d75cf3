using System.Globalization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>A token that gives its number for its line, because the line is what NJsonSchema hands on of the token that it refuses.</summary>
/// <remarks>Each token says so itself: what its base class says goes before what an interface would say for all.</remarks>
internal interface IPlaced : IJsonLineInfo
{
    int Number { get; }
}

/// <summary>Makes tokens that know their number.</summary>
internal static class PlacedTokens
{
    public static JObject Object(int number) => new PlacedObject(number);

    public static JArray List(int number) => new PlacedList(number);

    public static JProperty Member(int number, string name, JToken value) => new PlacedMember(number, name, value);

    public static JValue Text(int number, string text) => new PlacedValue(number, text, JTokenType.String);

    public static JValue Truth(int number, bool isTrue) => new PlacedValue(number, isTrue, JTokenType.Boolean);

    public static JValue Null(int number) => new PlacedValue(number, null, JTokenType.Null);

    /// <summary>A number: 5, 5.0 and 5e0 are the same whole one, as JSON Schema has it, and written the same.</summary>
    public static JValue Number(int number, ref Utf8JsonReader reader)
    {
        var isWhole = IsWhole(Encoding.ASCII.GetString(reader.ValueSpan));
        if (!reader.TryGetDecimal(out var exact))
        {
            return new PlacedValue(number, reader.GetDouble(), isWhole ? JTokenType.Integer : JTokenType.Float);
        }

        return !isWhole ? new PlacedValue(number, WithoutLastZeros(exact), JTokenType.Float)
            : exact is >= long.MinValue and <= long.MaxValue ? new PlacedValue(number, (long)exact, JTokenType.Integer)
            : new PlacedValue(number, decimal.Truncate(exact), JTokenType.Integer);
    }

    /// <summary>Whether a number is whole, however it is written: 5, 5.0 and 50e-1 are, 5.5 and 1e-400 are not.</summary>
    private static bool IsWhole(string number)
    {
        var parts = number.TrimStart('-').Split('e', 'E');
        var digits = parts[0].Split('.');
        var fraction = digits.Length > 1 ? digits[1].TrimEnd('0') : "";
        var whole = digits[0].TrimStart('0');
        if (whole.Length == 0 && fraction.Length == 0)
        {
            return true; // zero
        }

        // How many places the last digit that is not 0 is behind the point; before it, the number is negative.
        var places = fraction.Length > 0 ? fraction.Length : whole.TrimEnd('0').Length - whole.Length;
        return parts.Length == 1 ? places <= 0
            : int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) ? places <= exponent
            : parts[1][0] != '-'; // too large to be counted
    }

    private static decimal WithoutLastZeros(decimal number) => number / 1.0000000000000000000000000000m;

    private sealed class PlacedObject(int number) : JObject, IPlaced
    {
        public int Number => number;

        int IJsonLineInfo.LineNumber => number;

        int IJsonLineInfo.LinePosition => 1;

        bool IJsonLineInfo.HasLineInfo() => true;
    }

    private sealed class PlacedList(int number) : JArray, IPlaced
    {
        public int Number => number;

        int IJsonLineInfo.LineNumber => number;

        int IJsonLineInfo.LinePosition => 1;

        bool IJsonLineInfo.HasLineInfo() => true;
    }

    private sealed class PlacedMember(int number, string name, JToken value) : JProperty(name, value), IPlaced
    {
        public int Number => number;

        int IJsonLineInfo.LineNumber => number;

        int IJsonLineInfo.LinePosition => 1;

        bool IJsonLineInfo.HasLineInfo() => true;
    }

    /// <summary>A value; whole numbers beyond 64 bits are held as decimal or double, and still whole.</summary>
    private sealed class PlacedValue(int number, object? value, JTokenType type) : JValue(value), IPlaced
    {
        public int Number => number;

        int IJsonLineInfo.LineNumber => number;

        int IJsonLineInfo.LinePosition => 1;

        bool IJsonLineInfo.HasLineInfo() => true;

        public override JTokenType Type => type;
    }
}
