using System.IO.Compression;
using System.Text;

namespace WhoCode.Reporting.Tests.Json;

/// <summary>Documents in other formats that people send as reports.</summary>
public sealed class OtherFormatTests
{
    [Theory]
    [InlineData("PK\u0003\u0004....[Content_Types].xml", "an Excel or Word file")]
    [InlineData("PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument file")]
    [InlineData("PK\u0003\u0004....report.json", "a ZIP archive")]
    [InlineData("{\\rtf1\\ansi", "an RTF file")]
    [InlineData("%PDF-1.7\n", "a PDF file")]
    [InlineData("<?xml version=\"1.0\"?>", "an XML file")]
    [InlineData("\r\n<!DOCTYPE html>", "a web page")]
    public void The_format_of_a_file_of_another_program_is_reported(string text, string name) =>
        ReportJson.Read<StakeholderReport>(text).Findings[^1].Message.Should().Be($"This is not JSON: it is {name}.");

    [Theory]
    [InlineData("report.json")]
    [InlineData("/home/desk/reports/report.json")]
    [InlineData(@"C:\Reports\report.json")]
    public void The_name_of_a_file_in_place_of_its_content_is_recognized(string text) =>
        ReportJson.Read<StakeholderReport>(text).Findings.Should().ContainSingle()
            .Which.Message.Should().Be("This is not JSON: it looks like the name of a file, not like the content of one.");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_empty_file_is_reported(string text) =>
        ReportJson.Read<StakeholderReport>(text).Findings.Should().ContainSingle().Which.Message.Should().Be("This is not JSON: it is empty, or contains only blanks.");

    [Fact]
    public void The_format_of_a_binary_file_is_reported()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("{}"u8);
        }

        ReportJson.Read<StakeholderReport>(packed.ToArray()).Findings[^1].Message.Should().Be("This is not JSON: it is a file compressed with gzip.");
        ReportJson.Read<StakeholderReport>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Findings[^1].Message
            .Should().Be("This is not JSON: it is an Excel or Word file in an old format (.xls, .doc).");
    }

    [Theory]
    [InlineData("{\"id\": “r1”}", "but these are typographic ones, as word processors write them.")]
    [InlineData("{«id»: \"r1\"}", "but these are typographic ones, as word processors write them.")]
    [InlineData("{„id“: \"r1\"}", "but these are typographic ones, as word processors write them.")]
    [InlineData("# A report\n{}", "it begins with a comment, which JSON does not allow.")]
    [InlineData("{\"id\": \"r1\"}\n{\"id\": \"r2\"}\n", "In JSON Lines, each line is a document (--jsonl).")]
    [InlineData("\u001E{\"id\": \"r1\"}\n", "it is a JSON text sequence (RFC 7464). Without the record separators, it is JSON Lines (--jsonl).")]
    public void A_format_similar_to_JSON_is_reported(string text, string hint) =>
        ReportJson.Read<StakeholderReport>(Encoding.UTF8.GetBytes(text)).Findings.Should().ContainSingle()
            .Which.Message.Should().Contain(hint);

    [Theory]
    [InlineData("{\"id\": {\"a\" {}}}")]
    [InlineData("{\"id\" {}")]
    [InlineData("[] {}")]
    public void A_misplaced_brace_is_not_reported_as_a_second_document(string text) =>
        ReportJson.Read<StakeholderReport>(Encoding.UTF8.GetBytes(text)).Findings.Should().OnlyContain(finding => !finding.Message.Contains("JSON Lines"));
}
