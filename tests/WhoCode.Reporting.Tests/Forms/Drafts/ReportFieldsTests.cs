using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Forms.Drafts;

public sealed class ReportFieldsTests
{
    [Theory]
    [InlineData("", FieldKind.Object)]
    [InlineData("/title", FieldKind.Text)]
    [InlineData("/summary", FieldKind.MultilineText)]
    [InlineData("/round", FieldKind.WholeNumber)]
    [InlineData("/language", FieldKind.Code)]
    [InlineData("/submittedOn", FieldKind.Date)]
    [InlineData("/reporter/website", FieldKind.WebAddress)]
    [InlineData("/reporter/contact/email", FieldKind.EmailAddress)]
    [InlineData("/reporter/kind", FieldKind.Choice)]
    [InlineData("/reporter/country", FieldKind.Choice)]
    [InlineData("/consent/publishReport", FieldKind.Boolean)]
    [InlineData("/contributions", FieldKind.List)]
    [InlineData("/contributions/0", FieldKind.Object)]
    [InlineData("/contributions/-/period/from", FieldKind.PartialDate)]
    [InlineData("/contributions/0/figures/0/value", FieldKind.Decimal)]
    [InlineData("/contributions/0/occupations/0", FieldKind.Code)]
    [InlineData("/contributions/0/sourceCountries", FieldKind.List)]
    [InlineData("/contributions/0/sourceCountries/0", FieldKind.Choice)]
    [InlineData("/extensions", FieldKind.Extensions)]
    public void Every_field_has_a_kind(string pointer, FieldKind kind) =>
        ReportFields.GetMetadata<StakeholderReport>(Drafts.At(pointer))!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("/naratif")]
    [InlineData("/title/0")]
    [InlineData("/contributions/x")]
    [InlineData("/memberState")]
    [InlineData("/extensions/org.example.form")]
    public void Properties_that_reports_do_not_have_have_no_description(string pointer) =>
        ReportFields.GetMetadata<StakeholderReport>(Drafts.At(pointer)).Should().BeNull();

    [Fact]
    public void The_description_of_a_field_follows_from_the_model()
    {
        var year = ReportFields.GetMetadata<StakeholderReport>(Drafts.At("/contributions/0/figures/0/year"))!;
        var title = ReportFields.GetMetadata<StakeholderReport>(Drafts.At("/contributions/0/title"))!;
        var contributions = ReportFields.GetMetadata<StakeholderReport>(Drafts.At("/contributions"))!;
        var id = ReportFields.GetMetadata<StakeholderReport>(Drafts.At("/contributions/0/id"))!;
        var country = ReportFields.GetMetadata<NationalReport>(Drafts.At("/memberState"))!;

        (year.Minimum, year.Maximum, year.Name, year.PropertyName, year.Label).Should().Be((1900, 2199, "year", "Year", "Year"));
        (title.MaxLength, title.Label, title.HelpText).Should().Be((500, "Title", LocalizedTexts.English["property.contribution.title"]));
        title.RequiredIn.Should().Equal(ValidationProfile.Submission, ValidationProfile.Publication);
        title.IsRequiredIn(ValidationProfile.Draft).Should().BeFalse();
        (contributions.MinItems, contributions.MaxItems).Should().Be((1, 20_000));
        contributions.RequiredIn.Should().NotBeEmpty();
        id.Pattern.Should().StartWith("^").And.EndWith("$");
        id.Example.Should().Be("c1");
        country.Choices.Should().Contain(choice => choice.Value == "GHA" && choice.Label == "Ghana");
    }

    [Fact]
    public void Labels_and_choices_are_in_the_requested_language()
    {
        var texts = LocalizedTexts.Read(LanguageTag.Parse("de"), """{"title.contribution":"Beitrag","title.contribution.assessment":"Bewertung","value.assessment.mixed":"beides","form.item":"{number}. {label}","form.path":"{outer} / {inner}"}"""u8, LocalizedTexts.English);

        var field = ReportFields.GetMetadata<StakeholderReport>(Drafts.At("/contributions/0/assessment"), texts)!;

        field.Label.Should().Be("Bewertung");
        field.Choices.Select(choice => choice.Label).Should().Contain("beides");
        ReportFields.GetPath<StakeholderReport>(Drafts.At("/contributions/1/assessment"), texts).Should().Be("2. Beitrag / Bewertung");
    }

    [Theory]
    [InlineData("/contributions/1/period/to", "Contribution 2 › Period › To")]
    [InlineData("/contributions/1", "Contribution 2")]
    [InlineData("/contributions", "Contributions")]
    [InlineData("/contributions/0/sourceCountries/2", "Contribution 1 › Source countries 3")]
    [InlineData("/contributions/-/title", "Contribution › Title")]
    [InlineData("/reporter/contact/email", "Reporter › Contact › E-mail address")]
    [InlineData("/reporter/colour", "Reporter › colour")]
    [InlineData("/extensions/org.example.form", "Extensions › org.example.form")]
    [InlineData("", "Stakeholder report on the WHO Global Code of Practice (paragraph 9.4)")]
    public void A_pointer_has_a_readable_path(string pointer, string path) =>
        ReportFields.GetPath<StakeholderReport>(Drafts.At(pointer)).Should().Be(path);

    /// <summary>Forms and schemas describe the same fields, so the descriptions must agree.</summary>
    [Theory]
    [InlineData(ValidationProfile.Draft)]
    [InlineData(ValidationProfile.Submission)]
    [InlineData(ValidationProfile.Publication)]
    public void Descriptions_of_fields_agree_with_the_schema(ValidationProfile profile)
    {
        var schema = ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Profile = profile });
        var checkedFields = 0;
        Check(JsonPointer.Root, schema);
        checkedFields.Should().BeGreaterThan(100);

        void Check(JsonPointer pointer, JsonObject drawn)
        {
            var description = ReportFields.GetMetadata<StakeholderReport>(pointer)!;
            description.Properties.Should().Equal(drawn["properties"]!.AsObject().Select(property => property.Key));
            foreach (var name in description.Properties)
            {
                var (field, place) = (ReportFields.GetMetadata<StakeholderReport>(pointer.Append(name))!, drawn["properties"]![name]!.AsObject());
                checkedFields++;
                field.Label.Should().Be((string?)place["title"]);
                field.HelpText.Should().Be((string?)place["description"]);
                field.IsRequiredIn(profile).Should().Be(drawn["required"]?.AsArray().Any(required => (string?)required == name) ?? false, "{0}/{1}", pointer, name);
                field.MaxLength.Should().Be((int?)(place["maxLength"] ?? Resolve(place)["maxLength"]));
                field.MaxItems.Should().Be((int?)place["maxItems"]);
                field.Minimum.Should().Be((decimal?)place["minimum"]);
                field.Maximum.Should().Be((decimal?)place["maximum"]);
                if (field.Kind == FieldKind.Object)
                {
                    Check(pointer.Append(name), Resolve(place));
                }
                else if (field.Kind == FieldKind.List && ReportFields.GetMetadata<StakeholderReport>(pointer.Append(name).Append("-"))!.Kind == FieldKind.Object)
                {
                    Check(pointer.Append(name).Append("-"), Resolve(place["items"]!.AsObject()));
                }
            }
        }

        JsonObject Resolve(JsonObject place) =>
            (string?)place["$ref"] is { } reference ? schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject() : place;
    }

    [Fact]
    public void Only_kinds_of_reports_have_fields() =>
        FluentActions.Invoking(() => ReportFields.GetMetadata<Report>(JsonPointer.Root)).Should().Throw<ArgumentException>();
}
