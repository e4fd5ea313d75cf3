using System.Reflection;
using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>An error in a document throws an exception with the location and the reason; it never results in an empty object.</summary>
public sealed class WrongObjectJsonTests
{
    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void Only_an_object_with_known_properties_without_duplicates_is_accepted(Type part)
    {
        var (name, value) = WireForm.Of(Filled.Of(part))!.AsObject().First();
        string[] wrong = ["0", "true", "\"text\"", "[]", "[{}]", """{"none-such":1}""", """{"none-such":null}""", $$"""{ "{{name}}":{{value!.ToJsonString()}}, "{{name}}":{{value.ToJsonString()}} }"""];

        foreach (var (options, json) in from options in ApplicationOptions.For(part) from json in wrong select (options, json))
        {
            CheckHelps(Refusal.Of(() => JsonSerializer.Deserialize(json, part, options.Options)), "", $"{json} with options {options.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void Names_of_properties_are_case_sensitive(Type part)
    {
        foreach (var (options, property) in from options in ApplicationOptions.For(part) from property in Kinds.PropertiesOf(part) select (options, property))
        {
            var name = WireForm.NameOf(property);
            var other = name == property.Name ? name.ToUpperInvariant() : property.Name;

            CheckHelps(Refusal.Of(() => JsonSerializer.Deserialize($$"""{"{{other}}":null}""", part, options.Options)), "WHC0005", $"{other} with options {options.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void A_property_of_another_type_is_rejected_with_its_location(Type part)
    {
        foreach (var (options, property) in from options in ApplicationOptions.For(part) from property in Kinds.PropertiesOf(part) select (options, property))
        {
            foreach (var json in WrongFor(property).Select(wrong => $$"""{"{{WireForm.NameOf(property)}}":{{wrong}}}"""))
            {
                CheckHelps(Refusal.Of(() => JsonSerializer.Deserialize(json, part, options.Options)), WireForm.NameOf(property), $"{json} with options {options.Name}");
            }
        }
    }

    [Theory]
    [InlineData("""{"contributions":[{"id":"c1"},{"id":"c2","feild":"fair-treatment"}]}""", "contributions", 1, "")]
    [InlineData("""{"contributions":[{"assessment":"good"}]}""", "contributions", 0, "assessment")]
    [InlineData("""{"contributions":[{"assessment":1}]}""", "contributions", 0, "assessment")]
    [InlineData("""{"contributions":[{"figures":[]},{"paragraphs":["9"]}]}""", "contributions", 1, "paragraphs")]
    [InlineData("""{"evidence":[{"consent":"yes"}]}""", "evidence", 0, "consent")]
    [InlineData("""{"evidence":[{"id":"a","id":"b"}]}""", "evidence", 0, "id")]
    public void The_exception_for_a_report_has_the_location_and_the_reason(string json, string list, int index, string member)
    {
        var finding = ReportJson.Read<StakeholderReport>(json).Findings.Should().ContainSingle().Which;
        foreach (var options in ApplicationOptions.All.Values)
        {
            var thrown = Refusal.Of(() => JsonSerializer.Deserialize<StakeholderReport>(json, options)).Should().BeOfType<JsonException>().Which;

            $"{thrown.Path} {thrown.Message}".Should().ContainAny($"{list}[{index}].{member}", $"/{list}/{index}{(member.Length == 0 ? ":" : "/")}{member}");
            thrown.Message.Should().Contain(finding.GetMessage(LocalizedTexts.English, quotes: false)).And.Contain(finding.RuleId.ToString());
        }
    }

    [Fact]
    public void A_document_of_another_kind_is_rejected()
    {
        foreach (var (asked, given) in from asked in Kinds.Documents from given in Kinds.Documents where asked != given select (asked, given))
        {
            foreach (var options in ApplicationOptions.All.Values)
            {
                Refusal.Of(() => JsonSerializer.Deserialize(JsonSerializer.Serialize(Filled.Of(given), given, options), asked, options))
                    .Should().BeOfType<JsonException>("a {0} is no {1}", given.Name, asked.Name);
            }
        }

        Refusal.Of(() => JsonSerializer.Deserialize<Report>(FindingsJson.Write(Filled.Of<FindingsDocument>()))).Should().BeOfType<JsonException>();
        Refusal.Of(() => JsonSerializer.Deserialize<Report>("""{"ingredients":"A recipe"}""")).Should().BeOfType<JsonException>();
    }

    [Fact]
    public void The_exception_for_a_report_in_a_class_of_an_application_has_the_location()
    {
        var thrown = Refusal.Of(() => JsonSerializer.Deserialize<ApplicationRecord>("""{"Report":{"scope":{"level":"none-such"}}}""")).Should().BeOfType<JsonException>().Which;

        thrown.Path.Should().StartWith("$.Report");
        $"{thrown.Path} {thrown.Message}".Should().ContainAny("scope.level", "/scope/level");
    }

    [Fact]
    public void An_object_that_cannot_be_written_throws_with_the_value() =>
        Refusal.Of(() => JsonSerializer.Serialize(new StakeholderReport { Scope = new() { Level = (ScopeLevel)77 } })).Should().BeOfType<JsonException>().Which.Message.Should().Contain("77");

    /// <summary>JSON that no property of this type can have.</summary>
    private static IEnumerable<string> WrongFor(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type == typeof(string) ? ["1", "true", "{}", "[]", TextKind.HalfCharacter]
            : type == typeof(bool) ? ["1", "\"true\"", "{}"]
            : type == typeof(int) ? ["\"1\"", "1.5", "true", "99999999999"]
            : type == typeof(decimal) ? ["\"1\"", "true", "1e99"]
            : type == typeof(DateOnly) ? ["\"2021\"", "\"today\"", "20210915"]
            : type.IsValueType ? Kinds.Text(type).WrongJson.Where(json => json != "\"\"") // "" means not given
            : type.IsGenericType ? ["1", "\"text\"", "true"]
            : ["1", "[]", "\"text\"", """{"none-such":1}"""];
    }

    private static void CheckHelps(Exception? refusal, string place, string what)
    {
        var thrown = refusal.Should().BeOfType<JsonException>("of {0}", what).Which;
        $"{thrown.Path} {thrown.Message}".Contains(place, StringComparison.Ordinal).Should().BeTrue("'{0}' is named in '{1}' of {2}", place, thrown.Message, what);
        thrown.Message.Should().NotContain("could not be converted to", "of {0}", what).And.NotContain("Exception of type", "of {0}", what);
        Encoding.UTF8.GetByteCount(thrown.Message).Should().BeLessThan(2_000, "of {0}", what);
    }
}
