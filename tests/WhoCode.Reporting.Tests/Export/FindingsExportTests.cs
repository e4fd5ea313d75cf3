using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Export;

public sealed partial class FindingsExportTests
{
    public static TheoryData<FindingsFormat> Formats => [.. Enum.GetValues<FindingsFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_is_UTF8_without_a_mark_and_its_last_line_ends(FindingsFormat format)
    {
        foreach (var documents in (FindingsDocument[][])[[], [Exports.Clean], [Exports.Faulty], [Exports.Faulty, Exports.NotJson], [new()]])
        {
            var text = Exports.Write(format, documents);

            text.Should().EndWith("\n").And.NotStartWith("\uFEFF").And.NotEndWith("\n\n");
            text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\r', StringComparison.Ordinal).Should().BeFalse();
            text.Contains("\r\n", StringComparison.Ordinal).Should().Be(format == FindingsFormat.Csv);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_documents_give_the_same_bytes_in_every_culture(FindingsFormat format)
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat = new() { NumberDecimalSeparator = ",", NegativeSign = "minus ", NumberGroupSeparator = "." };
        strange.DateTimeFormat = new() { ShortDatePattern = "dd.MM.yy", DateSeparator = "." };
        var odd = Exports.Lowered with { Findings = [.. Exports.Lowered.Findings, new() { Line = -5, Column = 1_234_567 }], Round = -1 };
        var expected = Exports.Bytes(format, odd, Exports.Typed);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = strange;
            Exports.Bytes(format, odd, Exports.Typed).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_single_document_is_written_like_a_list_of_one(FindingsFormat format)
    {
        using var stream = new MemoryStream();

        FindingsExport.Write(stream, format, Exports.Faulty, new() { Texts = LocalizedTexts.English });

        stream.ToArray().Should().Equal(Exports.Bytes(format, [Exports.Faulty]));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Ten_thousand_findings_are_all_written(FindingsFormat format)
    {
        var one = Exports.Faulty.Findings[0];
        var text = Exports.Write(format, Exports.Faulty with { Findings = [.. Enumerable.Range(1, 10_000).Select(i => one with { Message = $"found{i}!" })] });

        FoundNumber().Count(text).Should().Be(10_000);
        text.Should().Contain("found1!").And.Contain("found10000!");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_findings_document_can_be_written(FindingsFormat format) =>
        FluentActions.Invoking(() => Exports.Write(format, new FindingsDocument { Counts = new() { ByRule = [new()] }, Findings = [new() { Deviation = new() }] }))
            .Should().NotThrow();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Unpaired_surrogates_and_control_characters_do_not_break_the_output(FindingsFormat format)
    {
        var text = Exports.Write(format, Exports.Saying("a\uD83D \u0000\u001B[31m\u202E b"));

        text.Should().Contain("a\uFFFD").And.NotContainAny("\0", "\u001B", "\u202E");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_stream_stays_open_and_keeps_its_content(FindingsFormat format)
    {
        using var stream = new MemoryStream();
        stream.WriteByte((byte)'x');

        FindingsExport.Write(stream, format, [Exports.Clean]);

        stream.CanWrite.Should().BeTrue();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("x" + Exports.Write(format, Exports.Clean));
    }

    [Fact]
    public void A_wrong_call_throws_and_writes_nothing()
    {
        using var stream = new MemoryStream();

        FluentActions.Invoking(() => FindingsExport.Write((Stream)null!, FindingsFormat.Csv, Exports.Clean)).Should().Throw<ArgumentNullException>().WithParameterName("output");
        FluentActions.Invoking(() => FindingsExport.Write(stream, FindingsFormat.Csv, (FindingsDocument)null!)).Should().Throw<ArgumentNullException>().WithParameterName("document");
        FluentActions.Invoking(() => FindingsExport.Write(stream, FindingsFormat.Csv, (FindingsDocument[])null!)).Should().Throw<ArgumentNullException>().WithParameterName("documents");
        FluentActions.Invoking(() => FindingsExport.Write(stream, FindingsFormat.Csv, [Exports.Clean, null!])).Should().Throw<ArgumentNullException>().WithParameterName("documents");
        FluentActions.Invoking(() => FindingsExport.Write(stream, (FindingsFormat)9, Exports.Clean)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("format");
        stream.Length.Should().Be(0);
    }

    [Fact]
    public void Headings_and_labels_are_in_the_requested_language()
    {
        var words = LocalizedTexts.English.With([new("export.markdown.part.reporter", "Wer berichtet"), new("value.severity.warning", "Warnung")]);
        using var markdown = new MemoryStream();
        using var csv = new MemoryStream();

        FindingsExport.Write(markdown, FindingsFormat.Markdown, Exports.Faulty, new() { Texts = words });
        FindingsExport.Write(csv, FindingsFormat.Csv, Exports.Lowered, new() { Texts = words });

        Encoding.UTF8.GetString(markdown.ToArray()).Should().Contain("## Wer berichtet\n");
        Encoding.UTF8.GetString(csv.ToArray()).Should().Contain("\"was Warnung; ").And.Contain("\"warning\"");
    }

    [Fact]
    public void Each_text_for_exports_is_used_and_each_used_key_has_a_text()
    {
        var code = string.Concat(Directory.EnumerateFiles(Repository.Path("src", "WhoCode.Reporting", "Export"), "*.cs").Select(File.ReadAllText));

        WordKey().Matches(code).Select(match => match.Groups[1].Value).Distinct()
            .Should().BeEquivalentTo(LocalizedTexts.English.Keys.Where(key => key.StartsWith("export.", StringComparison.Ordinal)));
    }

    [GeneratedRegex("found[0-9]+!")]
    private static partial Regex FoundNumber();

    [GeneratedRegex("\"(export\\.[a-z.-]+)\"")]
    private static partial Regex WordKey();
}
