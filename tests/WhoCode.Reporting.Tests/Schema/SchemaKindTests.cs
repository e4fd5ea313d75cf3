using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class SchemaKindTests
{
    [Fact]
    public void Documents_and_the_parts_of_reports_can_be_drawn() =>
        SchemaKind.All.Select(kind => kind.Id).Should().Equal(
            "stakeholder-report", "national-report", "findings-document", "deviation-file", "earlier-report", "reporter", "contact", "co-signatory", "scope", "contribution",
            "period", "figure", "recommendation", "endorsement", "evidence", "instrument-answer", "consent", "designated-authority", "participant", "measure", "law", "agreement",
            "recruiter-record", "workforce", "workforce-stock", "training-country", "workforce-flow", "support", "constraint");

    [Fact]
    public void A_part_is_drawn_with_what_is_inside_it_and_nothing_else()
    {
        var schema = ReportSchema.Generate(SchemaKind.Contribution);

        schema["x-whocode-schema"]!.GetValue<string>().Should().Be("contribution:1.0:submission:2020-12");
        schema["title"]!.GetValue<string>().Should().Be("Contribution");
        schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("id", "field", "assessment", "title", "narrative");
        schema["$defs"]!.AsObject().Select(part => part.Key).Should().Contain("figure").And.NotContain("reporter");
    }

    [Fact]
    public void A_part_says_the_same_alone_as_in_its_report()
    {
        var whole = ReportSchema.Generate(SchemaKind.StakeholderReport)["$defs"]!["evidence"]!;
        var alone = ReportSchema.Generate(SchemaKind.Evidence);

        alone["properties"]!.ToJsonString().Should().Be(whole["properties"]!.ToJsonString());
        alone["x-whocode-rules"]!.ToJsonString().Should().Be(whole["x-whocode-rules"]!.ToJsonString());
    }

    [Fact]
    public void A_part_without_parts_has_no_definitions() =>
        ReportSchema.Generate(SchemaKind.Parse("consent")).Should().NotContainKey("$defs");

    [Fact]
    public void A_document_that_is_no_report_is_the_same_in_every_profile()
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
    public void What_a_findings_document_names_is_bound_by_form_and_not_by_the_catalogue()
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
    public void A_kind_is_known_by_its_id()
    {
        SchemaKind.Parse("contribution").Should().BeSameAs(SchemaKind.Contribution);
        SchemaKind.TryParse("Contribution", out var none).Should().BeFalse();
        none.Should().BeNull();
        SchemaKind.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => SchemaKind.Parse("minutes")).Should().Throw<FormatException>().WithMessage("No schema can be generated for 'minutes'. The kinds are stakeholder-report, *");
    }

    [Fact]
    public void What_reading_finds_is_known_of_every_kind_even_of_a_part_alone()
    {
        foreach (var kind in SchemaKind.All)
        {
            ReportSchema.FindReadErrors(kind, "{}"u8).Should().BeSameAs(FindingList.Empty);
            ReportSchema.FindReadErrors(kind, "{\n\"no such member\": 1,\n}"u8).Select(fault => $"{fault.RuleId} {fault.Position}").Should().Equal("WHC0005 2:1", "WHC0009 2:20");
        }
    }

    [Fact]
    public void What_was_probably_meant_is_looked_up_in_the_catalogue_given()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new CodeEdition(CodeEditionId.Parse("2030"), "The Code of 2030"));

        ReportSchema.FindReadErrors(SchemaKind.StakeholderReport, """{"codeEdition": "Code 2030"}"""u8, catalog).Should().ContainSingle()
            .Which.Message.Should().EndWith("Did you mean \"2030\"?");
    }
}
