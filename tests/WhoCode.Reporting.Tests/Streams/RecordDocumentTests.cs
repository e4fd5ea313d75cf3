using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;
using static WhoCode.Reporting.Tests.Streams.StreamTexts;

namespace WhoCode.Reporting.Tests.Streams;

/// <summary>Tests findings documents of records.</summary>
public sealed class RecordDocumentTests
{
    [Theory]
    [InlineData(ValidationProfile.Draft)]
    [InlineData(ValidationProfile.Publication)]
    public void The_findings_document_of_a_record_has_its_profile(ValidationProfile profile)
    {
        var documents = Reader.ReadLinesAsync<Report, FindingsDocument>(Bytes($"{Clean}\n{Faulty}\n["), profile, (record, line) =>
        {
            record.Profile.Should().Be(profile);
            return record.CreateDocument(line);
        }).ToBlockingEnumerable().ToList();

        documents.Should().HaveCount(3).And.OnlyContain(document => document.Profile == profile);
        documents.Select(document => document.Digest!.Sha256).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_bytes_of_another_record_throw()
    {
        var records = Reader.ReadLinesAsync<Report>(Bytes($"{Clean}\n{Faulty}"), ValidationProfile.Draft).ToBlockingEnumerable().ToList();

        IsRefused(records[0], Faulty);
        IsRefused(records[0], Clean + " ");
        IsRefused(records[0], "");
        records[0].CreateDocument(System.Text.Encoding.UTF8.GetBytes(Clean)).Name.Should().Be(records[0].Report!.Id);
    }

    [Fact]
    public void A_record_that_is_too_long_has_no_bytes()
    {
        var record = Within(maxBytes: 100).ReadLinesAsync<Report>(Bytes(Clean), ValidationProfile.Draft).ToBlockingEnumerable().Single();

        IsRefused(record, Clean);
        record.CreateDocument([]).Digest.Should().Be(new DocumentDigest
        {
            Form = DigestForm.Bytes,
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Clean))),
        });
    }

    private static void IsRefused(ReportRecord<Report> record, string other) =>
        FluentActions.Invoking(() => record.CreateDocument(System.Text.Encoding.UTF8.GetBytes(other))).Should().Throw<ArgumentException>()
            .WithMessage("The result is of another JSON document.*").WithParameterName("utf8Json");
}
