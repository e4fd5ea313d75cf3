using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Coverage;

public sealed class CoverageJsonTests
{
    /// <summary>A text of which each character takes as many bytes as one can.</summary>
    private static readonly string Emoji = string.Concat(Enumerable.Repeat("😀", 600));

    private static readonly ReportCoverage Some = Counting.Of(RandomReports.Create(0, 40), Audience.Secretariat, 3);

    [Fact]
    public void A_coverage_that_is_written_and_read_is_the_same()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var builder = new CoverageBuilder((Audience)(seed % 3), maxOtherValues: 1 + (seed % 5));
            foreach (var report in RandomReports.Create(seed * 10, 10))
            {
                builder.Add(report);
            }

            builder.AddUnreadable();
            var coverage = builder.Create();

            var read = Counting.Read(Counting.Json(coverage));

            read.Should().Be(coverage, "of seed {0}", seed);
            read.GetHashCode().Should().Be(coverage.GetHashCode());
            Counting.Json(read).Should().Be(Counting.Json(coverage));
        }
    }

    [Fact]
    public void The_JSON_has_codes_and_no_labels()
    {
        using var json = JsonDocument.Parse(Counting.Json(Counting.All(TestReports.Maximal)));
        var root = json.RootElement;
        var fields = root.GetProperty("tables")[(int)CoverageDimension.Field];

        root.GetProperty("formatVersion").GetString().Should().Be("1.0");
        root.GetProperty("audience").GetString().Should().Be("secretariat");
        root.GetProperty("reports").GetRawText().Should().Contain("\"stakeholder\": 1").And.Contain("\"unreadable\": 0");
        fields.GetProperty("dimension").GetString().Should().Be("field");
        fields.GetProperty("rows")[1].ToString().Should().Be(
            """
            {
                      "value": "fair-treatment",
                      "isKnown": true,
                      "stakeholders": {
                        "reports": 1,
                        "entries": 1,
                        "mixed": 1
                      }
                    }
            """);
        fields.GetProperty("withoutValue").EnumerateObject().Should().BeEmpty();
    }

    [Fact]
    public void A_byte_order_mark_is_ignored() => CoverageJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Counting.Json(Some))]).Should().Be(Some);

    [Theory]
    [InlineData("formatVersion", "\"2.0\"", "/formatVersion")]
    [InlineData("formatVersion", "null", "/formatVersion")]
    [InlineData("audience", "\"everyone\"", "/audience")]
    [InlineData("audience", "\"\\ud800\"", "/audience")]
    [InlineData("reports", "[]", "/reports")]
    [InlineData("reports", "{}", "/reports")]
    [InlineData("reports", """{"stakeholder": -1, "national": 0, "incomplete": 0, "notShown": 0, "unreadable": 0}""", "/reports/stakeholder")]
    [InlineData("reports", """{"stakeholder": 9007199254740992, "national": 0, "incomplete": 0, "notShown": 0, "unreadable": 0}""", "/reports/stakeholder")]
    [InlineData("reports", """{"stakeholder": 1.5, "national": 0, "incomplete": 0, "notShown": 0, "unreadable": 0}""", "/reports/stakeholder")]
    [InlineData("maxOtherValues", "0", "/maxOtherValues")]
    [InlineData("maxOtherValues", "10001", "/maxOtherValues")]
    [InlineData("maxOtherValues", "1", "/tables/0/rows/7")]
    [InlineData("tables", "[]", "/tables")]
    [InlineData("tables", "{}", "/tables")]
    [InlineData("somethingElse", "1", "")]
    public void A_document_that_the_library_would_not_write_is_refused_with_the_location(string property, string json, string path)
    {
        var document = JsonNode.Parse(Counting.Json(Some))!;
        document[property] = "to be replaced";

        Refusal(document.ToJsonString().Replace("\"to be replaced\"", json, StringComparison.Ordinal)).Path.Should().Be(path);
    }

    [Theory]
    [InlineData("dimension", "\"field\"", "/tables/0/dimension")]
    [InlineData("rows", "{}", "/tables/0/rows")]
    [InlineData("rows", "[1]", "/tables/0/rows/0")]
    [InlineData("rows", "[{}]", "/tables/0/rows/0/value")]
    [InlineData("rows", """[{"value": "05"}]""", "/tables/0/rows/0/value")]
    [InlineData("rows", """[{"value": "5", "isKnown": false}]""", "/tables/0/rows/0/isKnown")]
    [InlineData("rows", """[{"value": "5"}, {"value": "5"}]""", "/tables/0/rows/1")]
    [InlineData("rows", """[{"value": "8"}, {"value": "7"}]""", "/tables/0/rows/1")]
    [InlineData("rows", """[{"value": "7"}, {"value": "5", "isKnown": true}]""", "/tables/0/rows/1")]
    [InlineData("rows", """[{"value": "5", "label": "x"}]""", "/tables/0/rows/0")]
    [InlineData("rows", """[{"value": "5", "national": {"goodPractice": 1}}]""", "/tables/0/rows/0/national")]
    [InlineData("rows", """[{"value": "5", "stakeholders": {"entries": 1, "mixed": 2}}]""", "/tables/0/rows/0/stakeholders")]
    [InlineData("rows", """[{"value": "5", "stakeholders": {"entries": "1"}}]""", "/tables/0/rows/0/stakeholders/entries")]
    [InlineData("withoutValue", """{"national": []}""", "/tables/0/withoutValue/national")]
    [InlineData("unlisted", """{"reports": 1}""", "/tables/0/unlisted")]
    public void A_table_that_the_library_would_not_write_is_refused_with_the_location(string property, string json, string path)
    {
        var document = JsonNode.Parse(Counting.Json(Some))!;
        document["tables"]![0]![property] = JsonNode.Parse(json);

        Refusal(document.ToJsonString()).Path.Should().Be(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dear Secretariat,")]
    [InlineData("{\"audience\": ")]
    [InlineData("{\"audience\": \"public\", \"audience\": \"public\"}")]
    [InlineData("[[[[[[[[[1]]]]]]]]]")]
    public void What_is_no_JSON_is_refused_without_a_quotation(string text) =>
        Refusal(text).Should().Match<JsonException>(refusal => refusal.Path == null && !refusal.ToString().Contains("Dear"));

    [Fact]
    public void Texts_that_the_library_would_write_in_another_way_are_refused()
    {
        foreach (var text in (string[])["", " x", "a\tb", "a\u200bb", new string('x', 501)])
        {
            var document = JsonNode.Parse(Counting.Json(Some))!;
            document["tables"]![(int)CoverageDimension.Agreement]!["rows"] = new JsonArray(new JsonObject { ["value"] = text });

            Refusal(document.ToJsonString()).Path.Should().Be("/tables/11/rows/0/value");
        }
    }

    [Fact]
    public void Counts_end_at_the_highest_number_in_any_order()
    {
        var document = JsonNode.Parse(Counting.Json(Some))!;
        document["reports"]!["stakeholder"] = (1L << 53) - 2;
        var large = Counting.Read(document.ToJsonString());

        var sum = ReportCoverage.Merge(large, large, Some);

        sum.StakeholderReports.Should().Be((1L << 53) - 1);
        ReportCoverage.Merge(large, ReportCoverage.Merge(Some, large)).Should().Be(sum);
        Counting.Read(Counting.Json(sum)).Should().Be(sum);
    }

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void The_largest_coverage_can_be_read()
    {
        var builder = new CoverageBuilder(Audience.Secretariat);
        for (var number = 0; number < 12_000; number++)
        {
            var country = CountryCode.Parse($"{(char)('A' + (number / 676 % 26))}{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}");
            builder.Add(new StakeholderReport
            {
                Round = int.MinValue + number,
                Reporter = new() { Country = country },
                Contributions =
                [
                    new()
                    {
                        Field = ThematicFieldId.Parse($"x{number}-{new string('x', 50)}"),
                        SourceCountries = [country],
                        Occupations = [OccupationCode.FromIsco08($"{number % 10_000:0000}")],
                        Paragraphs = [CodeReference.Parse($"{1 + (number % 99)}.{1 + (number / 99 % 99)}({(char)('a' + (number % 26))})")],
                        Agreements = [number + Emoji],
                        Recommendations = [new() { Addressee = number + Emoji }],
                    },
                ],
            });
        }

        var json = Encoding.UTF8.GetBytes(Counting.Json(builder.Create()));

        json.Length.Should().BeLessThan(ReadingLimits.Default.MaxBytes);
        CoverageJson.Read(json).Should().Be(builder.Create());
    }

    private static JsonException Refusal(string json) =>
        FluentActions.Invoking(() => Counting.Read(json)).Should().Throw<JsonException>().Which;
}
