using System.Text.Json;
using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Rendering;

/// <summary>Shows single values of a report: choices by their labels, numbers and dates as the language writes them, and texts as they are.</summary>
/// <param name="labels">The descriptions of fields.</param>
/// <param name="texts">The localized texts.</param>
/// <param name="catalog">The catalogue.</param>
/// <param name="evidence">The position of each item of evidence, by its id.</param>
internal sealed class ValueTexts(ReportFieldLabels labels, LocalizedTexts texts, ReportingCatalog catalog, IReadOnlyDictionary<string, int> evidence)
{
    /// <summary>Returns the text for a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="field">The description of the value's field, or of the list that contains the value.</param>
    /// <param name="language">The language in which the report is written at this location; null if it is not known.</param>
    public PageText Of(JsonElement value, FieldMetadata field, LanguageTag? language) => value.ValueKind switch
    {
        JsonValueKind.True => PageText.Own(texts["page.yes"]),
        JsonValueKind.False => PageText.Own(texts["page.no"]),
        JsonValueKind.Number => Number(value, field),
        JsonValueKind.String => Text(value.GetString()!, field, language),
        _ => PageText.Code(value.GetRawText()),
    };

    /// <summary>Returns a number as the language writes it.</summary>
    public PageText Number(decimal number) => PageText.Own(LocalizedText.Create("{number, number}").WithArguments(("number", number)).ToString(texts));

    private PageText Number(JsonElement value, FieldMetadata field)
    {
        if (!value.TryGetDecimal(out var number))
        {
            return PageText.Code(value.GetRawText());
        }

        return field.Name == "round" && catalog.FindRound((int)number) is { Year: { } year } round
            ? PageText.Own(LocalizedText.FromKey("language.note").WithArguments(("text", round.Number), ("note", year)).ToString(texts))
            : Number(number);
    }

    private PageText Text(string text, FieldMetadata field, LanguageTag? language) => field.Kind switch
    {
        FieldKind.Choice => labels.LabelOf(field, text) is { } label ? PageText.Own(label) : PageText.Code(text),
        FieldKind.List when labels.LabelOf(field, text) is { } label => PageText.Own(label),
        FieldKind.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Date(day),
        FieldKind.PartialDate when PartialDate.TryParse(text, out var date) => Date(date),
        _ => field.Name switch
        {
            "paragraphs" when CodeReference.TryParse(text, out var reference) => PageText.Own(Composed(reference)),
            "occupations" when OccupationCode.TryParse(text, out var code) => Occupation(code),
            "evidence" when evidence.TryGetValue(text, out var index) => PageText.Code(text) with { Target = JsonPointer.Root.Append("evidence").Append(index) },
            "evidence" or "id" or "sha256" or "codeEdition" or "formatVersion" or "language" => PageText.Code(text),
            _ when field.Kind is FieldKind.Code => PageText.Code(text),
            _ => PageText.Quote(text, field.Kind is FieldKind.WebAddress or FieldKind.EmailAddress ? null : language),
        },
    };

    private PageText Occupation(OccupationCode code) => catalog.Find(code) is { } known
        ? PageText.Own(LocalizedText.FromKey("language.note").WithArguments(("text", known.Title), ("note", code)).ToString(texts))
        : PageText.Code(code.ToString());

    private PageText Date(object date) => PageText.Own(LocalizedText.Create("{date, date}").WithArguments(("date", date)).ToString(texts));

    private string Composed(object value) => LocalizedText.Create("{value}").WithArguments(("value", value)).ToString(texts);
}
