namespace WhoCode.Reporting.Tests.Code;

public sealed class ThematicFieldSetTests
{
    [Fact]
    public void The_set_of_2021_has_the_id_isri_2021() => ReportingCatalog.BuiltIn.FieldSets.Should().ContainSingle().Which.Id.ToString().Should().Be("isri-2021");

    [Fact]
    public void A_field_is_found_by_its_id()
    {
        var fields = ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!;
        fields.Find(ThematicFieldId.FairTreatment).Should().BeSameAs(fields.Fields[1]);
        ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Find(ThematicFieldId.Parse("no-such-field")).Should().BeNull();
        ReportingCatalog.BuiltIn.Find(ThematicFieldSetId.Isri2021)!.Find(default).Should().BeNull();
    }

    [Fact]
    public void An_application_can_create_its_own_set()
    {
        var set = new ThematicFieldSet { Id = ThematicFieldSetId.Parse("own"), Title = "Our fields", Fields = [Field("climate", 1), Field("care-work", 2)] };

        set.Find(ThematicFieldId.Parse("care-work"))!.Title.ToString().Should().Be("care-work");
        set.Find(ThematicFieldId.FairTreatment).Should().BeNull();
    }

    [Fact]
    public void The_fields_of_a_set_are_sorted_by_number()
    {
        var set = new ThematicFieldSet { Id = ThematicFieldSetId.Parse("own"), Title = "Our fields", Fields = [Field("care-work", 2), Field("climate", 1), Field("ageing", 3)] };

        set.Fields.Select(field => field.Number).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void Two_fields_of_a_set_cannot_have_the_same_id()
    {
        var make = () => new ThematicFieldSet { Id = ThematicFieldSetId.Parse("own"), Title = "Our fields", Fields = [Field("climate", 1), Field("climate", 2)] };

        make.Should().Throw<ArgumentException>().WithMessage("*same id or the same number*");
    }

    [Fact]
    public void Two_fields_with_another_one_between_them_cannot_have_the_same_id()
    {
        var make = () => new ThematicFieldSet { Id = ThematicFieldSetId.Parse("own"), Title = "Our fields", Fields = [Field("climate", 1), Field("care-work", 2), Field("climate", 3)] };

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Two_fields_of_a_set_cannot_have_the_same_number()
    {
        var make = () => new ThematicFieldSet { Id = ThematicFieldSetId.Parse("own"), Title = "Our fields", Fields = [Field("climate", 1), Field("care-work", 1)] };

        make.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("fair-treatment")]
    [InlineData("field-2")]
    [InlineData("a1-2b-c")]
    public void The_id_of_a_field_is_lower_case_words_joined_by_hyphens(string id) =>
        ThematicFieldId.Parse(id).ToString().Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Fair-Treatment")]
    [InlineData("fair treatment")]
    [InlineData("fair_treatment")]
    [InlineData("fair--treatment")]
    [InlineData("-fair")]
    [InlineData("fair-")]
    [InlineData("2-fields")]
    [InlineData("équité")]
    [InlineData("fair-treatment\n")]
    public void Any_other_text_is_not_the_id_of_a_field(string? text)
    {
        ThematicFieldId.TryParse(text, out var id).Should().BeFalse();
        id.ToString().Should().BeEmpty();

        var parse = () => ThematicFieldId.Parse(text!);
        parse.Should().Throw<FormatException>().Which.Message.Should().StartWith("The text is not the id of a thematic field, such as ");
    }

    [Fact]
    public void The_id_of_a_field_has_at_most_64_characters()
    {
        ThematicFieldId.TryParse(new string('a', 64), out _).Should().BeTrue();
        ThematicFieldId.TryParse(new string('a', 65), out _).Should().BeFalse();
    }

    private static ThematicField Field(string id, int number) =>
        new() { Id = ThematicFieldId.Parse(id), Number = number, Title = id, Statement = $"A good practice of {id}." };
}
