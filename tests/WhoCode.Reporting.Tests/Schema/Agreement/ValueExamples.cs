using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Texts of each type of a fixed form, and texts that nearly have it.</summary>
internal static class ValueExamples
{
    private static readonly Dictionary<Type, (string[] Good, string[] Bad)> Known = new()
    {
        [typeof(CountryCode)] = (
            [.. ReportingCatalog.BuiltIn.Countries.Select(country => country.Code.ToString()), .. ReportingCatalog.BuiltIn.FormerCountries.Select(country => country.Code.ToString())],
            ["ZZZ", "AAA", "UK", "GB", "GBRX", "GB1", "ГБР", "United Kingdom"]),
        [typeof(SubdivisionCode)] = (
            ["CA-ON", "GB-SCT", "FR-75", "AT-9", "MX-CMX"],
            ["CA", "CA-", "CAN-ON", "C-ON", "ca-on", "CA-ABCD", "CA ON", "CA_ON", "CA-ÖN", "CA-٢", "Ontario"]),
        [typeof(CodeEditionId)] = ([.. ReportingCatalog.BuiltIn.Editions.Select(edition => edition.Id.ToString())], ["2011", "2010-", "20100", "10", "1899", "2200"]),
        [typeof(ThematicFieldId)] = (
            [.. ReportingCatalog.BuiltIn.Fields.Select(field => field.Id.ToString())],
            ["fair", "fair treatment", "fair_treatment", "-fair", "fair-", "fair--treatment", "1", new('a', 65)]),
        [typeof(LanguageTag)] = (
            ["en", "gsw", "pt-BR", "zh-Hans", "zh-Hant-TW", "es-419", "ca-valencia", "sl-rozaj-biske", "sl-rozaj-biske-1994", "de-1901", "de-CH-1996", "sl-Latn-IT-rozaj-biske-1994", "zh-cmn-Hans-CN", "en-US-u-ca-gregory", "de-x-brf"],
            ["e", "en-", "-en", "en--GB", "en_GB", "english", "en-gb", "pt-br", "zh-HANS", "en-GB-GB", "en-GB-Latn", "x-y", "de-1", "de-19", "en-a-b", "en-a", "en-x", "sl-aaaaa-bbbbb-ccccc-ddddd", "en-12345678x", "en-٣٣٣"]),
        [typeof(ParagraphId)] = (
            ["9.4", "7.2(c)", "1(2)", "10.3", "99.99(z)", "1(2)(a)", "99(99)(z)"],
            ["9", "9.", ".4", "0.1", "9.0", "09.4", "9.04", "9.4(A)", "9.4()", "100.1", "9.100", "1(2", "1.2)", "1(0)", "9.4(ab)", "9.4(a)(b)", "9,4", "9.4(é)", "9.٤", "Article 9"]),
        [typeof(CodeReference)] = (
            ["9.4", "Article 1", "Article 99", "Article 10", "7.2(c)", "1(2)", "10.3", "99.99(z)", "1(2)(a)", "99(99)(z)"],
            ["9", "9.", ".4", "0.1", "9.0", "09.4", "9.04", "9.4(A)", "9.4()", "100.1", "9.100", "1(2", "1.2)", "1(0)", "9.4(ab)", "9.4(a)(b)", "9,4", "9.4(é)", "9.٤", "Article", "Article ", "Article 0", "Article 100", "Article 09", "Article 9.4", "article 9", "Article  9", "Article 9 ", "Article ٩", "Art. 9", "9.1-9.3"]),
        [typeof(OccupationCode)] = (
            ["ISCO-08:2221", "ISCO-08:2", "ISCO-08:22", "ISCO-08:222", "ISCO-08:0000"],
            ["2221", "ISCO-08:22211", "ISCO-08:", "ISCO-88:2221", "ISCO08:2221", "ISCO-08 2221", "ISCO-08:222a", "ISCO-08:-1", "ISCO-08:٢٢٢١"]),
        [typeof(PartialDate)] = (
            ["2021", "2021-09", "2021-02-28", .. Days],
            ["1799", "2200", "1799-12-31", "2200-01-01", "2021-00", "2021-13", "2021-1", "202", "20211", "2021-", "2021/09", .. NoDays]),
        [typeof(DateOnly)] = (Days, ["2021", "2021-09", "1799-12-31", "2200-01-01", .. NoDays]),
    };

    public static (string[] Good, string[] Bad) ExtensionKeys => (
        ["org.example", "org.example.form", "a.b", "org.example.Form_1", "a-1.B-2", "a.1", $"{new string('a', 63)}.{new string('b', 63)}", $"a{string.Concat(Enumerable.Repeat(".b", 20))}"],
        ["", "form", "Org.example", "1.example", "-a.b", "a_b.c", "org..example", "org.example.", ".org", "org.exa mple", "org.exämple", "org.example\n", "\norg.example", "org.example\n\n",
            "$schema", "__proto__", $"{new string('a', 64)}.b", $"a.{new string('b', 64)}", $"a{string.Concat(Enumerable.Repeat(".b", 21))}"]);

    private static string[] Days => ["2021-09-15", "2020-02-29", "2000-02-29", "2196-02-29", "1804-02-29", "1800-01-01", "2199-12-31", "2021-01-31", "2021-04-30"];

    private static string[] NoDays =>
    [
        "2021-02-29", "1900-02-29", "2100-02-29", "1800-02-29", "2021-02-30", "2021-04-31", "2021-06-31", "2021-09-00", "2021-09-32", "2021-00-15", "2021-13-15", "2021-9-5",
        "15.09.2021", "2021-09-15T00:00", "2021-09-15Z", "20210915", "２０２１-09-15", "٢٠٢١-٠٩-١٥", "today",
    ];

    public static (string[] Good, string[] Bad) Of(ModelMember member)
    {
        if (member.ValueType.IsEnum)
        {
            var names = member.ValueType.GetFields(BindingFlags.Public | BindingFlags.Static);
            return ([.. names.Select(WireName)], [.. names.Select(field => field.Name).Except(names.Select(WireName)), "none-such", "0", "1"]);
        }

        return Known.TryGetValue(member.ValueType, out var known)
            ? known
            : throw new NotSupportedException(
                $"{member} is a {member.ValueType.Name}, of which no texts are known. Add some that are of its form and some that are not to {nameof(ValueExamples)}.");
    }

    /// <summary>Returns texts that are nearly, but not quite, correct.</summary>
    public static IEnumerable<string> Nearly(string good)
    {
        string[] changed = [$"{good}\n", $"\n{good}", $" {good}", $"{good} ", $"{good}\u00A0", $"{good}\0", $"{good}\r\n", "", "\n", " ", $"{good}{new string('x', 400)}"];
        var otherCase = good.Any(char.IsLower) ? good.ToUpperInvariant() : good.ToLowerInvariant();
        return otherCase == good ? changed : [.. changed, otherCase];
    }

    private static string WireName(FieldInfo field) =>
        field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name);
}
