using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>What looks like an address or a number to call, and what only begins like one.</summary>
public sealed class ContactDataTests
{
    private static readonly ReportValidator Validator = new();

    [Theory]
    [InlineData("@home, a.person@example.org", 8)]
    [InlineData("@@ a@example.org", 4)]
    [InlineData("a@example9.org", 1)]
    public void An_email_address_is_told_with_the_character_where_it_begins(string text, int at) =>
        MessagesOn(text).Should().Equal($"This text seems to hold an e-mail address, at character {at}.");

    [Theory]
    [InlineData("@example.org")]
    [InlineData("a@ example.org")]
    [InlineData("a@.org")]
    [InlineData("a@example.o")]
    public void What_lacks_a_part_of_an_email_address_is_none(string text) => MessagesOn(text).Should().BeEmpty();

    [Theory]
    [InlineData("+44 20 7946 0958", 1)]
    [InlineData("0044 20 7946 0958", 1)]
    [InlineData("Phone1234567", 6)]
    [InlineData("Tel. 123-4567", 6)]
    [InlineData("Tel. 123456789012345", 6)]
    public void A_telephone_number_is_told_with_the_character_where_it_begins(string text, int at) =>
        MessagesOn(text).Should().Equal($"This text seems to hold a telephone number, at character {at}.");

    [Theory]
    [InlineData("No. A0044207946095")]
    [InlineData("Grew by 1.0044207946095")]
    [InlineData("Grew by 1,0044207946095")]
    [InlineData("File 1-0044207946095")]
    [InlineData("File 1/0044207946095")]
    [InlineData("Of 079 123 45 67 89")]
    [InlineData("+44 20a7946 0958")]
    [InlineData("+44 20   7946 0958")]
    [InlineData("(123 456 789)")]
    [InlineData("Asked by telephone")]
    public void Digits_in_another_number_or_without_a_sign_of_a_call_are_no_telephone_number(string text) => MessagesOn(text).Should().BeEmpty();

    private static IEnumerable<string> MessagesOn(string text) =>
        Validator.Validate(TestReports.Maximal with { GeneralComments = text }, Profile.Draft).Select(finding => finding.Message);
}
