using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

/// <summary>The annotations of C# that is generated from the schema accept what the schema accepts.</summary>
public sealed class GeneratedClassesTests
{
    [Fact]
    public void A_report_with_every_property_is_accepted() => GeneratedClasses.RefusalsOf(ReportJson.Write(SampleReports.Maximal)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void A_clean_sample_is_accepted(string sample) => GeneratedClasses.RefusalsOf(Repository.Sample(sample)).Should().BeEmpty();

    [Theory]
    [InlineData("x")]
    [InlineData("Two texts")]
    [InlineData("First line\nsecond line")]
    [InlineData("First line\r\n\r\nthird line\n")]
    [InlineData("\n\tIndented after a line break")]
    [InlineData("One line\u2028and another\u0085and one more")]
    [InlineData("\u00A0Surrounded by spaces\u3000")]
    [InlineData("Café, المهنة, 護理, 😀")]
    [InlineData("😀")]
    public void A_text_that_the_schema_accepts_is_accepted(string text)
    {
        var utf8 = WithTitle(text);

        GeneratedClasses.RefusalsOf(utf8).Should().BeEmpty();
        SchemaChecks.Check(utf8, ValidationProfile.Submission).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\t\r\n ")]
    [InlineData("\u00A0\u2003\u3000\u0085\u2028")]
    public void A_blank_text_that_the_schema_refuses_is_refused(string text)
    {
        var utf8 = WithTitle(text);

        GeneratedClasses.RefusalsOf(utf8).Should().NotBeEmpty().And.OnlyContain(refusal => refusal.StartsWith("Title: ", StringComparison.Ordinal));
        SchemaChecks.Check(utf8, ValidationProfile.Submission).Should().ContainSingle().Which.Pointer.ToString().Should().Be("/contributions/0/title");
    }

    private static byte[] WithTitle(string text)
    {
        var report = SampleReports.Maximal;
        return ReportJson.Write(report with { Contributions = [report.Contributions[0] with { Title = text }] });
    }
}
