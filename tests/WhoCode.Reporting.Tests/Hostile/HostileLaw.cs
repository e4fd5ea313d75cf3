using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Export;

namespace WhoCode.Reporting.Tests.Hostile;

/// <summary>Tests what must be true for every text, whatever its content.</summary>
internal static partial class HostileLaw
{
    private static readonly ReportValidator Validator = new(time: new FixedDay(2026, 5, 1));

    /// <summary>Reads a document as every kind, and tests the findings and everything that is created from them.</summary>
    /// <returns>The findings of reading it as the kind that its properties show.</returns>
    public static FindingList Holds(byte[] text, string what, bool withExports = true)
    {
        Check(Validator.ReadAndValidate<StakeholderReport>(text, ValidationProfile.Submission), text, what);
        Check(Validator.ReadAndValidate<NationalReport>(text, ValidationProfile.Submission), text, what);
        var read = Validator.ReadAndValidate<Report>(text, ValidationProfile.Submission);
        Check(read, text, what);
        if (withExports)
        {
            CheckExports(Validator.CreateDocument(text, read, what), what);
            CheckTool(text, what);
        }

        return read.Findings;
    }

    /// <summary>Whether a terminal shows the text unchanged.</summary>
    public static bool IsSafeForTerminals(string text) => !text.EnumerateRunes().Any(rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static void Check<TReport>(ReadResult<TReport> read, byte[] text, string what) where TReport : Report
    {
        using var document = Parse(text);
        foreach (var finding in read.Findings)
        {
            finding.Message.Should().NotBeNullOrWhiteSpace("of {0}", what);
            finding.GetRemedy(LocalizedTexts.English).Should().NotBeNullOrWhiteSpace("of {0}", what);
            finding.Position.Should().NotBeNull("of {0}", what);
            if (document is not null && !Leads(document.RootElement, finding.Pointer))
            {
                finding.Pointer.ToString().Should().BeNull("{0} of {1} must lead to something", finding, what);
            }
        }
    }

    /// <summary>Returns the document if it is strict JSON without duplicate properties; otherwise, null.</summary>
    private static JsonDocument? Parse(byte[] text)
    {
        try
        {
            return JsonDocument.Parse(text, new() { MaxDepth = 500, AllowDuplicateProperties = false });
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a pointer leads to a value, or to a property that an object could have.</summary>
    private static bool Leads(JsonElement element, JsonPointer pointer)
    {
        foreach (var segment in pointer.Segments)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object when !element.TryGetProperty(segment, out var member):
                    return true;
                case JsonValueKind.Object:
                    element = element.GetProperty(segment);
                    break;
                case JsonValueKind.Array when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < element.GetArrayLength():
                    element = element[index];
                    break;
                default:
                    return element.ValueKind == JsonValueKind.Null;
            }
        }

        return true;
    }

    private static void CheckExports(FindingsDocument document, string what)
    {
        foreach (var format in (FindingsFormat[])[FindingsFormat.Json, FindingsFormat.Sarif])
        {
            using var parsed = JsonDocument.Parse(Exports.Bytes(format, document));
            parsed.RootElement.ValueKind.Should().Be(JsonValueKind.Object, "of {0}", what);
        }

        var rows = CsvReader.Read(Exports.Write(FindingsFormat.Csv, document));
        rows.Should().HaveCount(document.Findings.Count + 1, "of {0}", what).And.OnlyContain(row => row.Length == rows[0].Length, "of {0}", what);
        rows.SelectMany(row => row).Where(cell => Formula().IsMatch(cell)).Should().BeEmpty("{0} must give no formula", what);
        var markdown = Exports.Write(FindingsFormat.Markdown, document);
        RawHtml().Matches(CodeSpan().Replace(markdown, "")).Select(match => match.Value).Should().BeEmpty("{0} must give no HTML", what);
        markdown.Replace("\n", "", StringComparison.Ordinal).Where(char.IsControl).Should().BeEmpty("{0} must give no controls", what);
    }

    private static void CheckTool(byte[] text, string what)
    {
        foreach (var words in (string[][])[["validate", "-", "--explain"], ["workforce", "export", "-"], ["compare", "-", Cli.ToolCall.CleanPath], ["validate", Cli.ToolCall.CleanPath, "--deviations", "-"]])
        {
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            using var input = new MemoryStream(text);
            var status = Tool.Run(words, input, output, error);
            status.Should().BeInRange(Tool.Clean, Tool.Unusable, "of {0}", what);
            if (words[0] == "validate" || status != Tool.Clean)
            {
                IsSafeForTerminals(output.ToString()).Should().BeTrue("'{0}' prints {1}", words[0], what);
            }

            IsSafeForTerminals(error.ToString()).Should().BeTrue("'{0}' says {1}", words[0], what);
        }
    }

    [GeneratedRegex("^[ \"]*[=+\\-@\t\r＝＋－＠]")]
    private static partial Regex Formula();

    [GeneratedRegex(@"(?<!\\)<[A-Za-z/!?]")]
    private static partial Regex RawHtml();

    [GeneratedRegex("(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)")]
    private static partial Regex CodeSpan();
}
