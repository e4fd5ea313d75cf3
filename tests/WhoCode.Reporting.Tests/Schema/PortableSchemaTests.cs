using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

/// <summary>Tests known causes of schemas not working in other validators. <c>tests/conformance</c> runs some of these validators.</summary>
public sealed class PortableSchemaTests
{
    /// <summary>Every kind, profile and dialect; also without rules, because values then have patterns instead of lists.</summary>
    private static readonly (SchemaDialect Dialect, JsonObject Schema)[] All =
    [
        .. from kind in SchemaKind.All
           from profile in Enum.GetValues<ValidationProfile>()
           from dialect in SchemaDialect.All
           from rules in (RuleSet[])[RuleSet.BuiltIn, RuleSet.Empty]
           select (dialect, ReportSchema.Generate(kind, new() { Profile = profile, Dialect = dialect, Rules = rules })),
    ];

    private static readonly HashSet<string> Patterns = [.. All.SelectMany(drawn => PatternsIn(drawn.Schema))];

    public static TheoryData<string> EveryPattern => new(Patterns.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(EveryPattern))]
    public void Every_pattern_means_the_same_in_every_engine(string pattern) => PortablePattern.ProblemOf(pattern).Should().BeNull();

    [Theory]
    [InlineData(@"^[^\u0000-\u0020]*$", "PCRE, Perl and RE2 have no \\u")]
    [InlineData("^[^\\x85\uD83D\uDE00]$", "ECMA 262 reads half a character")]
    [InlineData(@"^[\x85]$", "Ruby reads a byte")]
    [InlineData(@"^(?:\.[a-z]{1,63}){1,20}$", "RE2 takes 1 000 repeats")]
    [InlineData("^a{1001}$", "RE2 takes 1 000 repeats")]
    [InlineData("^a{2,}$", "the law counts repeats by their upper bound")]
    [InlineData("^a{,2}$", "ECMA 262 reads braces")]
    [InlineData("^a(?!\\n)$", "RE2 and Rust have no lookahead")]
    [InlineData("^(?<=a)b$", "RE2 and Rust have no lookbehind")]
    [InlineData(@"^(a)\1$", "RE2 and Rust have no back reference")]
    [InlineData("^(?<name>a)$", "Python and RE2 write it with a P")]
    [InlineData("^(?i)a$", "ECMA 262 has flags outside")]
    [InlineData("^(a)$", "a group that captures does nothing here")]
    [InlineData(@"^\d$", ".NET and Python match all digits of Unicode")]
    [InlineData(@"^\w$", ".NET and Python match all letters of Unicode")]
    [InlineData(@"^\S$", "engines differ on white space")]
    [InlineData(@"^[\s\SA]$", "engines differ on white space, and this is not the class of all characters")]
    [InlineData(@"^[^\s]$", "engines differ on white space")]
    [InlineData(@"^\p{L}$", "ECMA 262 needs a flag, Python has none")]
    [InlineData(@"^a\z", "ECMA 262 has none")]
    [InlineData(@"^a\Z$", "ECMA 262 has none")]
    [InlineData("^.$", "engines differ on line breaks")]
    [InlineData("^a$|^b$", "each alternative has its own anchors")]
    [InlineData("a$b", "a line ends nowhere else")]
    [InlineData("^a*?$", "a lazy repeat does nothing here")]
    [InlineData("^a++$", "ECMA 262 and RE2 have no possessive repeats")]
    [InlineData("^[a-z&&[^b]]$", "an operator in Ruby")]
    [InlineData("^[~~]$", "an operator under the flag v")]
    [InlineData("^[a-z-[b]]$", "a subtraction in .NET")]
    [InlineData("^[[:alpha:]]$", "a class of POSIX")]
    [InlineData("^[a_-]$", "the flag v wants a backslash")]
    [InlineData("^[/]$", "the flag v wants a backslash")]
    [InlineData("^a/b$", "PHP may put slashes around the pattern")]
    [InlineData("^[]a]$", "ECMA 262 reads an empty class")]
    [InlineData("^[z-a]$", "a range that ends before it starts")]
    [InlineData("^a}$", "the flag u wants a backslash")]
    [InlineData(@"^a\-b$", "the flag u refuses the backslash")]
    [InlineData("^a{1,2}{3}$", "Python and ECMA 262 refuse it")]
    [InlineData("^(?:a$", "it breaks off")]
    [InlineData("^a)$", "it closes nothing")]
    public void A_pattern_that_engines_refuse_or_interpret_differently_is_found(string pattern, string because) =>
        PortablePattern.ProblemOf(pattern).Should().NotBeNull(because);

    [Fact]
    public void No_schema_has_an_id_that_a_validator_could_resolve_or_fetch()
    {
        foreach (var (dialect, schema) in All)
        {
            schema.Should().NotContainKey("$id").And.NotContainKey("id");
            schema["x-whocode-schema"]!.GetValue<string>().Should().EndWith($":{dialect}");
        }
    }

    [Fact]
    public void Every_reference_leads_to_a_definition_of_the_same_schema()
    {
        foreach (var (dialect, schema) in All)
        {
            var definitions = dialect == SchemaDialect.Draft202012 ? "$defs" : "definitions";
            foreach (var reference in GeneratedSchema.ObjectsIn(schema).Select(part => part["$ref"]).OfType<JsonValue>().Select(value => value.GetValue<string>()))
            {
                reference.Should().MatchRegex($"^#/{System.Text.RegularExpressions.Regex.Escape(definitions)}/[a-z-]+$", "it needs no resolution, and nothing in it is escaped");
                schema[definitions]!.AsObject().Should().ContainKey(reference.Split('/')[^1]);
            }
        }
    }

    [Fact]
    public void No_schema_uses_a_format_that_its_dialect_does_not_define()
    {
        var formats = All.SelectMany(drawn => GeneratedSchema.ObjectsIn(drawn.Schema).Select(part => part["format"]).OfType<JsonValue>().Select(format => (drawn.Dialect.Id, Format: format.GetValue<string>())))
            .Distinct();

        formats.Should().BeEquivalentTo([("2020-12", "date"), ("draft-07", "date")], "draft-04 does not define it, and some validators refuse what they do not know");
    }

    private static IEnumerable<string> PatternsIn(JsonObject schema) => GeneratedSchema.ObjectsIn(schema)
        .SelectMany(part => (part["patternProperties"] as JsonObject ?? []).Select(entry => entry.Key)
            .Concat(part["pattern"] is JsonValue pattern ? [pattern.GetValue<string>()] : []));
}
