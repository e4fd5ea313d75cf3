using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Export;

public sealed class FindingsWriterTests
{
    public static TheoryData<FindingsFormat> Formats => [.. Enum.GetValues<FindingsFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Documents_written_one_by_one_give_the_same_bytes_as_all_at_once(FindingsFormat format)
    {
        foreach (var documents in (FindingsDocument[][])[[], [Exports.Faulty], [Exports.Faulty, Exports.Clean, Exports.Lowered, Exports.Typed]])
        {
            using var stream = new MemoryStream();
            using var writer = new FindingsWriter(stream, format);
            foreach (var document in documents)
            {
                writer.Write(document);
            }

            writer.Complete();

            stream.ToArray().Should().Equal(Exports.Bytes(format, documents));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_is_written_before_later_documents_exist(FindingsFormat format)
    {
        using var stream = new MemoryStream();
        using var writer = new FindingsWriter(stream, format);
        var lengths = new List<long>();

        for (var i = 0; i < 20; i++)
        {
            writer.Write(Exports.Faulty);
            lengths.Add(stream.Length);
        }

        lengths[^1].Should().BeGreaterThan(lengths[9]).And.BeGreaterThan(8 * Exports.Bytes(format, Exports.Faulty).Length);
    }

    [Fact]
    public void SARIF_has_a_new_run_if_the_rules_or_the_language_change()
    {
        using var stream = new MemoryStream();
        using var writer = new FindingsWriter(stream, FindingsFormat.Sarif);
        foreach (var document in (FindingsDocument[])[Exports.Clean, Exports.Clean with { RuleSet = "9.0.0" }, Exports.Clean with { RuleSet = "9.0.0", Language = LanguageTag.Parse("fr") }, Exports.Clean])
        {
            writer.Write(document);
        }

        writer.Complete();

        System.Text.Json.Nodes.JsonNode.Parse(stream.ToArray())!["runs"]!.AsArray().Should().HaveCount(4);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_stream_stays_open(FindingsFormat format)
    {
        using var stream = new MemoryStream();
        using (var writer = new FindingsWriter(stream, format))
        {
            writer.Complete();
        }

        stream.CanWrite.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_wrong_call_throws(FindingsFormat format)
    {
        using var stream = new MemoryStream();
        using var writer = new FindingsWriter(stream, format);

        FluentActions.Invoking(() => writer.Write(null!)).Should().Throw<ArgumentNullException>().WithParameterName("document");
        FluentActions.Invoking(() => writer.WriteUnreadable(null!, "no")).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => writer.WriteUnreadable("no", null!)).Should().Throw<ArgumentNullException>().WithParameterName("reason");
        writer.Complete();
        FluentActions.Invoking(() => writer.Write(Exports.Clean)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => writer.WriteUnreadable("no", "no")).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(writer.Complete).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new FindingsWriter(null!, format)).Should().Throw<ArgumentNullException>().WithParameterName("output");
        FluentActions.Invoking(() => new FindingsWriter(stream, (FindingsFormat)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(format));
    }

    [Theory]
    [InlineData(FindingsFormat.Csv)]
    [InlineData(FindingsFormat.Sarif)]
    [InlineData(FindingsFormat.Markdown)]
    public async Task Output_without_Complete_is_incomplete_but_written(FindingsFormat format)
    {
        using var whole = new MemoryStream();
        using var broken = new MemoryStream();
        using var brokenToo = new MemoryStream();
        using (var writer = new FindingsWriter(whole, format))
        {
            writer.Write(Exports.Faulty);
            writer.Complete();
        }

        using (var writer = new FindingsWriter(broken, format))
        {
            writer.Write(Exports.Faulty);
        }

        await using (var writer = new FindingsWriter(brokenToo, format))
        {
            await writer.WriteAsync(Exports.Faulty);
        }

        broken.ToArray().Should().NotBeEmpty().And.Equal(brokenToo.ToArray());
        whole.ToArray().Should().StartWith(broken.ToArray());
    }

    [Fact]
    public void A_complete_writer_does_not_touch_the_stream_when_it_is_disposed()
    {
        var stream = new MemoryStream();
        var writer = new FindingsWriter(stream, FindingsFormat.Json);
        writer.Complete();
        stream.Dispose();

        FluentActions.Invoking(writer.Dispose).Should().NotThrow();
        FluentActions.Invoking(new FindingsWriter(stream, FindingsFormat.Json).Dispose).Should().NotThrow("nothing is pending");
    }
}
