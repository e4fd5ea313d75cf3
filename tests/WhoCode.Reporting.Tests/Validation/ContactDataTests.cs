using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests how addresses and telephone numbers are found in prose, and what is not taken for them.</summary>
public sealed class ContactDataTests
{
    private static readonly ReportValidator Validator = new();

    public static TheoryData<string> EmailAddresses => [.. ContactDataCases.EmailAddresses];

    public static TheoryData<string> TelephoneNumbers => [.. ContactDataCases.TelephoneNumbers];

    public static TheoryData<string> Neither => [.. ContactDataCases.Neither];

    [Theory]
    [MemberData(nameof(EmailAddresses))]
    public void An_email_address_is_found(string text) =>
        MessagesOn(text).Should().ContainSingle().Which.Should().StartWith("This text seems to contain an e-mail address, at character ");

    [Theory]
    [MemberData(nameof(TelephoneNumbers))]
    public void A_telephone_number_is_found(string text) =>
        MessagesOn(text).Should().ContainSingle().Which.Should().StartWith("This text seems to contain a telephone number, at character ");

    [Theory]
    [MemberData(nameof(Neither))]
    public void Other_numbers_and_words_are_not_taken_for_contact_data(string text) => MessagesOn(text).Should().BeEmpty();

    [Fact]
    public void There_are_enough_cases_for_a_meaningful_result()
    {
        (ContactDataCases.EmailAddresses.Length + ContactDataCases.TelephoneNumbers.Length).Should().BeGreaterThanOrEqualTo(80);
        ContactDataCases.Neither.Length.Should().BeGreaterThanOrEqualTo(120);
    }

    [Theory]
    [InlineData("@home, a.person@example.org", 8)]
    [InlineData("@@ a@example.org", 4)]
    [InlineData("a@example9.org", 1)]
    [InlineData("Write to name [at] example.org", 10)]
    [InlineData("b at example dot org or a@example.org", 1)]
    public void An_email_address_is_reported_with_the_character_where_it_begins(string text, int at) =>
        MessagesOn(text).Should().Equal($"This text seems to contain an e-mail address, at character {at}.");

    [Theory]
    [InlineData("+44 20 7946 0958", 1)]
    [InlineData("0044 20 7946 0958", 1)]
    [InlineData("Phone1234567", 6)]
    [InlineData("Tel. 123-4567", 6)]
    [InlineData("Tel. 123456789012345", 6)]
    [InlineData("Phone number: 0712345678", 15)]
    public void A_telephone_number_is_reported_with_the_character_where_it_begins(string text, int at) =>
        MessagesOn(text).Should().Equal($"This text seems to contain a telephone number, at character {at}.");

    [Theory]
    [InlineData("Grew by 1,0044207946095")]
    [InlineData("File 1/0044207946095")]
    [InlineData("Of 079 123 45 67 89")]
    [InlineData("+44 20a7946 0958")]
    [InlineData("+44 20   7946 0958")]
    [InlineData("(123 456 789)")]
    public void Digits_inside_a_longer_number_or_without_a_sign_of_a_telephone_number_are_not_one(string text) => MessagesOn(text).Should().BeEmpty();

    private static IEnumerable<string> MessagesOn(string text) =>
        Validator.Validate(TestReports.Maximal with { GeneralComments = text }, ValidationProfile.Draft).Select(finding => finding.Message);
}
