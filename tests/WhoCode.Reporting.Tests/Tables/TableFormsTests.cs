using System.Text;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Tables;

/// <summary>Tests the formats in which spreadsheets save a table.</summary>
public sealed class TableFormsTests
{
    private static readonly string Comma = Encoding.UTF8.GetString(WorkforceCsv.Write(Tables.Maximal));

    [Theory]
    [InlineData("\uFEFF", ",", "\r\n")]
    [InlineData("", ",", "\n")]
    [InlineData("", ",", "\r")]
    [InlineData("", ";", "\r\n")]
    [InlineData("", "\t", "\n")]
    [InlineData("sep=;\r\n", ";", "\r\n")]
    public void Separators_line_ends_and_a_byte_order_mark_do_not_matter(string before, string separator, string end)
    {
        var text = "Year,TABLE, source ,occupations,count\n2024,training-country,\"a,b;c\td\",ISCO-08:2221 ISCO-08:2222, 12 \n,,,,\n\n2024,outflow,,ISCO-08:2221,N/A\n"
            .Replace("\"a,b;c\td\"", "§").Replace(",", separator).Replace("\n", end).Replace("§", "\"a,b;c\td\"");

        var table = Tables.Read(before + text);

        table.Findings.Should().BeEmpty();
        var trained = table.Workforce.TrainingCountries.Should().ContainSingle().Subject;
        (trained.Year, trained.Count, trained.Source, trained.Occupations.Count).Should().Be((2024, 12, "a,b;c\td", 2));
        table.Workforce.Outflows.Should().ContainSingle().Which.NotApplicable.Should().Equal(Reporting.NumberProperty.Count);
    }

    [Fact]
    public void UTF_16_is_reported_and_read()
    {
        var table = WorkforceCsv.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Comma)]);

        Tables.Said(table).Should().Equal("1:1 WHC0003 /workforce: This is not UTF-8: it is UTF-16.");
        table.Workforce.Should().Be(Tables.Maximal);
    }

    [Fact]
    public void A_stream_can_return_one_byte_at_a_time()
    {
        using var stream = new Trickle(WorkforceCsv.Write(Tables.Maximal));

        WorkforceCsv.Read(stream).Workforce.Should().Be(Tables.Maximal);
    }

    [Fact]
    public void Of_200_000_rows_only_as_many_are_kept_as_a_report_can_contain()
    {
        var csv = Tables.Header + string.Concat(Enumerable.Repeat("inflow,ISCO-08:2221,2024,GHA,other,,5,Register\n", 200_000));

        var table = Tables.Read(csv);

        table.Workforce.Inflows.Should().HaveCount(20_000);
        Tables.Said(table).Should().Equal(
            "20002:1 WHC0027 /workforce/inflows: The table has 200,000 rows of 'inflow', but a report can have at most 20,000. Row 20002 is the first that is left out.");
    }

    [Fact]
    public void Of_a_table_full_of_errors_the_first_1000_are_listed()
    {
        var table = Tables.Read(Tables.Header + string.Concat(Enumerable.Repeat("inflow,2221,2024/25,Ghana,swim,7,5%,\n", 15_000)));

        table.Findings.Should().HaveCount(1_001);
        Tables.Said(table).Should().ContainSingle(said => said.StartsWith("168:") && said.EndsWith("Findings not listed from here on: 89,000. Listed: 1000."));
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
