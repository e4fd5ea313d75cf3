using System.Text.Json;

namespace WhoCode.Reporting.Tests.Reports;

public sealed class ExtensionValuesTests
{
    [Fact]
    public void A_report_copies_extension_values_so_their_document_can_be_disposed()
    {
        StakeholderReport report;
        using (var document = JsonDocument.Parse("""{"a": [1, "two"]}"""))
        {
            report = With(document.RootElement);
        }

        report.Extensions["org.example.form"].GetProperty("a")[1].GetString().Should().Be("two");
        ReportJson.Read<StakeholderReport>(ReportJson.Write(report)).Report.Should().Be(report);
    }

    [Fact]
    public void A_value_whose_document_is_disposed_is_rejected_at_once()
    {
        var document = JsonDocument.Parse("{}");
        var value = document.RootElement;
        document.Dispose();

        FluentActions.Invoking(() => With(value)).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void An_undefined_value_is_rejected_at_once_with_its_key() =>
        FluentActions.Invoking(() => With(default)).Should().Throw<ArgumentException>().WithMessage("The extension 'org.example.form' has no value*");

    private static StakeholderReport With(JsonElement value) =>
        new() { Extensions = new Dictionary<string, JsonElement> { ["org.example.form"] = value } };
}
