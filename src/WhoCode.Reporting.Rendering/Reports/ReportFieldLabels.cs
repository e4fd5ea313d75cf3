using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Rendering;

/// <summary>The descriptions of the fields of a report in one language. Those of the items of a list are the same, and made once.</summary>
internal sealed class ReportFieldLabels(Report report, LocalizedTexts texts, ReportValidator validator)
{
    private readonly Dictionary<JsonPointer, FieldMetadata?> known = [];
    private readonly Dictionary<FieldMetadata, Dictionary<string, string>> choices = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the description of a field; null if reports have no such field.</summary>
    /// <param name="field">The field, with "-" in place of the numbers of items.</param>
    public FieldMetadata? Find(JsonPointer field)
    {
        if (!known.TryGetValue(field, out var metadata))
        {
            known[field] = metadata = report is NationalReport
                ? ReportFields.GetMetadata<NationalReport>(field, texts, validator)
                : ReportFields.GetMetadata<StakeholderReport>(field, texts, validator);
        }

        return metadata;
    }

    /// <summary>Returns a readable path, such as "Contribution 2 › Period".</summary>
    public string PathOf(JsonPointer place) =>
        report is NationalReport ? ReportFields.GetPath<NationalReport>(place, texts) : ReportFields.GetPath<StakeholderReport>(place, texts);

    /// <summary>Returns the label of a value that is a choice; null if it is none of the choices.</summary>
    public string? LabelOf(FieldMetadata field, string value)
    {
        if (!choices.TryGetValue(field, out var labels))
        {
            choices[field] = labels = new(StringComparer.Ordinal);
            foreach (var choice in field.Choices)
            {
                labels.TryAdd(choice.Value, choice.Label);
            }
        }

        return labels.GetValueOrDefault(value);
    }
}
