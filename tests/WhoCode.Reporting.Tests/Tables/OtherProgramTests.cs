using System.IO.Compression;
using System.Text;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Tables;

/// <summary>Tests tables as other programs write them.</summary>
public sealed class OtherProgramTests
{
    [Theory]
    [InlineData("stock,ISCO-08:2221,2024, ,,5,,")]
    [InlineData("stock,ISCO-08:2221,2024,,,5,\u00A0,\t")]
    [InlineData("stock,ISCO-08:2221,2024,,,5,,\n , , \n\u00A0\n")]
    [InlineData("stock,ISCO-08:2221,2024,,,5,,, , ")]
    [InlineData("stock,ISCO-08:2221,2024.0,,,5.0,,")]
    [InlineData("stock,ISCO-08:2221,2024.00,,,5.00,,")]
    public void Blanks_and_zero_fractions_are_accepted(string rows)
    {
        var table = Tables.Read(Tables.Header + rows);

        table.Findings.Should().BeEmpty();
        table.Workforce.Stocks.Should().ContainSingle().Which.Should().Match<WorkforceStock>(row => row.Year == 2024 && row.Total == 5);
    }

    [Theory]
    [InlineData("sep=;\n", 2)]
    [InlineData("SEP=;\r\n", 2)]
    [InlineData("\"sep=;\"\n", 3)]
    [InlineData("\"sep=;\"\r\n", 3)]
    [InlineData("\"sep=;\";;;\r\n", 3)]
    [InlineData("\r\n", 3)]
    public void A_line_that_names_the_separator_is_skipped_and_counted_only_if_it_is_a_cell(string line, int row)
    {
        var table = Tables.Read(line + "\"table\";\"occupations\";\"year\";\"total\"\r\n\"stock\";\"ISCO-08:2221\";2024;-1");

        table.Workforce.Stocks.Should().ContainSingle().Which.Year.Should().Be(2024);
        Tables.Said(table).Should().ContainSingle().Which.Should().Contain($" Row {row}, column total:");
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("not applicable")]
    [InlineData("not-applicable")]
    public void Common_forms_of_not_applicable_are_read(string written)
    {
        var table = Tables.Read(Tables.Header + $"stock,ISCO-08:2221,2024,,,{written},,");

        table.Findings.Should().BeEmpty();
        table.Workforce.Stocks[0].NotApplicable.Should().Equal(NumberProperty.Total);
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("#N/A")]
    [InlineData("NaN")]
    public void Texts_of_other_programs_for_unknown_are_reported(string written) =>
        Tables.Said(Tables.Read(Tables.Header + $"stock,ISCO-08:2221,2024,,,{written},,")).Should().ContainSingle().Which.Should().Contain(" WHC0024 ");

    [Fact]
    public void The_written_text_for_not_applicable_is_not_an_empty_cell_in_other_programs()
    {
        string[] empty = ["NA", "N/A", "n/a", "nan", "NaN", "null", "NULL", "None", "<NA>", "#N/A"];
        var written = Encoding.UTF8.GetString(WorkforceCsv.Write(Tables.Maximal));

        written.Split('\n').SelectMany(row => row.Split(',')).Where(cell => cell.Length > 0).Should().NotContain(empty).And.Contain("not-applicable");
    }

    [Theory]
    [InlineData("\"69000,0\"", "69000")]
    [InlineData("\"1.250,00\"", "1250")]
    [InlineData("1\u2009250", "1250")]
    [InlineData("1\u202F250\u202F000", "1250000")]
    [InlineData("٦٩٠٠٠", "69000")]
    [InlineData("६९०००", "69000")]
    [InlineData("1.250", "1250")]
    public void For_a_number_in_another_notation_plain_digits_are_suggested(string written, string meant) =>
        Tables.Said(Tables.Read(Tables.Header + $"stock,ISCO-08:2221,2024,,,{written},,")).Should().ContainSingle().Which.Should().EndWith($"Did you mean {meant}?");

    [Theory]
    [InlineData("0.500")]
    [InlineData("\"0,500\"")]
    [InlineData("1.000.0")]
    [InlineData("1e-30")]
    public void A_number_that_is_not_whole_gets_no_suggestion(string written) =>
        Tables.Said(Tables.Read(Tables.Header + $"stock,ISCO-08:2221,2024,,,{written},,")).Should().ContainSingle().Which.Should().EndWith("in plain digits.");

    [Fact]
    public void A_bar_between_cells_is_read_like_a_comma() =>
        Tables.Read("table|occupations|year|total\nstock|ISCO-08:2221|2024|5\n").Workforce.Stocks.Should().ContainSingle().Which.Total.Should().Be(5);

    [Theory]
    [InlineData("[Content_Types].xml", "an Excel or Word file")]
    [InlineData("mimetype", "an OpenDocument file")]
    public void A_spreadsheet_file_gives_one_finding_that_names_the_format(string first, string name)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(first, CompressionLevel.NoCompression).Open();
            entry.Write(first == "mimetype" ? "application/vnd.oasis.opendocument.spreadsheet"u8 : "<Types/>"u8);
        }

        Tables.Said(WorkforceCsv.Read(file.ToArray())).Should().Equal(
            $"1:1 WHC0021 /workforce: The header of the table is missing or wrong: this is {name}; open it in its own program and save it as CSV (UTF-8).");
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "an Excel or Word file in an old format (.xls, .doc)")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0 }, "a file compressed with gzip")]
    [InlineData(new byte[] { (byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', (byte)'1' }, "an RTF file")]
    [InlineData(new byte[] { (byte)'<', (byte)'t', (byte)'a', (byte)'b', (byte)'l', (byte)'e', (byte)'>' }, "a web page")]
    public void Another_kind_of_file_gives_one_finding_that_names_the_format(byte[] bytes, string name) =>
        Tables.Said(WorkforceCsv.Read(bytes)).Should().ContainSingle().Which.Should().Contain($" this is {name}; open it in its own program");
}
