using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Export;

public sealed class JsonExportTests
{
    [Fact]
    public void One_document_is_written_as_the_format_writes_it() =>
        Exports.Write(FindingsFormat.Json, Exports.Faulty).Should().Be(Encoding.UTF8.GetString(FindingsJson.Write(Exports.Faulty)) + "\n");

    [Fact]
    public void Several_documents_are_an_indented_array()
    {
        FindingsDocument[] documents = [Exports.Faulty, Exports.Clean, Exports.Typed];
        var inner = documents.Select(document => "  " + Encoding.UTF8.GetString(FindingsJson.Write(document)).Replace("\n", "\n  ", StringComparison.Ordinal));

        Exports.Write(FindingsFormat.Json, documents).Should().Be($"[\n{string.Join(",\n", inner)}\n]\n");
    }

    [Fact]
    public void No_documents_are_an_empty_array() => Exports.Write(FindingsFormat.Json).Should().Be("[]\n");

    public static TheoryData<string> Cases => ["clean", "faulty", "not JSON", "lowered", "typed"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_a_written_document_gives_an_equal_one(string @case)
    {
        var document = @case switch
        {
            "clean" => Exports.Clean,
            "faulty" => Exports.Faulty,
            "not JSON" => Exports.NotJson,
            "lowered" => Exports.Lowered,
            _ => Exports.Typed,
        };

        var read = FindingsJson.Read(Exports.Bytes(FindingsFormat.Json, document), out var faults);

        faults.Should().BeEmpty();
        read!.Equals(document).Should().BeTrue();
        document.Findings.Any(finding => finding.Deviation is not null).Should().Be(@case == "lowered");
        document.Findings.Any(finding => finding.Line is null).Should().Be(@case == "typed");
        (document.Digest!.Form == DigestForm.CanonicalJson).Should().Be(@case == "typed", "the others are no JSON, or hold a name twice or a number that is too great");
        document.Findings.Any().Should().Be(@case != "clean");
    }

    [Fact]
    public void A_document_on_one_line_is_printable_ASCII_that_ends_with_a_line_feed_and_reads_back_equal()
    {
        var document = Exports.Of(Encoding.UTF8.GetBytes("{\"naïve 中文 \U0001F600 \\u001b[31m \\u202e\": 1}"), "ärger\u0007.json");
        var output = new ArrayBufferWriter<byte>();

        FindingsJson.WriteLine(output, document);

        output.WrittenSpan[^1].Should().Be((byte)'\n');
        output.WrittenSpan[..^1].ToArray().Should().OnlyContain(letter => letter >= ' ' && letter <= '~');
        FindingsJson.Read(output.WrittenSpan, out var faults).Should().Be(document);
        faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"9\"", "WHC2009 /formatVersion")]
    [InlineData("\"errors\": 1", "\"errors\": -1", "WHC2003 /counts/errors")]
    [InlineData("\"line\": 1", "\"line\": 0", "WHC2003 /findings/0/line")]
    [InlineData("\"language\": \"en\",", "", "WHC1001 /language")]
    public void A_findings_document_is_validated_against_its_constraints(string right, string wrong, string faulty)
    {
        var json = Exports.Write(FindingsFormat.Json, Exports.NotJson);
        json.Should().Contain(right);

        FindingsJson.Read(Encoding.UTF8.GetBytes(json.Replace(right, wrong, StringComparison.Ordinal)), out var faults).Should().NotBeNull();

        faults.Select(fault => $"{fault.RuleId} {fault.Pointer}").Should().Equal(faulty);
    }

    [Fact]
    public void All_findings_are_written() =>
        JsonNode.Parse(Exports.Write(FindingsFormat.Json, Exports.Faulty))!["findings"]!.AsArray().Should().HaveCount(Exports.Faulty.Findings.Count);
}
