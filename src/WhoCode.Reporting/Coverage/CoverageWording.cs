namespace WhoCode.Reporting.Coverage;

/// <summary>Creates the sentences and labels of a coverage, each as one line without invisible characters.</summary>
internal sealed class CoverageWording(LocalizedTexts texts, ReportingCatalog catalog)
{
    public bool IsRightToLeft => texts.IsRightToLeft;

    public LanguageTag Language => texts.Language;

    public string Contents => texts["page.contents"];

    public string NotOfWho => texts["export.markdown.not-of-who"];

    public string Text(string key) => texts[$"coverage.{key}"];

    public string Text(string key, params TextArgument[] values) => LocalizedText.FromKey($"coverage.{key}").WithArguments(values).ToString(texts);

    public string Label<T>(T value) where T : struct, Enum => Labels.For(value).ToString(texts);

    /// <summary>Returns items as a list in the language.</summary>
    public string List(IEnumerable<string> items) => LanguageFormats.List(items, texts);

    /// <summary>Returns a number with the separators of the language.</summary>
    public string Number(long number) => LanguageFormats.Number(number, texts)!;

    /// <summary>Returns a label and the text that it introduces.</summary>
    public string Labelled(string label, string text) => LanguageFormats.Labelled(label, text, texts);

    /// <summary>Returns the label of a value: its title or name, with the code; the value itself if the catalogue does not contain it.</summary>
    public string Label(CoverageDimension dimension, string value) => dimension switch
    {
        CoverageDimension.Round => OfRound(value),
        CoverageDimension.ReporterKind => WireNames<StakeholderKind>.TryRead(value, out var kind) ? Label(kind) : value,
        CoverageDimension.ReporterCountry or CoverageDimension.Country => OfCountry(value),
        CoverageDimension.ReporterRegion or CoverageDimension.Region => WireNames<WhoRegion>.TryRead(value, out var region) ? Label(region) : value,
        CoverageDimension.Field => ThematicFieldId.TryParse(value, out var id) && catalog.Find(id) is { } field ? $"{field.Number} {Title(field.Title)}" : value,
        CoverageDimension.Article or CoverageDimension.Paragraph => OfReference(dimension, value),
        CoverageDimension.Occupation => OccupationCode.TryParse(value, out var code) && catalog.Find(code) is { } occupation ? Noted(Title(occupation.Title), value) : value,
        _ => texts.Isolate(TextForms.Visible(value)),
    };

    /// <summary>Returns whether readers expect reports to address a value: of countries, the Member States; of occupations, unit groups of health personnel.</summary>
    public bool IsExpected(CoverageDimension dimension, string value) => dimension switch
    {
        CoverageDimension.Country => CountryCode.TryParse(value, out var code) && catalog.Find(code)?.Membership == WhoMembership.MemberState,
        CoverageDimension.Occupation => OccupationCode.TryParse(value, out var code) && catalog.Find(code) is { IsUnitGroup: true, IsHealthPersonnel: true },
        _ => true,
    };

    private string OfRound(string value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && catalog.FindRound(number)?.Year is { } year
        ? Text("round", ("round", number), ("year", year))
        : value;

    private string OfCountry(string value) => CountryCode.TryParse(value, out var code) && (catalog.Find(code)?.Name ?? catalog.FindFormerCountry(code)?.Name) is { } name
        ? Noted(Title(name), value)
        : value;

    private string OfReference(CoverageDimension dimension, string value)
    {
        if (!CodeReference.TryParse(value, out var reference))
        {
            return value;
        }

        var edition = catalog.Editions.LastOrDefault(edition => edition.Contains(reference));
        if (reference.Paragraph is { } paragraph)
        {
            return edition?.Find(paragraph) is { Topics: { Count: > 0 } topics } ? Noted(value, List(topics.Select(Title))) : value;
        }

        var article = ((ILocalizable)reference).Text;
        return dimension == CoverageDimension.Paragraph ? Text("whole-article", ("article", article))
            : edition?.FindArticle(reference.Article) is { } known ? Labelled(article.ToString(texts), Title(known.Title))
            : article.ToString(texts);
    }

    private string Title(LocalizedText title) => TextForms.OneLine(title.ToString(texts), texts.IsRightToLeft);

    private string Noted(string text, string note) => LocalizedText.FromKey("language.note").WithArguments(("text", text), ("note", note)).ToString(texts);
}
