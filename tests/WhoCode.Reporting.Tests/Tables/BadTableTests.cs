using System.Text;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Tables;

public sealed class BadTableTests
{
    private static readonly string[] Needed = ["occupations", "year"];

    [Theory]
    [InlineData("total", "-5", "a whole number from 0 to 100000000 in plain digits.")]
    [InlineData("total", "1000000000000000000000000000000", "a whole number from 0 to 100000000 in plain digits.")]
    [InlineData("total", "12%", "a whole number from 0 to 100000000 in plain digits.")]
    [InlineData("total", "1.5e3", "a whole number from 0 to 100000000 in plain digits. Did you mean 1500?")]
    [InlineData("total", "1 234", "a whole number from 0 to 100000000 in plain digits. Did you mean 1234?")]
    [InlineData("total", "\"1,234\"", "a whole number from 0 to 100000000 in plain digits. Did you mean 1234?")]
    [InlineData("total", "+7", "a whole number from 0 to 100000000 in plain digits. Did you mean 7?")]
    [InlineData("total", "<5", "a whole number from 0 to 100000000 in plain digits. Did you mean suppressed?")]
    [InlineData("total", "*", "a whole number from 0 to 100000000 in plain digits. Did you mean suppressed?")]
    [InlineData("approximate", "yes", "true or false.")]
    [InlineData("counting", "sum", "a way of counting.")]
    [InlineData("total", "unknown", "a whole number from 0 to 100000000 in plain digits.")]
    [InlineData("year", "2024/25", "a year from 1900 to 2199 in plain digits.")]
    [InlineData("occupations", "ISCO-08 2221", "an occupation code with its scheme (ISCO-08). Did you mean \"ISCO-08:2221\"?")]
    [InlineData("occupations", "Nursing professionals", "an occupation code with its scheme (ISCO-08). Did you mean \"ISCO-08:2221\"?")]
    public void The_finding_about_a_wrong_cell_states_row_column_and_suggestion(string column, string written, string expected)
    {
        var table = Tables.Read($"table,{column},{string.Join(',', Needed.Where(name => name != column))}\nstock,\nstock,{written}\n");

        Tables.Said(table).Should().Equal($"3:7 WHC0024 /workforce/stocks/1/{column}: Row 3, column {column}: '{written.Trim('"')}' is not {expected}");
    }

    [Theory]
    [InlineData("outflw,,,,,,,", "2:1 WHC0024 /workforce: Row 2, column table: 'outflw' is not a kind of row. Did you mean \"outflow\"?")]
    [InlineData("inflow,,,Ghana,,,,", "2:10 WHC0024 /workforce/inflows/0/country: Row 2, column country: 'Ghana' is not a three-letter country code (ISO 3166-1). Did you mean \"GHA\"?")]
    [InlineData("inflow,,,,swim,,,", "2:11 WHC0024 /workforce/inflows/0/pathway: Row 2, column pathway: 'swim' is not a pathway.")]
    [InlineData("inflow,,,,,5,,", "2:12 WHC0025 /workforce/inflows/0/total: Row 2, column total: a row of the kind 'inflow' has no value here, but the cell contains '5'.")]
    [InlineData("inflow,,,,,,,a,b", "2:1 WHC0022 /workforce: Row 2 has 9 cells, but the header has only 8.")]
    [InlineData("inflow,,,,,,,\"a\"b", "2:17 WHC0026 /workforce: Row 2: something follows the closing quotation mark of a cell.")]
    [InlineData("inflow,,,,,,,a\"b\"", "2:15 WHC0026 /workforce: Row 2: a cell contains a quotation mark but does not begin with one.")]
    [InlineData("inflow,,,,,,,\"a\ninflow", "2:14 WHC0026 /workforce: Row 2: this quotation mark is never closed, so everything after it was read as one cell.")]
    public void A_wrong_row_is_reported_once(string row, string said) => Tables.Said(Tables.Read(Tables.Header + row)).Should().Equal(said);

    [Theory]
    [InlineData("", "1:1 WHC0021 /workforce: The header of the table is missing or wrong: the table is empty.")]
    [InlineData("\n\n", "1:1 WHC0021 /workforce: The header of the table is missing or wrong: the table is empty.")]
    [InlineData("stock,ISCO-08:2221,2024", "1:1 WHC0021 /workforce: The header of the table is missing or wrong: the first row contains no column names; it needs at least table, occupations, year.")]
    [InlineData("table,year", "1:1 WHC0021 /workforce: The header of the table is missing or wrong: these columns are missing: occupations.")]
    [InlineData("table,year,occupations,Year", "1:24 WHC0021 /workforce: The header of the table is missing or wrong: the column year appears twice, and the second was skipped.")]
    [InlineData("table,year,ocupations", "1:12 WHC0023 /workforce: The table has no column 'ocupations'. Did you mean 'occupations'?")]
    public void A_wrong_header_is_reported_once(string csv, string said) => Tables.Said(Tables.Read(csv)).Should().Equal(said);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported_and_the_rest_is_read()
    {
        var table = WorkforceCsv.Read(Encoding.Latin1.GetBytes(Tables.Header + "stock,ISCO-08:2221,2024,,,5,,Ministère, Côte"));

        table.Findings[0].RuleId.ToString().Should().Be("WHC0022");
        table.Findings[1].Should().Match<Reporting.Finding>(finding => finding.RuleId.ToString() == "WHC0003" && finding.Position!.Value.ToString() == "2:36");
        table.Findings[1].Message.Should().Contain("(locations: 2; the first is here)");
        table.Workforce.Stocks[0].Source.Should().Be("Minist\uFFFDre");
    }

    [Fact]
    public void Any_bytes_are_read_without_an_exception()
    {
        var random = new Random(5);
        var clean = WorkforceCsv.Write(Tables.Maximal);
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = clean.ToArray();
            for (var faults = random.Next(1, 9); faults > 0; faults--)
            {
                bytes[random.Next(bytes.Length)] = i % 2 == 0 ? (byte)random.Next(256) : (byte)"\",;\r\n\t'"[random.Next(7)];
            }

            var table = WorkforceCsv.Read(bytes.AsSpan(0, random.Next(bytes.Length + 1)));

            table.Findings.Where(finding => finding.Position is null || finding.Message.Length == 0 || finding.GetRemedy(Reporting.Localization.LocalizedTexts.English).Length == 0).Should().BeEmpty();
        }
    }
}
