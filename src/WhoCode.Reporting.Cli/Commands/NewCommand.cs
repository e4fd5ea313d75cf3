using System.CommandLine;
using System.Globalization;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>new KIND --round N</c>: a blank report with every property, ready to fill in.</summary>
internal sealed class NewCommand(ToolConsole console, SchemaKind kind, ReportingRound round)
{
    private static ReportingCatalog Catalog => ReportingCatalog.BuiltIn;

    /// <summary>The file that is written; null or "-" for standard output.</summary>
    private string? Output { get; init; }

    /// <summary>Whether the schema is written beside the file.</summary>
    private bool HasSchema { get; init; }

    /// <summary>Whether existing files are replaced.</summary>
    private bool Replaces { get; init; }

    public static Command Create(ToolConsole console)
    {
        var kind = KindArgument.OfReports(console);
        var round = RoundOption.Create(console);
        var country = new Option<string?>("--country") { Description = console.Say("new.country"), HelpName = "COUNTRY" };
        var fields = new Option<string?>("--fields") { Description = console.Say("new.fields"), HelpName = "FIELDS" };
        var output = new Option<string?>("--output") { Description = console.Say("new.output"), HelpName = "FILE" };
        var withSchema = new Option<bool>("--with-schema") { Description = console.Say("new.with-schema") };
        var force = new Option<bool>("--force") { Description = console.Say("new.force") };
        country.CompletionSources.Add(_ => ListsCommand.CountryCodes(console));
        fields.CompletionSources.Add(_ => Catalog.Find(ThematicFieldSetId.Isri2021)!.Fields.Select(field => field.Id.ToString()));
        var command = new ToolCommand("new", console.Say("new"), examples: console.Say("new.examples")) { kind, round, country, fields, output, withSchema, force };
        command.SetAction(call =>
        {
            if (RoundOption.Find(console, call.GetValue(round)) is not { } known)
            {
                return Tool.Unusable;
            }

            var run = new NewCommand(console, KindArgument.Of(call.GetValue(kind)!), known)
            {
                Output = call.GetValue(output),
                HasSchema = call.GetValue(withSchema),
                Replaces = call.GetValue(force),
            };
            return run.Run(call.GetValue(fields), call.GetValue(country));
        });
        return command;
    }

    private int Run(string? fields, string? country)
    {
        var isNational = kind == SchemaKind.NationalReport;
        if (country is not null != isNational)
        {
            return console.Refuse(console.Say(isNational ? "new.whose" : "new.no-country"));
        }

        if (!isNational && round.StakeholderWindow is null)
        {
            return console.Refuse(console.Say("new.no-instrument", ("round", round.Number), ("year", round.Year)));
        }

        var isToFile = Output is not null and not "-";
        if (HasSchema && !isToFile)
        {
            return console.Refuse(console.Say("new.schema-needs-output"));
        }

        if (ReadFields(fields) is not { } chosen)
        {
            return Tool.Unusable;
        }

        Report report;
        if (country is null)
        {
            report = Draft(chosen);
        }
        else if (Catalog.FindCountry(country) is { } memberState)
        {
            report = NationalDraft(memberState.Code, chosen);
        }
        else
        {
            return console.Refuse(console.NoCountry(country));
        }

        return isToFile ? WriteFiles(report, Output!) : Print(report);
    }

    private int Print(Report report)
    {
        console.Output.WriteLine(System.Text.Encoding.UTF8.GetString(ReportJson.WriteTemplate(report)));
        Instruct(console.Say("new.instruction"));
        return Tool.Clean;
    }

