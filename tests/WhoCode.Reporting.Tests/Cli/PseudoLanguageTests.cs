using System.Text.Json;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>
/// Runs the whole tool in a language in which every letter of every text is a Greek one. Any Latin word in the output that is not an id, a name, a
/// value or quoted input is a text that nobody can translate.
/// </summary>
public sealed partial class PseudoLanguageTests
{
    private static readonly LanguageTag Pseudo = LanguageTag.Parse("el-x-pseudo");
    private static readonly Lazy<LocalizedTexts> LazyTexts = new(CreateTexts);

    private static readonly string National = Repository.Path("docs", "samples", "national-example-2024.json");
    private static readonly string Stakeholder = Repository.Path("docs", "samples", "stakeholder-example-2024.json");

    /// <summary>What people type and programs read: commands, options, placeholders for values, names of formats, files and the environment.</summary>
    private static readonly HashSet<string> Names =
    [
        "whocode", "new", "validate", "compare", "redact", "render", "carry", "workforce", "export", "import", "schema", "rules", "code", "fields", "rounds", "lists", "completions", "help", "version",
        "lang", "COMMAND", "FILE", "KIND", "REPORT", "TABLE", "SHELL", "ID", "COUNTRY", "NATIONAL", "STAKEHOLDER", "PROFILE", "WHEN", "FORMAT", "LANGUAGE", "NAME", "URI", "FOLDER", "DIALECT",
        "FIELDS", "N", "stakeholder", "national", "contribution", "draft", "submission", "publication", "text", "json", "csv", "sarif", "markdown", "auto", "always", "never", "bash", "zsh", "fish",
        "powershell", "explain", "show-source", "color", "format", "quote", "for", "AUDIENCE", "secretariat", "partner", "public", "output", "deviations", "with-findings", "beside", "html", "jsonl",
        "workers", "stdin-name", "help-uri", "profile", "round", "country", "force", "with-schema", "into", "allow-empty", "list", "dialect", "diff", "BEFORE", "AFTER", "patch", "exit-code", "en",
        "br", "ar", "es", "fr", "ru", "zh", "Add", "coverage", "merge", "true",
    ];

    public static TheoryData<string> Calls => new(
    [
        "--help", "help new", "help validate", "help compare", "help redact", "help render", "help carry", "help workforce", "help workforce export", "help workforce import", "help schema", "help rules",
        "help code", "help fields", "help rounds", "help lists", "help completions", "help help", "code", "code 5", "code 5.1", "code 9.99", "code x", "fields", "rounds", "lists", "lists ZWE", "lists Kosovo",
        "lists Nowhere", "schema --list", "schema nothing", "rules", "rules WHC1001", "rules WHC5007", "rules WHC9999", "validat", "validate", "validate nosuch.json", "validate *.nosuch",
        "validate --formt json x", "validate --format xml x", "validate --workers 0 --jsonl x", "validate --workers 2 x", "validate --jsonl --format json x", "validate --help-uri x y", "new", "new stakeholder",
        "new stakeholder --round x", "new stakeholder --round 99", "new stakeholder --round 1", "new national --round 5", "new stakeholder --round 5 --country GHA", "new stakeholder --round 5 --fields 99",
        "new stakeholder --round 5 --with-schema", "compare x y", "compare - -", "redact x", "redact x --for nobody", "render x", "render x --beside xx", "carry x --round 5", "carry x --round 99",
        "carry - --round 5", "carry - --round 5 --list -", "workforce export nosuch.json", "help coverage", "coverage x", "coverage --merge x", "coverage --merge --jsonl x", "coverage --merge -",
        "coverage --workers 2 x", "help diff", "diff x y", "diff - -", "diff x y --format patch", "workforce import - --into -", "completions tcsh", "“validate”", "--lang", "help nothing",
    ]);

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_call_shows_nothing_that_cannot_be_translated(string call)
    {
        var words = call.Split(' ');
        var (pipe, terminal) = (Run(isTerminal: false, words), Run(isTerminal: true, words));

        Untranslated(pipe.Output + pipe.Error, words).Should().BeEmpty();
        Untranslated(terminal.Output + terminal.Error, words).Should().BeEmpty();
        (pipe.Output + pipe.Error).Should().NotBeEmpty();
    }

    [Fact]
    public void Findings_and_comparisons_show_nothing_that_cannot_be_translated()
    {
        string[][] calls =
        [
            ["validate", ToolCall.FaultyPath, "--explain"], ["validate", ToolCall.FaultyPath, "--format", "markdown"], ["validate", ToolCall.CleanPath], ["validate", ToolCall.CleanPath, ToolCall.FaultyPath],
            ["validate", Repository.Path("docs", "samples", "faulty-national.json"), "--explain"],
            ["compare", National, Stakeholder], ["compare", National, Stakeholder, "--format", "markdown"], ["compare", Stakeholder, National],
            ["coverage", ToolCall.FaultyPath], ["coverage", "--jsonl", ToolCall.FaultyPath],
            ["diff", National, Repository.Path("docs", "samples", "national-belgium-2015.json")], ["diff", Stakeholder, Repository.Path("docs", "samples", "stakeholder-network-2024.json"), "--format", "markdown", "--for", "secretariat"],
            ["rules", "--format", "markdown"],
        ];
        foreach (var words in calls)
        {
            foreach (var isTerminal in (bool[])[false, true])
            {
                var call = Run(isTerminal, words);
                Untranslated(call.Output + call.Error, [.. words, .. words.Where(File.Exists).Select(File.ReadAllText)]).Should().BeEmpty("of {0}", string.Join(' ', words));
            }
        }
    }

