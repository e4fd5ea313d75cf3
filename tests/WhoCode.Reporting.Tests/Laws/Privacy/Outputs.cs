using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Rendering;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Cli;
using WhoCode.Reporting.Tests.Hosting;

namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>
/// All outputs of the library and the tool. A method that writes, and a command of the tool, must be in this list, or <see cref="InventoryTests"/> fails; one that can
/// contain less than everything must say how it is tried.
/// </summary>
internal static class Outputs
{
    private const string Passed = "The document that is passed. It contains no such text unless it was created with `quotes: true`.";

    public static IReadOnlyList<Output> All { get; } =
    [
        // The library.
        new("ReportViews.ViewFor", Content.View, "Texts are not searched for names.", static (one, audience) => string.Concat(one.Reports.Select(report => Json(report.Report.ViewFor(audience))))),
        new("ReportValidator.CreateDocument", Content.NoTexts, "The name that the caller gives, the digest of the document, positions, the ids of the report and of items, and the thematic field as the report states it; with `quotes`, everything.",
            static (one, _) => string.Concat(one.Documents.Select(document => Encoding.UTF8.GetString(FindingsJson.Write(document))))),
        new("ReportRecord.CreateDocument", Content.NoTexts, "As ReportValidator.CreateDocument. The id of the report is used as the name.", static (one, _) => Records(one)),
        new("FindingsExport.Write", Content.NoTexts, "With `Quotes`, or from a document with quotes, everything.", static (one, _) => string.Concat(Enum.GetValues<FindingsFormat>().Select(format => one.Export(format) + one.ExportResults(format)))),
        new("FindingsExport.WriteAsync", Content.NoTexts, "As FindingsExport.Write, which writes the same bytes."),
        new("FindingsWriter.Write", Content.NoTexts, Passed, static (one, _) => Written(one)),
        new("FindingsWriter.WriteAsync", Content.NoTexts, Passed),
        new("FindingsWriter.WriteUnreadable", Content.Nothing, "The name and the reason that the caller gives."),
        new("FindingsWriter.Complete", Content.Nothing),
        new("FindingsWriter.CompleteAsync", Content.Nothing),
        new("FindingsWriter.Dispose", Content.Nothing),
        new("FindingsWriter.DisposeAsync", Content.Nothing),
        new("FindingsJson.Write", Content.NoTexts, Passed, static (one, _) => string.Concat(one.Documents.Select(document => Encoding.UTF8.GetString(FindingsJson.Write(document))))),
        new("FindingsJson.WriteAsync", Content.NoTexts, Passed),
        new("FindingsJson.WriteLine", Content.NoTexts, Passed, static (one, _) => Lines(one)),
        new("ComparisonExport.Write", Content.View, "For partners unless another audience is given to `Compare`.", static (one, audience) => string.Concat(Enum.GetValues<ComparisonFormat>().Select(format => one.Compare(format, audience)))),
        new("ComparisonExport.WriteAsync", Content.View, "As ComparisonExport.Write, which writes the same bytes."),
        new("ReportPages.Create", Content.View, "The page of the report for an audience, which is partners unless another is given.", static (one, audience) => Pages(one, audience)),
        new("CarriedReportExport.Write", Content.NoTexts, "Locations, names of countries and lists, and numbers. The draft is written by ReportJson.", static (one, _) => string.Concat(one.Reports.Select(report => Carried(one, report.Report)))),
        new("CarriedReportExport.WriteAsync", Content.NoTexts, "As CarriedReportExport.Write, which writes the same bytes."),
        new("NextRoundDrafts.CarryTo", Content.Everything, "A draft for the author of the report, without consents that were given and without evidence from persons."),
        new("CoverageExport.Write", Content.View, "Names of agreements and addressees of recommendations, and no other text. For partners unless another audience is given to the builder.", static (one, audience) => string.Concat(Enum.GetValues<CoverageFormat>().Select(format => one.Count(format, audience)))),
        new("CoverageExport.CreatePage", Content.View, "As CoverageExport.Write, which writes the same page as Markdown.", static (one, audience) => one.Count(CoverageFormat.Markdown, audience)),
        new("CoverageExport.WriteAsync", Content.View, "As CoverageExport.Write, which writes the same bytes."),
        new("DifferenceExport.Write", Content.View, "For partners unless another audience is given to `Compare`. What the later version no longer allows is not shown, and changes that are left out are counted.",
            static (one, audience) => string.Concat(Enum.GetValues<DifferenceFormat>().Select(format => one.Differ(format, audience)))),
        new("DifferenceExport.WriteAsync", Content.View, "As DifferenceExport.Write, which writes the same bytes."),
        new("ToString", Content.NoTexts, "Names of types, ids, codes, numbers and locations, of every object.", static (one, _) => Strings(one)),
        new("Exceptions", Content.NoTexts, "Locations, and what was expected. Names that the caller passes, such as the key of an extension.", static (one, _) => Exceptions(one)),
        new("Logs and telemetry", Content.Nothing, "The library writes no logs and sends no telemetry. An application can log exceptions and `ToString`, which quote nothing."),
        new("Finding.GetMessage", Content.NoTexts, "Only with `quotes: false`. By default, the message quotes the report for its author.", static (one, _) => Messages(one)),
        new("Finding.GetRemedy", Content.NoTexts, "As the message.", static (one, _) => Messages(one)),
        new("Finding.Message", Content.Everything, "The report is quoted for its author. `Finding.ToString` quotes nothing."),
        new("Finding.Remedy", Content.Everything, "As the message."),
        new("ReportJson.Write", Content.Everything, "The report. Write a view of it to pass it on."),
        new("ReportJson.WriteAsync", Content.Everything, "The report."),
        new("ReportJson.WriteTemplate", Content.Everything, "The report."),
        new("DeviationJson.Write", Content.Everything, "Deviations with their reasons and authors. A reason should not quote the report."),
        new("DeviationJson.WriteAsync", Content.Everything, "As DeviationJson.Write."),
        new("WorkforceCsv.Write", Content.Everything, "The tables of the workforce, with the sources that the author states. They contain no other text."),
        new("WorkforceCsv.WriteAsync", Content.Everything, "As WorkforceCsv.Write."),
        new("CanonicalJson.ComputeDigest", Content.Everything, "A digest (hash). Anyone who knows all but a few characters of the document can guess those, and confirm the guess with the digest."),
        new("ReportDraft.ToJson", Content.Everything, "The report that is being written."),
        new("ReportDraft.ToPatch", Content.Everything, "What was changed."),
        new("ReportPatch.Create", Content.Everything, "What was changed. Pass two views to pass the patch on."),
        new("ReportDraft.GetText", Content.Everything, "The text of a field, for the form of its author."),
        new("ReportDraft.GetPath", Content.Everything, "The label of a location, with the names of unknown properties."),
        new("ReportFields.GetPath", Content.Everything, "As ReportDraft.GetPath."),
        new("ReportForm.GetKey", Content.Everything, "The location."),
        new("JsonPointer.ToDisplayString", Content.Everything, "The location."),
        new("LocalizedText.ToString", Content.Everything, "The arguments; strings among them only with `quotes`."),
        new("LocalizedText.Excerpt", Content.Everything, "The beginning of the text."),
        new("LocalizedText.MakeVisible", Content.Everything, "The text."),
        new("PageExport.Write", Content.Everything, "The page that is passed."),
        new("PageExport.WriteAsync", Content.Everything, "The page that is passed."),
        new("PageMarkdown.Write", Content.Everything, "The page that is passed."),
        new("PageContent.Combine", Content.Everything, "The pages that are passed."),
        new("JsonConverter.Write", Content.Everything, "What the application serializes."),
        new("RuleCatalogExport.Write", Content.Nothing),
        new("RuleCatalogExport.WriteAsync", Content.Nothing),
        new("ReportSchema.Write", Content.Nothing),
        new("ReportSchema.GetFileName", Content.Nothing),
        new("ReportJsonSchema.Write", Content.Nothing),

        // The tool.
        new("whocode validate", Content.NoTexts, "The names of the files. On a terminal, or with `--quote`, everything; with `--show-source`, lines of the file.", static (one, _) => Tool(one, "validate", "-", "--explain")),
        new("whocode validate --format json", Content.NoTexts, "As above.", static (one, _) => Tool(one, "validate", "-", "--format", "json")),
        new("whocode validate --format csv", Content.NoTexts, "As above.", static (one, _) => Tool(one, "validate", "-", "--format", "csv")),
        new("whocode validate --format sarif", Content.NoTexts, "As above.", static (one, _) => Tool(one, "validate", "-", "--format", "sarif")),
        new("whocode validate --format markdown", Content.NoTexts, "As above.", static (one, _) => Tool(one, "validate", "-", "--format", "markdown")),
        new("whocode validate --jsonl", Content.NoTexts, "The id of a report is used as its name.", static (one, _) => Tool(one, "validate", "--jsonl", "-")),
        new("whocode redact", Content.View, "What is left out is counted. A file that cannot be read completely is refused, as what could not be read may be a consent.", static (one, audience) => Tool(one, "redact", "-", "--for", $"{audience}")),
        new("whocode render", Content.View, "For partners unless `--for` says otherwise. A file that cannot be read completely is refused.", static (one, audience) => Tool(one, "render", "-", "--for", $"{audience}", "--with-findings")),
        new("whocode compare --format text", Content.View, "The names of the files. For partners unless `--for` says otherwise.", static (one, audience) => Compared(one, "text", audience)),
        new("whocode compare --format json", Content.View, "As above.", static (one, audience) => Compared(one, "json", audience)),
        new("whocode compare --format markdown", Content.View, "As above.", static (one, audience) => Compared(one, "markdown", audience)),
        new("whocode carry", Content.Everything, "A draft for the author of the report. Its list contains locations, names of countries and lists, and numbers."),
        new("whocode coverage --format json", Content.View, "Names of agreements and addressees of recommendations. For partners unless `--for` says otherwise. On standard error, the names of files that could not be read.", static (one, audience) => Tool(one, "coverage", "-", "--format", "json", "--for", $"{audience}")),
        new("whocode coverage --format csv", Content.View, "As above.", static (one, audience) => Tool(one, "coverage", "-", "--format", "csv", "--for", $"{audience}")),
        new("whocode coverage --format markdown", Content.View, "As above.", static (one, audience) => Tool(one, "coverage", "-", "--format", "markdown", "--for", $"{audience}")),
        new("whocode coverage --format html", Content.View, "As above.", static (one, audience) => Tool(one, "coverage", "-", "--format", "html", "--for", $"{audience}")),
        new("whocode diff --format text", Content.View, "The names of the files. For partners unless `--for` says otherwise. A file that cannot be read completely is refused.", static (one, audience) => Differing(one, "text", audience)),
        new("whocode diff --format json", Content.View, "As above.", static (one, audience) => Differing(one, "json", audience)),
        new("whocode diff --format markdown", Content.View, "As above.", static (one, audience) => Differing(one, "markdown", audience)),
        new("whocode diff --format patch", Content.Everything, "What was changed. It is refused unless the call has `--for secretariat`."),
        new("whocode workforce export", Content.Everything, "The tables of the workforce, with the sources that the author states."),
        new("whocode workforce import", Content.Everything, "The report with other tables. Findings are as those of `validate`."),
        new("whocode new", Content.Nothing),
        new("whocode schema", Content.Nothing),
        new("whocode rules", Content.Nothing),
        new("whocode code", Content.Nothing, "The arguments on the command line."),
        new("whocode fields", Content.Nothing),
        new("whocode rounds", Content.Nothing),
        new("whocode lists", Content.Nothing, "The arguments on the command line."),
        new("whocode completions", Content.Nothing),
        new("whocode help", Content.Nothing),
    ];

