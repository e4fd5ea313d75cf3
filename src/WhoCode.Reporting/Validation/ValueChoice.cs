namespace WhoCode.Reporting;

/// <summary>A value that can be chosen.</summary>
/// <param name="Value">The value as it is written in JSON.</param>
/// <param name="Label">The name for people.</param>
internal sealed record ValueChoice(string Value, LocalizedText Label)
{
    public LocalizedText? Description { get; init; }

    public IReadOnlyList<ParagraphId> Paragraphs { get; init; } = [];

    /// <summary>Returns the values that can be chosen: those that the format fixes, or those of the catalogue if a rule demands them; empty if other values are allowed.</summary>
    public static IReadOnlyList<ValueChoice> Of(Shape shape, ReportingCatalog catalog, ProfileDemands demands) => shape switch
    {
        { Choices.Count: > 0 } => [.. shape.Choices.Select(name => new ValueChoice(name, LocalizedText.FromKey($"value.{shape.Key}.{name}")))],
        _ when !demands.MustBeInCatalog(shape) => [],
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
