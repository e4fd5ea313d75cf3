namespace WhoCode.Reporting.Rendering;

/// <summary>The numbers of a chart as a table, for those who cannot see the chart and for formats without pictures.</summary>
internal static class ChartTable
{
    public static PageTable Of(PageChart chart) => new()
    {
        Caption = chart.Title,
        Columns = [new() { Title = chart.CategoryTitle }, .. chart.Series.Select(series => new PageColumn { Title = series.Name, IsNumber = true })],
        Rows =
        [
            .. chart.Categories.Select((category, index) => new PageRow
            {
                Cells = [[category], .. chart.Series.Select(IReadOnlyList<PageText> (series) => series.Numbers[index].Value is null ? [] : [series.Numbers[index].Text])],
            }),
        ],
    };
}
