using System.Text.Json;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Primitives;

/// <summary>Enumerations of an application are not mistaken for this library's, even if they have the same names.</summary>
public sealed class ForeignEnumerationTests
{
    public enum Severity
    {
        Mild,
        Grave,
    }

    private enum Tiny : byte
    {
        One,
    }

    [Fact]
    public void An_enumeration_of_an_application_has_no_label() =>
        FluentActions.Invoking(() => Labels.For(Severity.Grave)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void An_enumeration_of_another_size_has_no_label() =>
        FluentActions.Invoking(() => Labels.For(Tiny.One)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void An_enumeration_of_an_application_is_rejected_by_the_converter() =>
        FluentActions.Invoking(() => new WireEnumConverter<Severity>()).Should().Throw<NotSupportedException>().WithMessage("*Severity is not an enumeration of this library.");

    [Fact]
    public void A_type_of_another_library_is_rejected_by_the_converter_of_the_format()
    {
        var converter = new WireFormatConverter();

        converter.CanConvert(typeof(Version)).Should().BeFalse();
        FluentActions.Invoking(() => converter.CreateConverter(typeof(Version), JsonSerializerOptions.Default)).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => converter.CanConvert(null!)).Should().Throw<ArgumentNullException>();
    }
}
