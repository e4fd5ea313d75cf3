namespace WhoCode.Reporting.Comparison;

/// <summary>Writes a comparison as JSON.</summary>
internal sealed class ComparisonJson(Utf8JsonWriter writer, ReportComparison comparison, ComparisonWording wording)
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = ReadableEncoder.Instance,
    };

    public static byte[] Write(ReportComparison comparison, ComparisonWording wording)
    {
        using var whole = new MemoryStream();
        using (var writer = new Utf8JsonWriter(whole, Layout))
        {
            new ComparisonJson(writer, comparison, wording).Write();
        }

        whole.WriteByte((byte)'\n');
        return whole.ToArray();
    }

    private void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("formatVersion", "1.0");
        writer.WriteString("language", wording.Language);
        writer.Give("country", comparison.Country?.ToString());
        writer.Give("round", comparison.Round);
        writer.WritePropertyName("national");
        Report(comparison.National);
        writer.List("stakeholders", comparison.Stakeholders, Report);
        writer.List("notes", [.. wording.Notes()], writer.WriteStringValue);
        writer.List("fields", comparison.Fields, Field);
        writer.List("paragraphs", comparison.Paragraphs, Paragraph);
        writer.List("leftOut", comparison.Omitted, left =>
        {
            writer.WriteStartObject();
            writer.WriteString("report", comparison.Stakeholders[left.Report].Label);
            writer.WriteString("pointer", left.Pointer.ToString());
            writer.WriteString("reason", JsonValues.Name(left.Reason));
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private void Report(ComparedReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("label", report.Label);
        writer.Give("name", ComparisonWording.Cut(report.Name));
        writer.Give("id", ComparisonWording.Cut(report.Id));
        writer.Give("title", ComparisonWording.Cut(report.Title));
        writer.Give("reporter", ComparisonWording.Cut(report.Reporter));
        if (report.NameWithheld)
        {
            writer.WriteBoolean("nameWithheld", true);
        }

        writer.Give("acronym", ComparisonWording.Cut(report.Acronym));
        writer.Give("round", report.Round);
        if (report != comparison.National)
        {
            writer.WriteNumber("contributions", report.Contributions);
            writer.WriteNumber("compared", report.Compared);
        }

        writer.WriteEndObject();
    }

    private void Field(FieldComparison field)
    {
        writer.WriteStartObject();
        writer.Give("field", field.Id?.ToString());
        writer.Give("number", field.Field?.Number);
        writer.WriteString("title", wording.Name(field).Title);
        Sides(field.Agreement, field.NationalPosition, field.StakeholderPosition, field.National, field.Stakeholders, isFull: true);
        writer.Cited("citedByBoth", field.InBoth);
        writer.Cited("citedByMemberStateOnly", field.InNationalOnly);
        writer.Cited("citedByStakeholdersOnly", field.InStakeholdersOnly);
        writer.WriteEndObject();
    }

    private void Paragraph(ParagraphComparison paragraph)
    {
        writer.WriteStartObject();
        writer.WriteString("paragraph", paragraph.Id.ToString());
        Sides(paragraph.Agreement, paragraph.NationalPosition, paragraph.StakeholderPosition, paragraph.National, paragraph.Stakeholders, isFull: false);
        writer.WriteEndObject();
    }

    private void Sides(
        PositionAgreement standing, ReportedPosition told, ReportedPosition tell, IReadOnlyList<NationalEntry> national, IReadOnlyList<StakeholderEntry> stakeholders, bool isFull)
    {
        writer.WriteString("standing", JsonValues.Name(standing));
        writer.WriteString("memberStateTells", JsonValues.Name(told));
        writer.WriteString("stakeholdersTell", JsonValues.Name(tell));
        writer.List("memberState", national, entry => Entry(entry, isFull));
        writer.List("stakeholders", stakeholders, entry => Entry(entry, isFull));
    }

    private void Entry(NationalEntry entry, bool isFull)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", entry.Pointer.ToString());
        if (isFull)
        {
            writer.WriteString("part", JsonValues.Name(entry.Section));
            writer.Give("status", entry.Status is { } status ? JsonValues.Name(status) : entry.AgreementStatus is { } agreed ? JsonValues.Name(agreed) : null);
            writer.WriteString("tells", JsonValues.Name(entry.Position));
            writer.Give("says", ComparisonWording.Cut(entry.Content));
            writer.Give("difficulties", ComparisonWording.Cut(entry.Difficulties));
            writer.Cited("paragraphs", entry.Paragraphs);
        }

        writer.WriteEndObject();
    }

    private void Entry(StakeholderEntry entry, bool isFull)
    {
        writer.WriteStartObject();
        writer.WriteString("report", comparison.Stakeholders[entry.Report].Label);
        writer.WriteString("pointer", entry.Pointer.ToString());
        if (isFull)
        {
            writer.Give("assessment", entry.Assessment is { } assessment ? JsonValues.Name(assessment) : null);
            writer.WriteString("tells", JsonValues.Name(entry.Position));
            writer.WriteString("reach", JsonValues.Name(entry.Relation));
            writer.Give("language", entry.Language?.ToString());
            writer.Give("title", ComparisonWording.Cut(entry.Title));
            writer.Cited("paragraphs", entry.Paragraphs);
            writer.Cited("recommends", entry.RecommendedParagraphs);
            writer.WriteBoolean("changesCode", entry.ChangesCode);
        }

        writer.WriteEndObject();
    }
}
