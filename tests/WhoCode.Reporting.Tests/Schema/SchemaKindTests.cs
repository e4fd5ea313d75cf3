using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class SchemaKindTests
{
    [Fact]
    public void Schemas_can_be_generated_for_documents_and_objects_of_reports() =>
        SchemaKind.All.Select(kind => kind.Id).Should().Equal(
            "stakeholder-report", "national-report", "findings-document", "deviation-file", "earlier-report", "reporter", "contact", "co-signatory", "scope", "contribution",
            "period", "figure", "recommendation", "endorsement", "evidence", "instrument-answer", "consent", "report-view", "designated-authority", "participant", "measure", "law", "agreement",
            "recruiter-record", "workforce", "workforce-stock", "training-country", "workforce-flow", "support", "constraint");

    [Fact]
    public void The_schema_of_an_object_defines_only_what_is_inside_it()
    {
        var schema = ReportSchema.Generate(SchemaKind.Contribution);

        schema["x-whocode-schema"]!.GetValue<string>().Should().Be("contribution:1.0:submission:2020-12");
        schema["title"]!.GetValue<string>().Should().Be("Contribution");
        schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("id", "field", "assessment", "title", "narrative");
        schema["$defs"]!.AsObject().Select(part => part.Key).Should().Contain("figure").And.NotContain("reporter");
    }

    [Fact]
    public void The_schema_of_an_object_is_the_same_alone_as_in_its_report()
    {
        var whole = ReportSchema.Generate(SchemaKind.StakeholderReport)["$defs"]!["evidence"]!;
        var alone = ReportSchema.Generate(SchemaKind.Evidence);

        alone["properties"]!.ToJsonString().Should().Be(whole["properties"]!.ToJsonString());
        alone["x-whocode-rules"]!.ToJsonString().Should().Be(whole["x-whocode-rules"]!.ToJsonString());
    }

    [Fact]
    public void The_schema_of_an_object_without_objects_has_no_definitions() =>
        ReportSchema.Generate(SchemaKind.Parse("consent")).Should().NotContainKey("$defs");

    [Fact]
    public void The_schema_of_a_document_other_than_a_report_is_the_same_in_every_profile()
    {
        SchemaKind.FindingsDocument.HasProfiles.Should().BeFalse();
        SchemaKind.DeviationFile.HasProfiles.Should().BeFalse();
        SchemaKind.Contribution.HasProfiles.Should().BeTrue();
        foreach (var kind in (SchemaKind[])[SchemaKind.FindingsDocument, SchemaKind.DeviationFile])
        {
            ReportSchema.Generate(kind, new() { Profile = ValidationProfile.Draft }).ToJsonString().Should().Be(ReportSchema.Generate(kind).ToJsonString());
        }
    }

    [Fact]
    public void Values_in_a_findings_document_need_only_the_right_form()
    {
        var schema = ReportSchema.Generate(SchemaKind.FindingsDocument);

        schema["$defs"]!["field-or-null"]!["pattern"]!.GetValue<string>().Should().StartWith("^(?:[a-z]");
        schema["$defs"]!["field-or-null"]!["maxLength"]!.GetValue<int>().Should().Be(64);
        schema["$defs"]!["document-digest-or-null"]!["properties"]!["sha256"]!["pattern"]!.GetValue<string>().Should().Contain("{64}");
        schema.Should().NotContainKey("x-whocode-rules");
    }

    [Fact]
    public void A_file_is_named_by_kind_profile_and_dialect()
    {
        ReportSchema.GetFileName(SchemaKind.StakeholderReport).Should().Be("stakeholder-report.submission.2020-12.schema.json");
        ReportSchema.GetFileName(SchemaKind.Evidence, new() { Profile = ValidationProfile.Draft, Dialect = SchemaDialect.Draft04 }).Should().Be("evidence.draft.draft-04.schema.json");
        ReportSchema.GetFileName(SchemaKind.FindingsDocument).Should().Be("findings-document.2020-12.schema.json");
    }

    [Fact]
    public void A_kind_is_found_by_its_id()
    {
        SchemaKind.Parse("contribution").Should().BeSameAs(SchemaKind.Contribution);
        SchemaKind.TryParse("Contribution", out var none).Should().BeFalse();
        none.Should().BeNull();
        SchemaKind.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => SchemaKind.Parse("minutes")).Should().Throw<FormatException>().WithMessage("'minutes' is not the id of a kind. Use one of these: stakeholder-report, *");
    }

    [Fact]
    public void Read_errors_can_be_found_for_every_kind()
    {
        foreach (var kind in SchemaKind.All)
        {
            ReportSchema.FindReadErrors(kind, "{}"u8).Should().BeSameAs(FindingList.Empty);
            ReportSchema.FindReadErrors(kind, "{\n\"no such member\": 1,\n}"u8).Select(fault => $"{fault.RuleId} {fault.Position}").Should().Equal("WHC0005 2:1", "WHC0009 2:20");
        }
    }

    [Fact]
    public void Suggestions_come_from_the_given_catalogue()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new CodeEdition(CodeEditionId.Parse("2030"), "The Code of 2030"));

        ReportSchema.FindReadErrors(SchemaKind.StakeholderReport, """{"codeEdition": "Code 2030"}"""u8, catalog).Should().ContainSingle()
            .Which.Message.Should().EndWith("Did you mean \"2030\"?");
    }
}
