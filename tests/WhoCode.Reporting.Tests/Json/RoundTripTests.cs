using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void Many_extensions_are_the_same_after_writing_and_reading()
    {
        var keys = Enumerable.Range(0, 9).Select(i => $"org.example.k{i}").ToList();

        var read = ReportJson.Read<StakeholderReport>($$"""{"extensions": {{{string.Join(", ", keys.Select((key, i) => $"\"{key}\": {i}"))}} } }""");

        read.Findings.Should().BeEmpty();
        read.Report!.Extensions.Should().HaveCount(keys.Count);
        keys.Select(key => read.Report.Extensions[key].GetInt32()).Should().Equal(Enumerable.Range(0, keys.Count));
    }

    [Fact]
    public void A_report_with_every_property_is_the_same_after_writing_and_reading()
    {
        var read = ReportJson.Read<StakeholderReport>(ReportJson.Write(TestReports.Maximal));

        read.Findings.Should().BeEmpty();
        read.Report.Should().Be(TestReports.Maximal);
    }

    [Fact]
    public void An_empty_report_is_written_as_an_empty_object_and_read_again()
    {
        var written = ReportJson.Write(new StakeholderReport());

        Encoding.UTF8.GetString(written).Should().Be("{}");
        ReportJson.Read<StakeholderReport>(written).Report.Should().Be(new StakeholderReport());
    }

    [Fact]
    public void A_blank_report_has_every_property_and_reads_as_the_same_report()
    {
        var form = ReportJson.WriteTemplate(new StakeholderReport { Contributions = [new()] });

        JsonNode.Parse(form)!["contributions"]![0]!.AsObject().Select(member => member.Key).Should().Contain(["narrative", "figures", "period"]);
        ReportJson.Read<StakeholderReport>(form).Report.Should().Be(new StakeholderReport { Contributions = [new()] });
    }

    [Fact]
    public void Writing_to_a_stream_gives_the_same_bytes()
    {
        using var stream = new MemoryStream();

        ReportJson.Write(stream, TestReports.Maximal);

        stream.ToArray().Should().Equal(ReportJson.Write(TestReports.Maximal));
    }

    [Fact]
    public void Extensions_keep_numbers_and_nulls_exactly()
    {
        var read = ReportJson.Read<StakeholderReport>(ReportJson.Write(TestReports.Maximal)).Report!;

        read.Extensions["org.example.form"].GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            .Should().Be("""{"a":[1,2.50,1e400,{"b":null}],"é":"x"}""");
    }

    [Fact]
    public void Readable_characters_are_written_unescaped() =>
        Encoding.UTF8.GetString(ReportJson.Write(TestReports.Maximal)).Should().Contain("naïve, 中文 & <markup>");

    [Fact]
    public void A_byte_order_mark_is_ignored() =>
        ReportJson.Read<StakeholderReport>((byte[])[0xEF, 0xBB, 0xBF, .. ReportJson.Write(TestReports.Maximal)]).Findings.Should().BeEmpty();

    [Fact]
    public void The_serializer_uses_the_same_format_inside_JSON_of_an_application()
    {
        var text = JsonSerializer.Serialize(new Dictionary<string, Report> { ["report"] = TestReports.Maximal });

        using var written = JsonDocument.Parse(text);
        using var expected = JsonDocument.Parse(ReportJson.Write(TestReports.Maximal));
        JsonElement.DeepEquals(written.RootElement.GetProperty("report"), expected.RootElement).Should().BeTrue();
        JsonSerializer.Deserialize<Dictionary<string, Report>>(text)!["report"].Should().Be(TestReports.Maximal);
    }

    [Fact]
    public void An_undefined_value_of_an_enumeration_cannot_be_written()
    {
        var writing = () => ReportJson.Write(new StakeholderReport { Scope = new() { Level = (ScopeLevel)77 } });

        writing.Should().Throw<JsonException>().WithMessage("*77*");
    }

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void A_sample_is_the_same_after_reading_and_writing(string sample)
    {
        var original = Repository.Sample(sample);

        var written = ReportJson.Write(ReportJson.Read<StakeholderReport>(original).Report!);

        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(original)).Should().BeTrue();
    }

    [Fact]
    public void A_value_of_fixed_form_can_consist_of_escapes()
    {
        var field = string.Concat(Enumerable.Repeat("\\u0061", 64));

        ReportJson.Read<StakeholderReport>($$"""{"contributions": [{"field": "{{field}}"}]}""").Report!.Contributions[0].Field.ToString().Should().Be(new string('a', 64));
    }

    [Fact]
    public void A_long_pointer_is_read()
    {
        var file = new Reporting.DeviationFile
        {
            FormatVersion = "1.0",
            Deviations =
            [
                new()
                {
                    Rule = Reporting.RuleId.Parse("WHC3006"),
                    Pointer = Reporting.JsonPointer.Parse($"/extensions/{new string('x', 5_000)}"),
                    Reason = "As in the source.",
                    Author = "Desk 4",
                    Expires = new(2099, 1, 1),
                },
            ],
        };

        DeviationJson.Read(DeviationJson.Write(file), out var faults).Should().Be(file);
        faults.Should().BeEmpty();
    }
}
