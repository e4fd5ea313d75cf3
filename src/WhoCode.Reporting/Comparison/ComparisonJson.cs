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
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            new ComparisonJson(writer, comparison, wording).Write();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("formatVersion", "1.0");
        writer.WriteString("language", wording.Language);
        writer.WriteString("audience", JsonValues.Name(comparison.Audience));
        writer.WriteIfGiven("country", comparison.Country?.ToString());
        writer.WriteIfGiven("round", comparison.Round);
        writer.WritePropertyName("national");
        Report(comparison.National);
        writer.WriteList("stakeholders", comparison.Stakeholders, Report);
        writer.WriteList("notes", [.. wording.Notes()], writer.WriteStringValue);
        writer.WriteList("fields", comparison.Fields, Field);
        writer.WriteList("paragraphs", comparison.Paragraphs, Paragraph);
        writer.WriteList("leftOut", comparison.Omitted, omitted =>
        {
            writer.WriteStartObject();
            writer.WriteString("report", comparison.Stakeholders[omitted.Report].Label);
            writer.WriteString("pointer", omitted.Pointer.ToString());
            writer.WriteString("reason", JsonValues.Name(omitted.Reason));
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private void Report(ComparedReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("label", report.Label);
        writer.WriteIfGiven("name", ComparisonWording.Cut(report.Name));
        writer.WriteIfGiven("id", ComparisonWording.Cut(report.Id));
        writer.WriteIfGiven("title", ComparisonWording.Cut(report.Title));
        writer.WriteIfGiven("reporter", ComparisonWording.Cut(report.Reporter));
        if (report.NameWithheld)
        {
            writer.WriteBoolean("nameWithheld", true);
        }

        writer.WriteIfGiven("acronym", ComparisonWording.Cut(report.Acronym));
        writer.WriteIfGiven("round", report.Round);
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
        writer.WriteIfGiven("field", field.Id?.ToString());
        writer.WriteIfGiven("number", field.Field?.Number);
        writer.WriteString("title", wording.Name(field).Title);
        Sides(field.Agreement, field.NationalPosition, field.StakeholderPosition, field.National, field.Stakeholders, isFull: true);
        writer.WriteReferences("citedByBoth", field.InBoth);
        writer.WriteReferences("citedByMemberStateOnly", field.InNationalOnly);
        writer.WriteReferences("citedByStakeholdersOnly", field.InStakeholdersOnly);
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
        PositionAgreement agreement, ReportedPosition nationalPosition, ReportedPosition stakeholderPosition, IReadOnlyList<NationalEntry> national, IReadOnlyList<StakeholderEntry> stakeholders, bool isFull)
    {
        writer.WriteString("standing", JsonValues.Name(agreement));
        writer.WriteString("memberStateTells", JsonValues.Name(nationalPosition));
        writer.WriteString("stakeholdersTell", JsonValues.Name(stakeholderPosition));
        writer.WriteList("memberState", national, entry => Entry(entry, isFull));
        writer.WriteList("stakeholders", stakeholders, entry => Entry(entry, isFull));
    }

    private void Entry(NationalEntry entry, bool isFull)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", entry.Pointer.ToString());
        if (isFull)
        {
            writer.WriteString("part", JsonValues.Name(entry.Section));
            writer.WriteIfGiven("status", entry.Status is { } status ? JsonValues.Name(status) : entry.AgreementStatus is { } agreed ? JsonValues.Name(agreed) : null);
            writer.WriteString("tells", JsonValues.Name(entry.Position));
            writer.WriteIfGiven("says", ComparisonWording.Cut(entry.Content));
            writer.WriteIfGiven("difficulties", ComparisonWording.Cut(entry.Difficulties));
            writer.WriteReferences("paragraphs", entry.Paragraphs);
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
            writer.WriteIfGiven("assessment", entry.Assessment is { } assessment ? JsonValues.Name(assessment) : null);
            writer.WriteString("tells", JsonValues.Name(entry.Position));
            writer.WriteString("reach", JsonValues.Name(entry.Relation));
            writer.WriteIfGiven("language", entry.Language?.ToString());
            writer.WriteIfGiven("title", ComparisonWording.Cut(entry.Title));
            writer.WriteReferences("paragraphs", entry.Paragraphs);
            writer.WriteReferences("recommends", entry.RecommendedParagraphs);
            writer.WriteBoolean("changesCode", entry.ChangesCode);
        }

        writer.WriteEndObject();
    }
}
