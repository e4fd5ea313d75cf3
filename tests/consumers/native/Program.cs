// Reads every file that is named, as an application compiled ahead of time would, and closes with "native: N passed, N failed".
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using WhoCode.Consumers.Native;
using Microsoft.Extensions.DependencyInjection;
using WhoCode.Reporting;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

const ValidationProfile Checked = ValidationProfile.Submission;

var expect = new Expectations();
var validator = new ReportValidator();
var reports = 0;
foreach (var path in args)
{
    var name = Path.GetFileName(path);
    var bytes = File.ReadAllBytes(path);
    if (DeviationJson.Read(bytes, out var faults) is { } deviations && faults.Count == 0)
    {
        expect.Try(name, () => KeepDeviations(deviations, name));
    }
    else
    {
        reports++;
        expect.Try(name, () => ReadReport(bytes, name));
    }
}

expect.Holds(reports > 0, "there are reports among the files");
foreach (var kind in SchemaKind.All)
{
    expect.Try(kind.Id, () => expect.Holds(
        JsonNode.Parse(ReportSchema.Write(ReportSchema.Generate(kind)))?["$schema"] is not null, $"the schema of {kind.Id} names its dialect"));
}

expect.Try("the languages that the application keeps", FindLanguages);
expect.Try("a record of the application", KeepOwnRecord);
expect.Try("rules that are registered", FindRegisteredRules);
Console.WriteLine($"native: {expect.Passed} passed, {expect.Failed} failed");
return expect.Failed == 0 ? 0 : 1;

// WhoCodeReportingLanguages in the project keeps French beside English.
void FindLanguages()
{
    expect.Holds(string.Join(' ', LocalizedTexts.BuiltInLanguages) == "en fr", "only the languages that are kept are built in");
    expect.Holds(LocalizedTexts.Find(LanguageTag.Parse("ru")) is null, "a language that is left out is not found");
    expect.Holds(LocalizedTexts.Find(LanguageTag.Parse("fr-CH"))?["country.DEU"] == "Allemagne", "a language that is kept is found");
    expect.Holds(!typeof(LocalizedTexts).Assembly.GetManifestResourceNames().Any(name => name.EndsWith(".ru.json", StringComparison.Ordinal)), "the texts of a language that is left out are not in the program");
}

void ReadReport(byte[] bytes, string name)
{
    var read = validator.ReadAndValidate<Report>(bytes, Checked);
    var isFaulty = name.StartsWith("faulty", StringComparison.Ordinal);
    expect.Holds(read.Report is not null, $"{name} has a report");
    expect.Holds(read.Findings.HasErrors == isFaulty, $"{name} has errors only where it is a faulty one");
    var report = read.Report!;
    expect.Holds(report.Equals(validator.ReadAndValidate<Report>(ReportJson.Write(report), Checked).Report), $"{name} is the same after ReportJson.Write");
    expect.Holds(validator.Validate(report, Checked).Count <= read.Findings.Count, $"{name} has no more findings as an object than as a text");

    Export(bytes, read, name);
    expect.Try($"a draft of {name}", () => EditDraft(bytes, read.Findings, name));
    expect.Try($"{name} by JsonSerializer", isFaulty ? () => Refuse(bytes, name) : () => KeepReport(report, name));
}

void EditDraft(byte[] bytes, FindingList findings, string name)
{
    expect.Holds(ReportDraft.TryOpen(bytes, out var draft, out _, new() { Validator = validator, Profile = Checked }), $"{name} is opened as a draft");
    expect.Holds(draft!.Findings.Count == findings.Count, $"the draft of {name} has the findings of the report");
    var (round, title) = (draft.GetField(JsonPointer.Parse("/round")), draft.GetField(JsonPointer.Parse("/title")));
    round.Set<int?>(4);
    expect.Holds(round is { Text: "4", Label.Length: > 0 } && round.Get<int?>() == 4, $"the draft of {name} takes a number");
    round.Text = "four";
    title.Text = "A title";
    expect.Holds(round.Text == "four" && round.Findings.Count == 1 && round.Get<int?>() is null, $"the draft of {name} keeps what is not valid");
    expect.Holds(draft.ToReport().Title == "A title", $"the draft of {name} is a report");
    expect.Holds(draft.Undo() && draft.Undo() && round.Text == "4", $"the draft of {name} can undo");
}

