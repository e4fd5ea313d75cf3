namespace WhoCode.Reporting.Forms;

/// <summary>Reads text that a person typed.</summary>
internal static class TypedText
{
    /// <summary>Returns the JSON value of a text: of the type of the field if the text has that form; otherwise, the text itself.</summary>
    /// <param name="shape">The shape of the field; null if the contract does not define it.</param>
    /// <param name="text">The typed text.</param>
    /// <param name="before">The previous value, whose type is kept if the contract does not define one.</param>
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
