using System.IO.Pipelines;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Tables;

public sealed class ReadAsyncTests
{
    private static readonly byte[] Table = WorkforceCsv.Write(NationalReports.National.Workforce!);

    [Fact]
    public async Task A_table_from_the_body_of_a_request_is_read_like_any_other()
    {
        var expected = WorkforceCsv.Read(Table);

        (await WorkforceCsv.ReadAsync(new MemoryStream(Table))).Should().BeEquivalentTo(expected);
        (await WorkforceCsv.ReadAsync(PipeReader.Create(new MemoryStream(Table)))).Workforce.Should().Be(expected.Workforce).And.Be(NationalReports.National.Workforce);
    }

    [Fact]
    public async Task A_table_beyond_the_limit_is_a_finding_and_is_not_read_to_its_end()
    {
        using var stream = new MemoryStream(new byte[100_000]);

        var read = await WorkforceCsv.ReadAsync(stream, limits: new() { MaxBytes = 1_000 });

        read.Findings.Should().ContainSingle().Which.RuleId.Should().Be(RuleId.Parse("WHC0012"));
        read.Workforce.Should().Be(new Workforce());
        stream.Position.Should().BeLessThan(2_000);
    }

    [Fact]
    public async Task A_stream_that_is_null_throws() =>
        await FluentActions.Awaiting(() => WorkforceCsv.ReadAsync((Stream)null!).AsTask()).Should().ThrowAsync<ArgumentNullException>();
}
