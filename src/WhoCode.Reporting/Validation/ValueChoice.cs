namespace WhoCode.Reporting;

/// <summary>One of the values that can be chosen.</summary>
/// <param name="Value">The value as it is written in JSON.</param>
/// <param name="Label">What a person reads.</param>
internal sealed record ValueChoice(string Value, LocalizedText Label)
{
    public LocalizedText? Description { get; init; }

    public IReadOnlyList<ParagraphId> Paragraphs { get; init; } = [];

    /// <summary>What a value is chosen from: fixed by the format, or by the catalogue where a rule demands what is in it; empty for any other.</summary>
    public static IReadOnlyList<ValueChoice> Of(Shape shape, ReportingCatalog catalog, ProfileDemands demands) => shape switch
    {
        { Choices.Count: > 0 } => [.. shape.Choices.Select(name => new ValueChoice(name, LocalizedText.FromKey($"value.{shape.Key}.{name}")))],
        _ when !demands.DemandKnown(shape) => [],
        WireShape<ThematicFieldId> =>
        [
            .. catalog.Fields.Select(field =>
                new ValueChoice(field.Id.ToString(), field.Title) { Description = field.Statement, Paragraphs = [.. field.Primary, .. field.Secondary] }),
        ],
        WireShape<CodeEditionId> =>
        [
            .. catalog.Editions.Select(edition => new ValueChoice(edition.Id.ToString(), LocalizedText.FromKey("schema.edition").WithArguments(("title", edition.Title), ("edition", edition.Id)))),
        ],
        WireShape<CountryCode> =>
        [
            .. catalog.Countries.Select(country => new ValueChoice(country.Code.ToString(), country.Name)),
            .. catalog.FormerCountries.Select(country => new ValueChoice(country.Code.ToString(), country.Name)),
        ],
        _ => [],
    };
}
