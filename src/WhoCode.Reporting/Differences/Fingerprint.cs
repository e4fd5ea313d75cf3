using System.Runtime.InteropServices;
using System.Security.Cryptography;
using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Texts that are equal exactly if values are the same. Dictionaries hash them so that nobody can prepare reports whose items take long to look up.</summary>
internal static class Fingerprint
{
    /// <summary>A longer text is replaced by its SHA-256 digest, so that the memory does not grow with the texts of the report.</summary>
    private const int MostCharacters = 160;

    /// <summary>Returns the fingerprint of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="except">Properties of it that do not count.</param>
    public static string Of(DraftNode value, params ReadOnlySpan<string> except)
    {
        var text = new StringBuilder();
        Append(text, value, except);
        return Finish(text);
    }

    /// <summary>Returns the fingerprint of some properties of an object, in which the order of lists does not matter; null if it has none of them.</summary>
    public static string? OfProperties(DraftNode value, IReadOnlyList<string> properties)
    {
        var (text, isGiven) = (new StringBuilder(), false);
        foreach (var name in properties)
        {
            switch ((value as ObjectNode)?.Find(name))
            {
                case null or ValueNode { Text.Length: 0 }:
                    break;
                case ListNode list:
                    isGiven |= list.Items.Length > 0;
                    text.AppendJoin(',', list.Items.Select(item => Of(item.Value)).Order(StringComparer.Ordinal));
                    break;
                case var given:
                    isGiven = true;
                    Append(text, given, []);
                    break;
            }

            text.Append('|');
        }

        return isGiven ? Finish(text) : null;
    }

    private static string Finish(StringBuilder text) => text.Length <= MostCharacters
        ? text.ToString()
        : Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes<char>(text.ToString())));

    private static void Append(StringBuilder text, DraftNode value, ReadOnlySpan<string> except)
    {
        switch (value)
        {
            case ObjectNode properties:
                text.Append('{');
                foreach (var (name, inner) in properties.Entries)
                {
                    if (!except.Contains(name))
                    {
                        text.Append(name).Append(':');
                        Append(text, inner, []);
                    }
                }

                text.Append('}');
                break;
            case ListNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Append(text, item.Value, []);
                }

                text.Append(']');
                break;
            case ValueNode { Kind: JsonValueKind.String, Text: var written }:
                text.Append(CultureInfo.InvariantCulture, $"\"{written.Length}:").Append(written);
                break;
            case ValueNode { Text: var written }:
                text.Append(WithoutNotation(written)).Append(';');
                break;
        }
    }

    /// <summary>Returns the same text for the same number.</summary>
    private static string WithoutNotation(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) // without trailing zeros
            : number;
}
