using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>The tests of this folder cover every public type of the library.</summary>
public sealed class KindsTests
{
    [Fact]
    public void Every_public_struct_has_samples()
    {
        Kinds.Values.Should().HaveCountGreaterThan(10);

        ValueSamples.Texts.Select(kind => kind.Type).Concat(ValueSamples.Refused.Keys)
            .Should().BeEquivalentTo(Kinds.Values, "a new struct needs a line in {0}", nameof(ValueSamples));
    }

    [Fact]
    public void Every_type_has_several_valid_values_and_several_invalid_texts()
    {
        Kinds.Texts.Should().HaveCountGreaterThan(40);
        Kinds.Texts.Should().OnlyContain(kind => kind.Samples.Count > 1 && kind.Wrong.Count > 2);
        Kinds.Texts.Should().OnlyContain(kind => kind.Samples.Select(sample => sample.Text).Distinct().Count() == kind.Samples.Count);
        Kinds.Texts.Should().OnlyContain(kind => kind.Samples.Select(sample => sample.Value).Distinct().Count() == kind.Samples.Count);
    }

    [Fact]
    public void Every_enumeration_is_found() => Kinds.Enumerations.Should().HaveCountGreaterThan(25);

    [Fact]
    public void Every_class_of_a_document_is_found()
    {
        Kinds.PartsOfReports.Should().HaveCountGreaterThan(25);
        Kinds.Parts.Should().HaveCountGreaterThan(30).And.OnlyHaveUniqueItems();
        Kinds.PartsOfReports.Except(Kinds.Parts).Should().BeEmpty("every record beside the reports is part of one");
    }

    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void A_filled_object_has_every_property_and_is_valid(Type part)
    {
        var filled = Filled.Of(part);

        foreach (var property in Kinds.PropertiesOf(part))
        {
            property.GetValue(filled).Should().NotBeNull("{0} is filled", property.Name);
            (property.GetValue(filled) is IEnumerable items && !items.Cast<object>().Any()).Should().BeFalse("{0} is filled", property.Name);
        }

        Validator.TryValidateObject(filled, new(filled), null, validateAllProperties: true).Should().BeTrue("its annotations allow what it has");
        filled.Should().NotBe(Activator.CreateInstance(part)).And.Be(Filled.Of(part));
    }

    [Fact]
    public void The_context_of_the_application_lists_every_type() =>
        Kinds.Documents.Concat(Kinds.Texts.Select(kind => kind.Type)).Concat(Kinds.Texts.Select(kind => IApplicationObject.Of(kind.Type)))
            .Where(type => ApplicationContext.Default.GetTypeInfo(type) is null).Should().BeEmpty("a new type needs a line in {0}", nameof(ApplicationContext));
}
