using System.Globalization;
using System.Text.Json;
using WhoCode.Reporting.Tests.Schema.Agreement;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>A report that was read without errors has the content of its JSON: nothing is lost, added or changed.</summary>
internal static class ContentLaws
{
    private const string Same = "A report says what its text says";

    /// <summary>The names of choices, codes, dates and numbers, for which an empty text means that there is no value.</summary>
    private static readonly HashSet<string> Values = [.. Model.Members.Where(member => member is { Kind: ModelKind.Value or ModelKind.Number or ModelKind.Boolean, IsList: false }).Select(member => member.Name)];

    public static void HoldForClean(ReadOnlyMemory<byte> bytes, Report report)
    {
        using var text = JsonDocument.Parse(bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        using var written = JsonDocument.Parse(ReportJson.Write(report));
        Compare(text.RootElement, written.RootElement, "", keepsNothing: false);
    }

    /// <param name="text">A value of the document.</param>
    /// <param name="written">What was written for it.</param>
    /// <param name="at">Its location.</param>
    /// <param name="keepsNothing">Whether null and empty lists are kept, as in extensions.</param>
    private static void Compare(JsonElement text, JsonElement written, string at, bool keepsNothing)
    {
        LawBroken.Unless(text.ValueKind == written.ValueKind, Same, () => $"{at}: {text} became {written}");
        switch (text.ValueKind)
        {
            case JsonValueKind.Object:
                var given = text.EnumerateObject().Where(member => keepsNothing || !IsNothing(member, at)).ToList();
                LawBroken.Unless(given.Count == written.EnumerateObject().Count(member => keepsNothing || !IsNothing(member, at)), Same, () => $"{at}: {text} became {written}");
                foreach (var member in given)
                {
                    var place = $"{at}/{member.Name}";
                    LawBroken.Unless(written.TryGetProperty(member.Name, out var value), Same, () => $"{place} is lost");
                    Compare(member.Value, value, place, keepsNothing || place == "/extensions");
                }

                break;
            case JsonValueKind.Array:
                LawBroken.Unless(text.GetArrayLength() == written.GetArrayLength(), Same, () => $"{at}: {text} became {written}");
                foreach (var (item, other) in text.EnumerateArray().Zip(written.EnumerateArray()))
                {
                    Compare(item, other, $"{at}/…", keepsNothing);
                }

                break;
            case JsonValueKind.String:
                LawBroken.Unless(text.GetString() == written.GetString(), Same, () => $"{at}: {text.GetRawText()} became {written.GetRawText()}");
                break;
            case JsonValueKind.Number:
                LawBroken.Unless(AreSame(text.GetRawText(), written.GetRawText()), Same, () => $"{at}: {text.GetRawText()} became {written.GetRawText()}");
                break;
            default:
                break; // true, false and null have no other content
        }
    }

    private static bool IsNothing(JsonProperty member, string at) =>
        member.Value.ValueKind == JsonValueKind.Null
        || (member.Value.ValueKind == JsonValueKind.String && member.Value.ValueEquals("") && Values.Contains(member.Name))
        || (member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() == 0)
        || (at.Length == 0 && member.Name == "extensions" && member.Value.GetPropertyCount() == 0);

    private static bool AreSame(string number, string other) =>
        number == other
        || (decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var a) && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && a == b);
}
