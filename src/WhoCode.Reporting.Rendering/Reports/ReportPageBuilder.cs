using System.Text.Json;

namespace WhoCode.Reporting.Rendering;

/// <summary>Creates the page of a report in one language.</summary>
internal sealed class ReportPageBuilder
{
    private readonly ReportSource source;
    private readonly LocalizedTexts texts;
    private readonly ReportFieldLabels labels;
    private readonly ObjectBlocks objects;
    private readonly ReportNotices notices;
    private readonly WorkforceCharts charts;

    public ReportPageBuilder(ReportSource source, LocalizedTexts texts)
    {
        (this.source, this.texts) = (source, texts);
        labels = new(source.View, texts, source.Validator);
        notices = new(source, labels, texts);
        var values = new ValueTexts(labels, texts, source.Validator.Catalog, EvidenceOf(source.View));
        objects = new(labels, values, notices, new(values, texts), texts);
        charts = new(values, texts, source.Validator.Catalog);
    }

    public PageContent Create()
    {
        var root = JsonPointer.Root;
        var language = source.View.Language;
        List<PageFact> about = [];
        List<PageBlock> first = [];
        List<PageBlock> sections = [];
        foreach (var property in source.Root.EnumerateObject())
        {
            var place = root.Append(property.Name);
            if (property.Name == "title" || labels.Find(place) is not { } field)
            {
                continue;
            }

            switch (property.Value.ValueKind)
            {
                case JsonValueKind.Object or JsonValueKind.Array:
                    sections.AddRange(SectionOf(property.Value, place, field, language));
                    break;
                case JsonValueKind.String when field.Kind == Forms.FieldKind.MultilineText:
                    (property.Name == "summary" ? first : sections).Add(objects.Prose(property.Value, place, field, language));
                    break;
                case not JsonValueKind.Null:
                    about.Add(objects.Fact(property.Value, place, field, language));
                    break;
            }
        }

        var facts = new PageSection { Title = Own("page.about"), Blocks = [new PageFacts { Facts = about }] };
        return new()
        {
            Language = texts.Language,
            Title = Title(language),
            Kind = PageText.Own(labels.Find(root)!.Label),
            Contents = Own("page.contents"),
            Blocks = [.. notices.Summary(), .. notices.Rest(), .. first, facts, .. sections],
            Footer = [Own("page.footer"), Own("export.markdown.not-of-who")],
        };
    }

    private IEnumerable<PageBlock> SectionOf(JsonElement value, JsonPointer place, Forms.FieldMetadata field, LanguageTag? language)
    {
        List<PageBlock> blocks = value.ValueKind switch
        {
            JsonValueKind.Array => [.. objects.List(value, place, place, field, language)],
            _ when field.Kind == Forms.FieldKind.Extensions => [new PageParagraph { Text = PageText.Code(Indented(value)) }],
            _ => [.. objects.Object(value, place, place, language)],
        };
        if (place == JsonPointer.Root.Append("workforce") && source.View is NationalReport { Workforce: { } workforce })
        {
            blocks.InsertRange(0, charts.Of(workforce));
        }

        if (blocks.Count > 0)
        {
            yield return new PageSection { Title = PageText.Own(field.Label), Anchor = place, Blocks = [.. notices.Claim(place), .. blocks] };
        }
    }

    /// <summary>The title of the report; without one, whose report it is, or its kind.</summary>
    private PageText Title(LanguageTag? language) => source.View switch
    {
        { Title: { } title } when !string.IsNullOrWhiteSpace(title) => PageText.Quote(title, language),
        NationalReport { MemberState: { } state } when source.Validator.Catalog.Find(state) is { } country => PageText.Own(country.Name.ToString(texts)),
        StakeholderReport { Reporter.Name: { } name } when !string.IsNullOrWhiteSpace(name) => PageText.Quote(name),
        _ => PageText.Own(labels.Find(JsonPointer.Root)!.Label),
    };

    private PageText Own(string key) => PageText.Own(texts[key]);

    private static Dictionary<string, int> EvidenceOf(Report report)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < report.Evidence.Count; i++)
        {
            positions.TryAdd(report.Evidence[i].Id ?? "", i);
        }

        return positions;
    }

    private static string Indented(JsonElement value)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
