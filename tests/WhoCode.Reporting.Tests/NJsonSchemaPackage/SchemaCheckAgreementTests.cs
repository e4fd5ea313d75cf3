using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Corpus;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

/// <summary>The schema check refuses exactly what the validator refuses by the rules that a schema can express.</summary>
[Trait("Category", "Exhaustive")]
public sealed class SchemaCheckAgreementTests
{
    private const int Seed = 20100521;

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "5", "5.0", "5e0", "5.5", "1e400", "-1e400", "99999999999999999999", "1e15", "1000000000000001", "2200", "{}", "[]", "[[]]", "[null]",
        "{\"id\":1}", "\"\"", "\" \"", "\"\\n\"", "\"x\"", "\"GBR\"", "\"GBR\\n\"", "\"2021\"", "\"2021-02-30\"", "\"9.4\"", "\"2010\"", "\"https://a\"", "\"a@b.c\"", "\"mixed\"", "\"en\"", "\"\\u2003\"", "\"\\uFEFF\"",
        "\"" + new string('x', 501) + "\"", "\"\\uD83D\\uDE00\"", "[\"ISCO-08:2221\"]", "[" + string.Join(',', Enumerable.Repeat("\"GBR\"", 301)) + "]",
    ];

    private static readonly string[] Names = ["id", "title", "value", "extensions", "x", "Title", "org.example.form", "org.example\n", "$schema", "country", "period", "a/b~", "['a']"];

    [Fact]
    public void Schema_check_and_validator_agree_on_the_corpus()
    {
        foreach (var one in CorpusFiles.Manifest.Cases.Where(one => one.HostFields.Count == 0 && one.Kind == "stakeholder-report").DistinctBy(one => (one.Document, one.Profile)))
        {
            Agree(CorpusFiles.Bytes(one.Document), one.Profile, one.Document);
        }
    }

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void Schema_check_and_validator_agree_on_randomly_changed_samples(string sample)
    {
        var random = new Random(Seed);
        var refused = 0;
        for (var i = 0; i < 200; i++)
        {
            var report = JsonNode.Parse(Repository.Sample(sample))!;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                Change(report, random);
            }

            var profile = (ValidationProfile)random.Next(3);
            refused += Agree(Encoding.UTF8.GetBytes(report.ToJsonString()), profile, $"change {i} of seed {Seed}") ? 1 : 0;
        }

        refused.Should().BeInRange(50, 199, "the changes should cause errors, but not always");
    }

    private static bool Agree(byte[] text, ValidationProfile profile, string which)
    {
        var found = SchemaChecks.Check(text, profile);
        var inSchema = found.Where(finding => finding.Rule.IsInSchema).ToList();
        var core = SchemaChecks.Validate(text, profile);

        if (found.Count == inSchema.Count)
        {
            (inSchema.Count > 0).Should().Be(core.Count > 0, "for {0}, the schema check reports [{1}] and the validator [{2}]", which, string.Join("; ", inSchema), string.Join("; ", core));
        }

        if (core.Count == 1 && core[0].RuleId.ToString() == "WHC2013")
        {
            // The validator reports an empty object once; NJsonSchema reports each missing property.
            inSchema.Should().NotBeEmpty().And.OnlyContain(finding => finding.Pointer.ToString().StartsWith(core[0].Pointer + "/", StringComparison.Ordinal), "for {0}", which);
        }
        else if (core.Count == 1 && !core[0].Message.Contains("Did you mean", StringComparison.Ordinal))
        {
            inSchema.Select(SchemaChecks.Short).Should().Equal([SchemaChecks.Short(core[0])], "for {0}, the validator reports {1}", which, core[0]);
            inSchema[0].Position.Should().Be(core[0].Position);
            inSchema[0].Message.Should().Be(core[0].Message);
        }

        return core.Count > 0;
    }

    private static void Change(JsonNode report, Random random)
    {
        var nodes = NodesIn(report).ToList();
        var node = nodes[random.Next(nodes.Count)];
        var value = JsonNode.Parse(Values[random.Next(Values.Length)]);
        switch (node)
        {
            case JsonObject members when random.Next(2) == 0:
                members[Names[random.Next(Names.Length)]] = value;
                break;
            case JsonObject { Count: > 0 } members:
                members.Remove(members.ElementAt(random.Next(members.Count)).Key);
                break;
            case JsonArray items:
                items.Insert(random.Next(items.Count + 1), value);
                break;
            default:
                node.ReplaceWith(value);
                break;
        }
    }

    private static IEnumerable<JsonNode> NodesIn(JsonNode node)
    {
        yield return node;
        var inner = node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => (IEnumerable<JsonNode?>)[] };
        foreach (var found in inner.OfType<JsonNode>().SelectMany(NodesIn))
        {
            yield return found;
        }
    }
}
