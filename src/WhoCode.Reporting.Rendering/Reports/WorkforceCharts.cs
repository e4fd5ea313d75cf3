namespace WhoCode.Reporting.Rendering;

/// <summary>Creates charts of workforce data: stocks over years by place of training, and the countries of an inflow.</summary>
internal sealed class WorkforceCharts(ValueTexts values, LocalizedTexts texts, ReportingCatalog catalog)
{
    private const int MostStockCharts = 6;
    private const int MostCountries = 12;

    public IEnumerable<PageBlock> Of(Workforce workforce) => Stocks(workforce.Stocks).Concat(Flows(workforce.Inflows, "inflows")).Concat(Flows(workforce.Outflows, "outflows"));

    /// <summary>A chart for each group of occupations with numbers by place of training. A year with several rows is left to the table.</summary>
    private IEnumerable<PageChart> Stocks(IReadOnlyList<WorkforceStock> stocks) => stocks
        .Where(row => row.Occupations.Count > 0 && row is { Year: not null, DomesticallyTrained: not null, ForeignTrained: not null })
        .GroupBy(row => string.Join(' ', row.Occupations))
        .Where(group => group.Select(row => row.Year).Distinct().Count() == group.Count())
        .OrderByDescending(group => group.Count())
        .Take(MostStockCharts)
        .Select(group => group.OrderBy(row => row.Year).ToList())
        .Select(rows => new PageChart
        {
            Title = Text("page.chart.stock", ("occupations", NameOf(rows[0].Occupations))),
            Description = Text("page.chart.stock.description", ("from", rows[0].Year), ("to", rows[^1].Year)),
            Kind = PageChartKind.StackedBars,
            CategoryTitle = Label("year"),
            Categories = [.. rows.Select(row => PageText.Own($"{row.Year}"))],
            Series =
            [
                Series("domesticallyTrained", rows.Select(row => row.DomesticallyTrained)),
                Series("foreignTrained", rows.Select(row => row.ForeignTrained)),
                .. rows.Exists(row => row.TrainingUnknown > 0) ? [Series("trainingUnknown", rows.Select(row => row.TrainingUnknown))] : (PageSeries[])[],
            ],
        });

    /// <summary>
    /// The countries with the largest numbers in the last year, for the group of occupations of which most are given. Numbers that may count the
    /// same people twice are left to the table.
    /// </summary>
    private IEnumerable<PageChart> Flows(IReadOnlyList<WorkforceFlow> flows, string kind) => flows
        .Where(row => row is { Year: not null, Country: not null, Count: not null } && row.Occupations.Count > 0)
        .GroupBy(row => (Occupations: string.Join(' ', row.Occupations), row.Year, row.Indicator))
        .Where(group => group.GroupBy(row => row.Country).ToList() is { Count: > 1 } countries && countries.TrueForAll(country => CanBeAdded([.. country])))
        .OrderByDescending(group => group.Key.Year).ThenByDescending(group => group.Count())
        .Take(1)
        .Select(group =>
        {
            var rows = group.GroupBy(row => row.Country!.Value).Select(of => (Country: of.Key, Count: of.Sum(row => (long)row.Count!.Value)))
                .OrderByDescending(row => row.Count).ThenBy(row => row.Country.ToString(), StringComparer.Ordinal).Take(MostCountries).ToList();
            return new PageChart
            {
                Title = Text($"page.chart.{kind}", ("occupations", NameOf(group.First().Occupations)), ("year", group.Key.Year)),
                Description = Text("page.chart.flows.description", ("count", rows.Count)),
                CategoryTitle = PageText.Own(texts["title.workforce-flow.country"]),
                Categories = [.. rows.Select(row => PageText.Own(catalog.Find(row.Country)?.Name.ToString(texts) ?? row.Country.ToString()))],
                Series = [new() { Name = PageText.Own(texts["title.workforce-flow.count"]), Numbers = [.. rows.Select(row => NumberOf(row.Count))] }],
            };
        });

    /// <summary>Determines whether the numbers of a country count different people: there is one, or each is for another pathway.</summary>
    private static bool CanBeAdded(List<WorkforceFlow> rows) => rows.Count == 1
        || (rows.TrueForAll(row => row is { Pathway: not (null or WorkforcePathway.All), Counting: null or RowCounting.Separate }) && rows.DistinctBy(row => row.Pathway).Count() == rows.Count);

    private PageSeries Series(string property, IEnumerable<int?> numbers) => new() { Name = Label(property), Numbers = [.. numbers.Select(number => NumberOf(number))] };

    private PageNumber NumberOf(long? number) => number is { } known ? new() { Value = known, Text = values.Number(known) } : new();

    private LocalizedText NameOf(IReadOnlyList<OccupationCode> occupations) =>
        LocalizedText.Create("{all}").WithArguments(("all", occupations.Select(code => (object)(catalog.Find(code)?.Title ?? LocalizedText.Create(code.ToString()))).ToList()));

    private PageText Label(string property) => PageText.Own(texts[$"title.workforce-stock.{property}"]);

    private PageText Text(string key, params TextArgument[] arguments) => PageText.Own(LocalizedText.FromKey(key).WithArguments(arguments).ToString(texts));
}