    [Fact]
    public void A_text_that_is_written_into_the_code_would_be_found() =>
        Untranslated("report.json:1:2: ἐϕ (Code 4.4)\nErrors: 5", []).Should().Equal("Code", "Errors");

    private static ToolCall Run(bool isTerminal, params string[] words) => ToolCall.RunIn(
        new() { FindTexts = _ => LazyTexts.Value, GetVariable = name => name == "LANG" ? "el-x-pseudo" : null, IsOutputTerminal = () => isTerminal, IsErrorTerminal = () => isTerminal, HasColors = () => false },
        "{}",
        words);

    /// <summary>Returns the Latin words of an output, without those that are ids, names, values or input.</summary>
    private static IEnumerable<string> Untranslated(string output, IEnumerable<string> input)
    {
        var quoted = string.Join('\n', input);
        return Word().Matches(Code().Replace(output, " ")).Select(match => match.Value.Trim('.', '-', ':', '/'))
            .Where(word => word.Length > 1 && !Names.Contains(word) && !quoted.Contains(word, StringComparison.Ordinal) && !Ids.Value.Contains(word))
            .Distinct();
    }

    /// <summary>The ids that the library has: of rules, lists, fields, countries and documents, and names of rules and properties.</summary>
    private static readonly Lazy<HashSet<string>> Ids = new(() =>
    [
        .. RuleSet.BuiltIn.Descriptors.SelectMany(rule => (string[])[rule.Id.ToString(), rule.Name]),
        .. ReportingCatalog.BuiltIn.Countries.Select(country => country.Code.ToString()),
        .. ReportingCatalog.BuiltIn.SafeguardsLists.Select(list => list.Id.ToString()),
        .. ReportingCatalog.BuiltIn.Fields.Select(field => field.Id.ToString()),
        .. ReportingCatalog.BuiltIn.Rounds.SelectMany(round => (string?[])[round.Assembly, round.ReportedIn]).OfType<string>(),
        .. SchemaKind.All.Select(kind => kind.Id),
        .. LocalizedTexts.English.Keys.Where(key => key.StartsWith("title.", StringComparison.Ordinal)).Select(key => key.Split('.')[^1]),
        .. LocalizedTexts.English.Keys.Where(key => key.StartsWith("value.", StringComparison.Ordinal)).Select(key => key.Split('.')[^1]),
    ]);

    /// <summary>The texts of the library and the tool with Greek letters in place of Latin ones. Placeholders and calls of the tool stay.</summary>
    private static LocalizedTexts CreateTexts()
    {
        var tool = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Repository.Path("src", "WhoCode.Reporting.Cli", "Texts", "en.json")))!;
        var english = LocalizedTexts.English.With(tool);
        var pseudo = english.Keys.ToDictionary(key => key, key => key.EndsWith(".examples", StringComparison.Ordinal) && key != "cli.help.examples" ? "whocode" : ToPseudo(english[key]));
        return LocalizedTexts.Read(Pseudo, JsonSerializer.SerializeToUtf8Bytes(pseudo), english);
    }

    private static string ToPseudo(string text) => Kept().Replace(text, match => match.Groups["kept"].Success ? match.Value : string.Concat(match.Value.Select(ToGreek)));

    private static char ToGreek(char c) => char.IsAsciiLetterUpper(c) ? (char)('Α' + ((c - 'A') % 17)) : char.IsAsciiLetterLower(c) ? (char)('α' + ((c - 'a') % 17)) : c;

    [GeneratedRegex("""(?<kept>\{[\w$.-]+(?:, *(?:number|date))?\}|\{[\w-]+, *plural, *|\b(?:one|other) (?=\{)|"[^"]*"|`[^`]*`)|[A-Za-z]+""")]
    private static partial Regex Kept();

    [GeneratedRegex("[A-Za-z][A-Za-z.:/-]*")]
    private static partial Regex Word();

    /// <summary>Pointers, addresses (also on two lines), placeholders, files, numbers with letters, and JSON values in quotation marks.</summary>
    [GeneratedRegex("""https?://\S+(?:\n +\S+)?|\{\w+\}|[\w./*-]+\.(?:json|csv|sarif)\b|(?<=\s|^|[>`(\['⁨:])/[\w/$~-]+|"[^"\n]*"|`[^`\n]*`|[A-Za-z]+[0-9]+[A-Za-z0-9.:-]*|[0-9]+[A-Za-z]+""")]
    private static partial Regex Code();
}
