using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Writes docs/format.md, the reference of the format, from the generated schemas, the rules and the samples.</summary>
internal sealed class FormatPage
{
    private const string NullSuffix = "-or-null";

    /// <summary>The kinds of documents, each with documents that every property can take its example from.</summary>
    private static readonly IReadOnlyList<(SchemaKind Kind, IReadOnlyList<JsonNode?> Documents)> Kinds =
    [
        (SchemaKind.StakeholderReport, [Parse(ReportJson.Write(SampleReports.Maximal)), .. Committed("stakeholder-*.json")]),
        (SchemaKind.NationalReport, [Parse(ReportJson.Write(SampleReports.MaximalNational)), .. Committed("national-*.json")]),
        (SchemaKind.FindingsDocument, Findings()),
        (SchemaKind.DeviationFile, [.. Committed("deviations.json")]),
    ];

    private readonly StringBuilder page = new();
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Definition, string Property), string> examples = [];
    private readonly Dictionary<(string Definition, string Property), string> required = [];

    public static string Write() => new FormatPage().WriteAll();

    private string WriteAll()
    {
        foreach (var (kind, documents) in Kinds)
        {
            Collect(kind, documents);
        }

        page.Append("""
            # The format

            Every property of every document, with its type, its meaning and an example. This page is written from the schemas, the rules and the
            samples by running the tests with `WHOCODE_WRITE=1`; do not edit it. [The schemas](schema/) state the same for programs, and
            [the rules](rules.md) say what is checked beyond types.

            - **Required** names the profiles in which leaving the property out is an error. Other properties can be required by a rule.
            - A property that is not required can be null or left out, which means the same. A list is never null.
            - The address of a schema in `$schema` is kept and never fetched.


            """);
        foreach (var (kind, _) in Kinds)
        {
            WriteObject(kind.Id);
        }

        foreach (var (name, definition) in definitions.Where(entry => IsObject(entry.Value) && !Kinds.Any(document => document.Kind.Id == entry.Key)))
        {
            WriteObject(name);
        }

        page.Append("## Values\n\nValues of fixed form, and values that are chosen from a list. A few choices are listed; of many, some.\n\n| Value | Form | Example |\n| --- | --- | --- |\n");
        foreach (var (name, definition) in definitions.Where(entry => !IsObject(entry.Value)))
        {
            page.Append(CultureInfo.InvariantCulture, $"| <a id=\"{name}\"></a>{name} | {Cell(FormOf(definition))} | {ExampleOf(definition)} |\n");
        }

        return page.ToString();
    }

    private void Collect(SchemaKind kind, IReadOnlyList<JsonNode?> documents)
    {
        ValidationProfile[] profiles = kind.HasProfiles ? [ValidationProfile.Draft, ValidationProfile.Submission, ValidationProfile.Publication] : [ValidationProfile.Submission];
        var demanded = new Dictionary<(string, string), List<ValidationProfile>>();
        foreach (var profile in profiles)
        {
            var schema = ReportSchema.Generate(kind, new() { Profile = profile });
            var all = schema["$defs"]!.AsObject().Select(entry => (Name: NameOf(entry.Key), Schema: entry.Value!.AsObject())).Prepend((Name: kind.Id, Schema: schema));
            foreach (var (name, definition) in all)
            {
                definitions.TryAdd(name, definition);
                foreach (var property in definition["required"]?.AsArray().Select(item => item!.GetValue<string>()) ?? [])
                {
                    var those = demanded.TryGetValue((name, property), out var known) ? known : demanded[(name, property)] = [];
                    if (!those.Contains(profile))
                    {
                        those.Add(profile);
                    }
                }
            }
        }

        foreach (var (place, those) in demanded)
        {
            required[place] = those.Count == profiles.Length ? "always" : string.Join(", ", those.Select(profile => profile.ToString().ToLowerInvariant()));
        }

        foreach (var document in documents)
        {
            Learn(kind.Id, document);
        }
    }

    /// <summary>Keeps the first value of each property as its example.</summary>
    private void Learn(string definition, JsonNode? node)
    {
        if (node is not JsonObject known || !definitions.TryGetValue(definition, out var schema))
        {
            return;
        }

        foreach (var (name, value) in known)
        {
            if (schema["properties"]?[name] is not JsonObject property)
            {
                continue;
            }

            var (item, values) = property["items"] is JsonObject items ? (items, value?.AsArray() ?? []) : (property, (IEnumerable<JsonNode?>)[value]);
            foreach (var one in values)
            {
                if (one is JsonValue)
                {
                    examples.TryAdd((definition, name), Shorten(one.ToJsonString(Readable)));
                }

                Learn(TargetOf(item), one);
            }
        }
    }

    private void WriteObject(string name)
    {
        var schema = definitions[name];
        page.Append(CultureInfo.InvariantCulture, $"## {name}\n\n**{schema["title"]}.** {schema["description"]}\n\n| Property | Type | Required | Meaning | Example |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (property, value) in schema["properties"]!.AsObject())
        {
            var described = value!.AsObject();
            page.Append(CultureInfo.InvariantCulture, $"| `{property}` | {TypeOf(described)} | {required.GetValueOrDefault((name, property))} | {Cell($"{described["description"]}")} | {ExampleOf(described, examples.GetValueOrDefault((name, property)))} |\n");
        }

        page.Append('\n');
        var rules = schema["x-whocode-rules"]?.AsArray().Select(rule => RuleId.Parse(rule!.GetValue<string>())).ToList() ?? [];
        foreach (var rule in rules.Select(id => RuleSet.BuiltIn.Descriptors.Single(rule => rule.Id == id)))
        {
            var anchor = $"{rule.Id}-{rule.Name}".ToLowerInvariant();
            page.Append(CultureInfo.InvariantCulture, $"- [{rule.Id}](rules.md#{anchor}): {rule.Statement}\n");
        }

        if (rules.Count > 0)
        {
            page.Append('\n');
        }
    }

    private static string TypeOf(JsonObject property) => property switch
    {
        _ when property["items"] is JsonObject items => $"list of {TypeOf(items)}{CountOf(property)}",
        _ when property["$ref"] is not null => $"[{TargetOf(property)}](#{TargetOf(property)})",
        _ when TypesOf(property) is ["object"] => "object",
        _ => string.Join(" or ", TypesOf(property)) + LimitOf(property),
    };

    private static string CountOf(JsonObject list) => list["maxItems"] is { } most ? $", at most {most}" : "";

    private static string LimitOf(JsonObject value) => value switch
    {
        _ when value["maxLength"] is { } most => $", at most {most} characters",
        _ when value["minimum"] is { } least && value["maximum"] is { } greatest => $" from {least} to {greatest}",
        _ => "",
    };

    private static string[] TypesOf(JsonObject property) => property["type"] switch
    {
        JsonArray types => [.. types.Select(type => type!.GetValue<string>()).Where(type => type != "null")],
        JsonValue type => [type.GetValue<string>()],
        _ => ["any JSON"],
    };

    private static string FormOf(JsonObject definition) => ChoicesOf(definition) switch
    {
        { Count: > 0 and <= 20 } few => string.Join("; ", few.Select(choice => $"`{choice.Value}` {choice.Label}")),
        { Count: > 0 } many => $"{definition["description"]} One of {many.Count}: {string.Join(", ", many.Take(3).Select(choice => $"`{choice.Value}` {choice.Label}"))} …",
        _ => $"{definition["description"]}",
    };

    private static List<(string Value, string Label)> ChoicesOf(JsonObject definition) =>
        definition["oneOf"] is JsonArray labelled
            ? [.. from choice in labelled from value in choice!["enum"]!.AsArray() where value is not null && value.GetValue<string>() != "" select (value.GetValue<string>(), $"{choice["title"]}")]
            : definition["enum"] is JsonArray plain
                ? [.. from value in plain where value is not null && value.GetValue<string>() != "" select (value.GetValue<string>(), $"{definition["x-whocode-labels"]?[value.GetValue<string>()]}")]
                : [];

    private static string ExampleOf(JsonObject described, string? learnt = null)
    {
        var example = learnt ?? (described["examples"] is JsonArray { Count: > 0 } given ? given[0]!.ToJsonString(Readable) : ChoicesOf(described) is { Count: > 0 } choices ? $"\"{choices[0].Value}\"" : null);
        return example is null ? "" : $"`{example.Replace("|", "\\|", StringComparison.Ordinal)}`";
    }

    private static bool IsObject(JsonObject definition) => definition["properties"] is not null;

    private static string TargetOf(JsonObject property) => property["$ref"] is { } reference ? NameOf(reference.GetValue<string>().Split('/')[^1]) : "";

    private static string NameOf(string definition) => definition.EndsWith(NullSuffix, StringComparison.Ordinal) ? definition[..^NullSuffix.Length] : definition;

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Shorten(string json) => json.Length <= 60 ? json : $"{json[..(char.IsHighSurrogate(json[55]) ? 55 : 56)]} …\"";

    private static JsonNode? Parse(byte[] json) => JsonNode.Parse(json);

    private static IEnumerable<JsonNode?> Committed(string pattern) =>
        Directory.EnumerateFiles(Repository.Path("docs", "samples"), pattern).Order(StringComparer.Ordinal).Select(file => Parse(File.ReadAllBytes(file)));

    /// <summary>The findings of a sample and of a deviation from them, with zeros for the version of the rules, which changes with every text.</summary>
    private static IReadOnlyList<JsonNode?> Findings()
    {
        var validator = new ReportValidator(time: new FixedDay(2026, 11, 26));
        var report = Repository.Sample("faulty-stakeholder.json");
        var deviations = DeviationJson.Read(Repository.Sample("deviations.json"), out _)!.Deviations;
        return
        [
            .. from options in new[] { new ReportValidationOptions(), new() { Deviations = deviations } }
               let document = validator.CreateDocument(validator.ReadAndValidate(report, ValidationProfile.Submission, options), "faulty-stakeholder.json")
               select Parse(FindingsJson.Write(document with { RuleSet = new string('0', document.RuleSet!.Length) })),
        ];
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