void Export(byte[] bytes, ReadResult<Report> read, string name)
{
    var document = validator.CreateDocument(bytes, read, name);
    expect.Holds(document.Findings.Count == read.Findings.Count, $"the findings document of {name} has every finding");
    expect.Holds(document.Equals(FindingsJson.Read(FindingsJson.Write(document), out _)), $"the findings document of {name} is the same after FindingsJson.Write");
    var (json, csv, sarif, markdown) = (Text(FindingsFormat.Json), Text(FindingsFormat.Csv), Text(FindingsFormat.Sarif), Text(FindingsFormat.Markdown));
    expect.Holds(JsonNode.Parse(json)?["counts"]?["total"]?.GetValue<int>() == read.Findings.Count, $"the export of {name} as JSON counts the findings");
    expect.Holds(csv.Split('\n').Length > read.Findings.Count, $"the export of {name} as CSV has a line for each finding");
    expect.Holds(JsonNode.Parse(sarif)?["runs"]?[0]?["results"] is JsonArray results && results.Count == read.Findings.Count, $"the export of {name} as SARIF has a result for each finding");
    expect.Holds(read.Findings.All(finding => markdown.Contains(finding.RuleId.ToString(), StringComparison.Ordinal)), $"the export of {name} as Markdown names every rule");
    expect.Try($"the findings document of {name} by JsonSerializer", () => Keep(document, HostContext.Default.FindingsDocument, $"the findings document of {name}"));

    string Text(FindingsFormat format)
    {
        using var stream = new MemoryStream();
        FindingsExport.Write(stream, format, document);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}

void KeepReport(Report report, string name)
{
    Keep(report, HostContext.Default.Report, $"{name} as a report");
    switch (report)
    {
        case StakeholderReport stakeholder:
            Keep(stakeholder, HostContext.Default.StakeholderReport, name);
            break;
        case NationalReport national:
            Keep(national, HostContext.Default.NationalReport, name);
            break;
    }
}

// What cannot be read without a loss is refused.
void Refuse(byte[] bytes, string name)
{
    try
    {
        JsonSerializer.Deserialize(bytes, HostContext.Default.Report);
        expect.Holds(false, $"{name} is refused by JsonSerializer");
    }
    catch (JsonException)
    {
        expect.Holds(true, $"{name} is refused by JsonSerializer");
    }
}

void KeepDeviations(DeviationFile deviations, string name)
{
    expect.Holds(deviations.Deviations.Count > 0, $"{name} has deviations");
    expect.Holds(deviations.Equals(DeviationJson.Read(DeviationJson.Write(deviations), out _)), $"{name} is the same after DeviationJson.Write");
    Keep(deviations, HostContext.Default.DeviationFile, name);
}

void KeepOwnRecord()
{
    var visit = new Visit
    {
        Country = CountryCode.Parse("GHA"),
        Kind = EvidenceKind.OfficialStatistics,
        Reports = new() { [CountryCode.Parse("GBR")] = 2, [CountryCode.Parse("PHL")] = 0 },
    };
    var json = JsonSerializer.Serialize(visit, HostContext.Default.Visit);
    expect.Holds(json == """{"Country":"GHA","Partner":null,"Kind":"official-statistics","Reports":{"GBR":2,"PHL":0}}""", $"values are written in their own form: {json}");
    var kept = JsonSerializer.Deserialize(json, HostContext.Default.Visit)!;
    expect.Holds(visit.Country == kept.Country && kept.Partner is null && visit.Kind == kept.Kind && visit.Reports.SequenceEqual(kept.Reports), "values are the same after JsonSerializer");
}

// Rules are found as whichever service they are registered, although the container is asked for types that only the application knows.
void FindRegisteredRules()
{
    using var services = new ServiceCollection()
        .AddSingleton<IRule, NamedRule>(_ => new("ACME1001"))
        .AddSingleton<IRule<Contribution>, NamedRule>(_ => new("ACME1002"))
        .AddSingleton(new NamedRule("ACME1003"))
        .AddWhoCodeReporting()
        .BuildServiceProvider();
    expect.Holds(services.GetRequiredService<RuleSet>().Rules.OfType<NamedRule>().Count() == 3, "every registered rule is in the rule set");
}

// Nothing is lost between JsonSerializer.Serialize and Deserialize.
void Keep<T>(T value, JsonTypeInfo<T> contract, string what) where T : class
{
    var kept = JsonSerializer.Deserialize(JsonSerializer.Serialize(value, contract), contract);
    expect.Holds(value.Equals(kept), $"{what} is the same after JsonSerializer");
}

internal sealed class NamedRule(string id) : IRule<Contribution>
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleId.Parse(id),
        Name = nameof(NamedRule),
        Severities = ProfileSeverities.Always(FindingSeverity.Advice),
        Statement = "A contribution is as we want it.",
        Message = "The contribution is not as we want it.",
        Remedy = "Change it.",
    };

    public void Check(Contribution node, RuleContext context)
    {
    }
}
