using System.Text.Json;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Primitives;

/// <summary>An application's own enumerations are not taken for this library's, even where they are called the same.</summary>
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
    public void It_has_no_label() =>
        FluentActions.Invoking(() => Labels.For(Severity.Grave)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void One_of_another_size_has_none_either() =>
        FluentActions.Invoking(() => Labels.For(Tiny.One)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void It_has_no_converter() =>
        FluentActions.Invoking(() => new WireEnumConverter<Severity>()).Should().Throw<NotSupportedException>().WithMessage("*Severity is not an enumeration of this library.");

    [Fact]
    public void An_object_of_another_kind_is_refused_by_the_converter_of_the_format()
    {
        var converter = new WireFormatConverter();

        converter.CanConvert(typeof(Version)).Should().BeFalse();
        FluentActions.Invoking(() => converter.CreateConverter(typeof(Version), JsonSerializerOptions.Default)).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => converter.CanConvert(null!)).Should().Throw<ArgumentNullException>();
    }
}
