namespace WhoCode.Reporting.Forms;

/// <summary>Reads what a person typed.</summary>
internal static class TypedText
{
    /// <summary>The JSON value of a text: of the type of the field if it is written as one, and the text itself if not.</summary>
    /// <param name="shape">The shape of the field; null for what the contract does not know.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="before">The value before; where the contract does not know the type, it stays the same.</param>
    public static ValueNode Read(Shape? shape, string text, ValueNode? before)
    {
        var type = shape?.JsonType ?? before?.Kind switch
        {
            JsonValueKind.Number => "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "string",
        };
        var trimmed = text.Trim();
        return type switch
        {
            "integer" or "number" when IsJsonNumber(trimmed) => new(JsonValueKind.Number, trimmed),
            "boolean" when trimmed is "on" || trimmed.Equals("true", StringComparison.OrdinalIgnoreCase) => ValueNode.OfBoolean(true),
            "boolean" when trimmed.Equals("false", StringComparison.OrdinalIgnoreCase) => ValueNode.OfBoolean(false),
            _ => ValueNode.OfText(text),
        };
    }

    private static bool IsJsonNumber(string text)
    {
        if (text.Length == 0 || !char.IsAsciiDigit(text[^1]) || !(char.IsAsciiDigit(text[0]) || text[0] == '-'))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