    /// <summary>Writes the report and, if asked for, its schema. Nothing is written if that would replace anything unasked.</summary>
    private int WriteFiles(Report report, string file)
    {
        var options = new SchemaOptions { Profile = ValidationProfile.Submission, Dialect = SchemaDialect.Draft07, Texts = console.Texts }; // the latest that editors support in full
        var schemaName = ReportSchema.GetFileName(kind, options);
        var schemaFile = Path.Combine(Path.GetDirectoryName(file) ?? "", schemaName);
        var schema = HasSchema ? ReportSchema.Write(ReportSchema.Generate(kind, options)) : null;
        if (schema is not null && file.Length > 0 && OutputFile.SamePath.Equals(Path.GetFullPath(schemaFile), Path.GetFullPath(file)))
        {
            return console.Refuse(console.Say("new.name-of-schema", ("file", file)));
        }

        var writesSchema = schema is not null && !IsWritten(schemaFile, schema);
        if (!Replaces && (OutputFile.WouldReplace(file) ? file : writesSchema && OutputFile.WouldReplace(schemaFile) ? schemaFile : null) is { } existing)
        {
            return console.Refuse(console.Say("new.exists", ("file", existing)));
        }

        console.WriteDocument([.. ReportJson.WriteTemplate(schema is null ? report : report with { Schema = $"./{schemaName}" }), (byte)'\n'], file);
        if (writesSchema)
        {
            console.WriteDocument(schema!, schemaFile);
        }

        Instruct(console.Say("new.written", ("file", file)));
        return Tool.Clean;
    }

    /// <summary>Writes what to do next, if a person is there to read it. It is not part of the report, which would be sent with it.</summary>
    private void Instruct(string text)
    {
        if (console.Surroundings.IsErrorTerminal())
        {
            console.Warn(text);
        }
    }

    private static bool IsWritten(string file, byte[] document)
    {
        try
        {
            return File.Exists(file) && new FileInfo(file).Length == document.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(document);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false; // writing it will say so
        }
    }

    /// <summary>Returns the thematic fields that were asked for, or one that is left open; null, with the reason said, if one does not exist.</summary>
    private List<ThematicField?>? ReadFields(string? fields)
    {
        if (fields is null)
        {
            return [null];
        }

        var set = round.FieldSet is { } id ? Catalog.Find(id)! : Catalog.Find(ThematicFieldSetId.Isri2021)!;
        List<ThematicField?> chosen = [];
        foreach (var written in fields.Split((char[])[',', '،', '，', '、'], StringSplitOptions.TrimEntries))
        {
            if (set.Fields.FirstOrDefault(field => field.Id.ToString().Equals(written, StringComparison.OrdinalIgnoreCase)
                || field.Number.ToString(CultureInfo.InvariantCulture) == written) is not { } field)
            {
                console.Refuse(console.Suggest(
                    console.Say("new.no-such-field", ("written", written), ("count", set.Fields.Count)), Suggestion.For(written, set.Fields.Select(known => known.Id.ToString()))));
                return null;
            }

            chosen.Add(field);
        }

        return chosen;
    }

    private NationalReport NationalDraft(CountryCode memberState, List<ThematicField?> fields) =>
        NationalReport.CreateFor(round, memberState, console.Texts.Language) with
        {
            EarlierReport = new(),
            Authority = new() { Contact = new() },
            PreparedWith = [new()],
            Measures = [.. fields.Select(field => new Measure { Field = field?.Id, Evidence = ["e1"] })],
            Laws = [new()],
            Agreements = [new() { Validity = new() }],
            Recruiters = new(),
            Workforce = new() { Stocks = [new()], TrainingCountries = [new()], Inflows = [new()], Outflows = [new()] },
            Support = [new() { Period = new() }],
            Constraints = [new()],
            Evidence = [new() { Id = "e1" }],
            Answers = [new()],
        };

    private StakeholderReport Draft(List<ThematicField?> fields) =>
        StakeholderReport.CreateFor(round, console.Texts.Language) with
        {
            EarlierReport = new(),
            Reporter = new() { Contact = new() },
            Scope = new(),
            Contributions =
            [
                .. fields.Select((field, index) => new Contribution
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"c{index + 1}"),
                    Field = field?.Id,
                    Period = new(),
                    Figures = [new() { Evidence = ["e1"] }],
                    Evidence = ["e1"],
                    Recommendations = [new()],
                }),
            ],
            Evidence = [new() { Id = "e1" }],
            Endorsements = [new()],
            Answers = [new()],
            Consent = new(),
        };
}
