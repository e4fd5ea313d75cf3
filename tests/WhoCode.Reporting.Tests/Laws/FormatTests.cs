namespace WhoCode.Reporting.Tests.Laws;

/// <summary>The reference of the format is what the schemas, the rules and the samples say.</summary>
public sealed class FormatTests
{
    [Fact]
    public void The_reference_of_the_format_is_what_the_code_writes() =>
        GeneratedFile.Check(Repository.Path("docs", "format.md"), FormatPage.Write());

    [Fact]
    public void Every_property_of_the_format_has_a_meaning_and_an_example()
    {
        var rows = FormatPage.Write().Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Replace("\\|", "/").Split('|')).ToList();

        rows.Should().HaveCountGreaterThan(200);
        rows.Where(cells => string.IsNullOrWhiteSpace(cells[4])).Should().BeEmpty("each property has a meaning");
        rows.Where(cells => string.IsNullOrWhiteSpace(cells[5]) && !cells[2].Contains('#') && !cells[2].Contains("object")).Select(cells => string.Join('|', cells)).Should().BeEmpty("each value has an example");
    }
}