    private static string Carried(LeakCase one, Report report)
    {
        using var output = new MemoryStream();
        foreach (var format in Enum.GetValues<CarriedReportFormat>())
        {
            CarriedReportExport.Write(output, format, report.CarryTo(ReportingCatalog.BuiltIn.FindRound(6)!), one.Texts);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Json(Report? report) => report is null ? "" : Encoding.UTF8.GetString(ReportJson.Write(report));

    private static string Pages(LeakCase one, Audience audience)
    {
        using var output = new MemoryStream();
        foreach (var report in one.Reports)
        {
            if (ReportPages.Create(report.Report, new() { Audience = audience, Texts = one.Texts, FindingsFor = ValidationProfile.Submission }) is { } page)
            {
                foreach (var format in Enum.GetValues<PageFormat>())
                {
                    PageExport.Write(output, format, page);
                }
            }
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Messages(LeakCase one) =>
        string.Join('\n', one.Results.SelectMany(result => result.Result.Findings).Select(finding => finding.GetMessage(one.Texts, quotes: false) + finding.GetRemedy(one.Texts, quotes: false) + finding.GetPointer(quotes: false)));

    private static string Records(LeakCase one)
    {
        using var lines = new MemoryStream([.. one.Results.SelectMany(result => result.Json.Where(unit => unit is not ((byte)'\n' or (byte)'\r')).Append((byte)'\n'))]);
        var records = new WhoCode.Reporting.Streams.ReportStreams(new ReportValidator())
            .ReadLinesAsync(lines, ValidationProfile.Submission, (WhoCode.Reporting.Streams.ReportRecord<Report> record, ReadOnlySpan<byte> line) => $"{record} {Encoding.UTF8.GetString(FindingsJson.Write(record.CreateDocument(line, one.Texts)))}");
        return string.Concat(records.ToBlockingEnumerable());
    }

    private static string Written(LeakCase one)
    {
        using var output = new MemoryStream();
        foreach (var format in Enum.GetValues<FindingsFormat>())
        {
            using var writer = new FindingsWriter(output, format, new() { Texts = one.Texts });
            foreach (var document in one.Documents)
            {
                writer.Write(document);
            }

            writer.Complete();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Lines(LeakCase one)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        foreach (var document in one.Documents)
        {
            FindingsJson.WriteLine(output, document);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Prints every object that can be reached.</summary>
    private static string Strings(LeakCase one)
    {
        var text = new StringBuilder();
        var known = new HashSet<object>();
        var comparison = ReportComparison.Compare((NationalReport)one.National.Report, [(StakeholderReport)one.Stakeholder.Report], audience: Audience.Secretariat);
        var draft = ReportDraft.Create(one.Stakeholder.Report);
        var difference = ReportDifference.Compare(one.Stakeholder.Report, LeakCase.LaterVersionOf(one.Stakeholder.Report), audience: Audience.Secretariat);
        object[] starts = [.. one.Results.Select(result => (object)result.Result), .. one.Documents, comparison, difference, one.Stakeholder.Report.CarryTo(ReportingCatalog.BuiltIn.FindRound(6)!), new ReportForm(one.Stakeholder.Report).FindField(JsonPointer.Parse("/title")), draft.ApplyPatch("[{\"op\":\"test\",\"path\":\"/zqfffff9x\",\"value\":\"zqfffff9x\"}]"u8)];
        text.Append(draft).Append(draft.GetField(JsonPointer.Parse("/title")));
        foreach (var start in starts)
        {
            Print(start);
        }

        return text.ToString();

        void Print(object value)
        {
            if (value is string || value.GetType().Assembly != typeof(Report).Assembly || !known.Add(value)
                || value is JsonPointer or LocalizedText or TextArgument or LocalizedTexts or RuleDescriptor or Country or ThematicField or CodeParagraph or ReportingRound)
            {
                return;
            }

            text.Append(value).Append('\n');
            foreach (var inner in value is IEnumerable list ? [list] : value.GetType().GetProperties().Select(property => property.GetValue(value)).OfType<object>())
            {
                foreach (var item in inner is IEnumerable items and not string ? items.Cast<object?>().OfType<object>() : [inner])
                {
                    Print(item);
                }
            }
        }
    }

    /// <summary>Throws every exception that content can cause.</summary>
    private static string Exceptions(LeakCase one)
    {
        var text = new StringBuilder();
        foreach (var (json, _) in one.Results)
        {
            foreach (var type in (Type[])[typeof(Report), typeof(StakeholderReport), typeof(NationalReport), typeof(FindingsDocument), typeof(DeviationFile), typeof(Contribution)])
            {
                text.Append(Refusal.Of(() => JsonSerializer.Deserialize(json, type)));
            }
        }

        const string Mark = "zqfffff8x";
        foreach (var kind in Kinds.Texts)
        {
            text.Append(Refusal.Of(() => JsonSerializer.Deserialize($"\"{Mark} \"", kind.Type)));
            text.Append(Refusal.Of(() => System.ComponentModel.TypeDescriptor.GetConverter(kind.Type).ConvertFromInvariantString($"{Mark} ~")));
            text.Append(Refusal.Of(() => kind.Type.GetMethod("Parse", [typeof(string)])?.Invoke(null, [$"{Mark} ~"]))?.InnerException);
        }

        var half = one.Stakeholder.Report with { Title = $"{Mark}\ud800", Extensions = new Dictionary<string, JsonElement>() };
        text.Append(Refusal.Of(() => ReportJson.Write(half))).Append(Refusal.Of(() => JsonSerializer.Serialize(half)));
        text.Append(Refusal.Of(() => half.ViewFor((Audience)77)));
        return text.ToString();
    }

    private static string Tool(LeakCase one, params string[] words)
    {
        var text = new StringBuilder();
        foreach (var (json, _) in one.Results)
        {
            var line = Encoding.UTF8.GetString(json).Replace("\n", "", StringComparison.Ordinal);
            var call = ToolCall.RunWith(line, [.. words, "--lang", $"{one.Texts.Language}"]);
            text.Append(call.Output).Append(call.Error);
        }

        return text.ToString();
    }

    private static string Compared(LeakCase one, string format, Audience audience) => RunOnTwo("compare", one.National.Report, one.Stakeholder.Report, format, audience);

    private static string Differing(LeakCase one, string format, Audience audience) =>
        string.Concat(one.Reports.Select(report => RunOnTwo("diff", report.Report, LeakCase.LaterVersionOf(report.Report), format, audience)));

    private static string RunOnTwo(string command, Report first, Report second, string format, Audience audience)
    {
        var folder = Directory.CreateTempSubdirectory("whocode-");
        try
        {
            string[] files = [Path.Combine(folder.FullName, "n.json"), Path.Combine(folder.FullName, "s.json")];
            File.WriteAllBytes(files[0], ReportJson.Write(first));
            File.WriteAllBytes(files[1], ReportJson.Write(second));
            var call = ToolCall.Run(command, files[0], files[1], "--format", format, "--for", $"{audience}");
            return call.Output + call.Error;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
