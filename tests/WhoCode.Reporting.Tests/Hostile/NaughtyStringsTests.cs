using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Tests.Cli;

namespace WhoCode.Reporting.Tests.Hostile;

[Trait("Category", "Exhaustive")]
public sealed class NaughtyStringsTests
{
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Own =
    [
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1", "'; DROP TABLE reports; --", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "]( javascript:alert(1) )", "| a | b |", "```", "\u001b[31mred\u001b[0m", "\u001b]0;title\u0007", "\u009b2J", "\u202egnp.exe", "\u2066\u2069", "\u0000", "\u0008\u0008",
        "\ufeff", "\u2028", "__proto__", "constructor", "toString", "{0}", "{limit}", "%s%n", "../../etc/passwd", "~1~0/~", "",
    ];

    public static IEnumerable<string> All => HostileData.NaughtyStrings.Concat(Own);

    [Fact]
    public void All_strings_exist() => HostileData.NaughtyStrings.Should().HaveCount(515);

    /// <summary>Each location of a document contains another string. They move from document to document, so each string is at about every eighth location.</summary>
    [Fact]
    public void Every_string_can_be_handled_at_many_locations_of_a_report()
    {
        var texts = All.ToList();
        foreach (var report in (JsonNode[])[JsonNode.Parse(ReportJson.Write(TestReports.Maximal))!, JsonNode.Parse(ReportJson.Write(NationalReports.National))!])
        {
            for (var turn = 0; turn < texts.Count; turn += 8)
            {
                var first = turn;
                var text = Write(Replace(report, place => texts[(first + place) % texts.Count]));
                HostileLaw.Holds(text, $"the strings from {first} on", withExports: turn % 24 == 0);
            }
        }
    }

    [Fact]
    public void Every_string_can_be_handled_as_the_name_of_a_property_or_extension()
    {
        foreach (var texts in All.Distinct().Select(text => JsonSerializer.Serialize(text, Raw)).Chunk(20))
        {
            string Members(Func<string, string> value) => "{" + string.Join(',', texts.Select(name => $"{name}:{value(name)}")) + "}";

            var json = $"{{\"contributions\":[{Members(_ => "0")}],\"extensions\":{Members(name => $"[{{{name}:{name}}}]")},{Members(name => $"{{{name}:{name}}}")[1..]}";
            HostileLaw.Holds(HostileData.Utf8(json), texts[0]);
        }
    }

    [Fact]
    public void No_string_in_an_argument_reaches_the_terminal_unescaped()
    {
        foreach (var text in All.Where(text => text is "" or ['-' or '@' or '[' or '/', ..] || !HostileLaw.IsSafeForTerminals(text)))
        {
            foreach (var words in (string[][])
                [["validate", text], [text], ["validate", ToolCall.CleanPath, "--profile", text], ["code", text], ["lists", text], ["rules", text], ["schema", text], ["new", text],
                 ["new", "stakeholder-report", "--round", text], ["new", "stakeholder-report", "--round", "5", "--fields", text], ["new", "national-report", "--round", "5", "--country", text],
                 ["fields", text], ["rounds", text], ["compare", text, text], ["workforce", "export", text], ["validate", $"--{text}", ToolCall.CleanPath]])
            {
                var call = ToolCall.Run(words);

                HostileLaw.IsSafeForTerminals(call.Error).Should().BeTrue("'{0}' with {1} must not pass it on", words[0], JsonSerializer.Serialize(text));
                if (call.Status != 0)
                {
                    HostileLaw.IsSafeForTerminals(call.Output).Should().BeTrue("'{0}' with {1} must not pass it on", words[0], JsonSerializer.Serialize(text));
                }
            }
        }
    }

    private static byte[] Write(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Raw);

    /// <summary>Returns the document with another text at each location.</summary>
    private static JsonNode Replace(JsonNode node, Func<int, string> textAt)
    {
        var number = 0;
        return Change(node)!;

        JsonNode? Change(JsonNode? inner) => inner switch
        {
            JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Change(member.Value))).ToList()),
            JsonArray items => new JsonArray([.. items.Select(Change)]),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(textAt(number++)),
            _ => inner?.DeepClone(),
        };
    }
}
