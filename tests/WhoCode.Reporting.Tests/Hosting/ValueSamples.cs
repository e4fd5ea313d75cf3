using System.Globalization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Samples of every public struct. A new struct needs one line here.</summary>
internal static class ValueSamples
{
    /// <summary>The structs that are written as one short text.</summary>
    public static IReadOnlyList<TextKind> Texts { get; } =
    [
        Of(CountryCode.Parse, ["GHA", "GBR", "AAA", "ZZZ"], ["GH", "GHAN", "GH1", " GHA", "GHA\n", "Ghana", "ГБР"], ("gha", "GHA")),
        Of(SubdivisionCode.Parse, ["CA-ON", "GB-SCT", "AA-0", "ZZ-ZZZ", "FR-75", "AT-9", "MX-9ZA"], ["CA", "CA-", "CAN-ON", "ca-on", "CA-ABCD", "CA ON", "CA_ON", "CA-ÖN", "CA-O ", "CA- O", "CA-٢"]),
        Of(OccupationCode.Parse, ["ISCO-08:2221", "ISCO-08:0", "ISCO-08:0110"], ["2221", "ISCO-08:", "ISCO-08:22211", "ISCO-88:2221", "isco-08:2221", "ISCO-08:٢"]),
        Of(LanguageTag.Parse, ["en", "pt-BR", "zh-Hans", "sl-rozaj-biske-1994"], ["e", "english", "en-", "x-y", "en-GB-GB"], ("EN", "en"), ("pt_br", "pt-BR")),
        Of(PartialDate.Parse, ["2021", "2021-09", "2021-09-15", "1800", "2199-12-31", "2024-02-29"], ["2021\n", "1799", "2200", "2021-13", "2021-02-29", "15.09.2021", "2021-9", "2021-09-15T00:00"]),
        Of(ParagraphId.Parse, ["9.4", "7.2(c)", "1(2)", "99.99(z)", "1(2)(a)"], ["9", "9.", "0.1", "9.100", "9.4(ab)", "9,4"], ("Article 9.4", "9.4"), ("7.2.c", "7.2(c)")),
        Of(CodeReference.Parse, ["9.4", "7.2(c)", "1(2)", "Article 9", "Article 99"], ["0", "100", "Article", "9.4(ab)", "nine", "9.1-9.3"], ("9", "Article 9"), ("art. 9", "Article 9"), ("para 7.2 c", "7.2(c)")),
        Of(CodeEditionId.Parse, ["2010", "2026-rev1", "1999"], ["10", "2010-", "20100", "2010-REV1", "1899"]),
        Of(ThematicFieldId.Parse, ["fair-treatment", "x", "a1-2"], ["Fair-treatment", "fair treatment", "-fair", "fair-", "1", new('a', 65)]),
        Of(ThematicFieldSetId.Parse, ["isri-2021", "x", "Own.Set_1"], ["-x", "a b", "ä", "x\n", new('a', 65)]),
        Of(SafeguardsListId.Parse, ["SSL2023", "ssl2023", "a.b-c_d"], [".a", "SSL 2023", "SSL2023\n", new('a', 65)]),
        Of(LegalInstrumentId.Parse, ["ihr-2005", "fctc"], ["_x", "ihr 2005", "fctc\n", new('a', 65)]),
        Of(RuleId.Parse, ["WHC3006", "NGO0001", "ABCDEFGHIJKL9999"], ["WHC3006\n", "WHC306", "WHC30061", "whc3006", "W3006", "WHC-3006"]),
        Of(JsonPointer.Parse, ["/contributions/0/title", "", "/", "/~0~1", "/extensions/org.example/é 中"], ["contributions", "/~2", "/~", "#/contributions"]),
        Of(Severities, ["none/advice/error", "warning/warning/warning", "none/none/none"], ["none", "none/error", "none/none/none/none", "error/advice/none", "None/Advice/Error", "0/1/3", "none / advice / error"]),
        Of(TextPosition, ["12:5", "1:1", "2147483647:2147483647"], ["12", "12:", ":5", "12:5:1", "-1:5", "1:x", "1:5 ", "99999999999:1"]),
    ];

    /// <summary>
    /// The structs that JSON cannot represent, which throw an exception. An argument of a message can be any object, so reading would return
    /// another value than was written.
    /// </summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<object>> Refused { get; } = new Dictionary<Type, IReadOnlyList<object>>
    {
        [typeof(TextArgument)] = [new TextArgument("country", CountryCode.Parse("GHA")), new TextArgument("count", 3), default(TextArgument)],
    };

    private static TextKind Of<T>(Func<string, T> parse, string[] texts, string[] wrong, params (string Text, string Meant)[] lenient) where T : struct =>
        new(typeof(T), [.. texts.Select(text => ((object)parse(text), text))], [.. wrong.Prepend(" ").Prepend("").Except(texts)], lenient);

    private static ProfileSeverities Severities(string text) =>
        text.Split('/').Select(name => Enum.Parse<FindingSeverity>(name, ignoreCase: true)).ToArray() is [var draft, var submission, var publication]
            ? Reporting.ProfileSeverities.Create(draft, submission, publication)
            : throw new FormatException(text);

    private static TextPosition TextPosition(string text) =>
        text.Split(':') is [var line, var column] ? new(int.Parse(line, Invariant), int.Parse(column, Invariant)) : throw new FormatException(text);

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;
}
