using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The ten things that programs do most, as short as the page shows them.</summary>
public sealed class CommonTasksTests
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("whocode").FullName;

    private readonly ReportValidator validator = new();

    [Fact]
    public void The_page_shows_the_code_that_runs() => DocumentedCode.Check(
        Repository.Path("docs", "guides", "ten-tasks.md"), Repository.Path("tests", "WhoCode.Reporting.Tests", "Guides", "CommonTasksTests.cs"));

    [Fact]
    public async Task Answer_an_upload()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();

        // <page>
        builder.Services.AddWhoCodeReporting(options => options.Limits = new() { MaxBytes = 1_000_000 });
        await using var app = builder.Build();

        app.MapPost("/reports", async (HttpRequest request, ReportValidator validator, CancellationToken cancellationToken) =>
        {
            var read = await validator.ReadAndValidateAsync(request.BodyReader, ValidationProfile.Submission, cancellationToken: cancellationToken);
            return read.IsValid ? Results.NoContent() : Results.ValidationProblem(read.Findings.ToDictionary());
        });
        // </page>

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        var good = await client.PostAsync(new Uri("/reports", UriKind.Relative), new ByteArrayContent(Repository.Sample("stakeholder-nurses-2024.json")));
        var faulty = await client.PostAsync(new Uri("/reports", UriKind.Relative), new ByteArrayContent(Repository.Sample(Samples.Faulty)));
        var endless = await client.PostAsync(new Uri("/reports", UriKind.Relative), new ByteArrayContent(new byte[2_000_000]));

        good.StatusCode.Should().Be(HttpStatusCode.NoContent);
        faulty.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await faulty.Content.ReadFromJsonAsync<HttpValidationProblemDetails>())!.Errors.Should().ContainKey("/contributions/0/titel");
        (await endless.Content.ReadFromJsonAsync<HttpValidationProblemDetails>())!.Errors[""].Should().ContainSingle().Which.Should().Contain("1000000 bytes");
    }

    [Fact]
    public void Read_a_string()
    {
        var json = Encoding.UTF8.GetString(Repository.Sample(Samples.Faulty));
        using var output = new StringWriter();

        // <page>
        var read = validator.ReadAndValidate(json, ValidationProfile.Submission);
        foreach (var finding in read.Findings.Errors)
        {
            output.WriteLine($"{finding.Position}: {finding.Message} {finding.Remedy}");
        }
        // </page>

        output.ToString().Should().Contain("28:7: A contribution has no property 'titel'. Did you mean 'title'? ");
        read.Report.Should().BeOfType<StakeholderReport>();
    }

    [Fact]
    public void Read_change_and_write()
    {
        var path = Path.Combine(Folder, "report.json");
        File.WriteAllBytes(path, Repository.Sample("stakeholder-nurses-2024.json"));

        // <page>
        var read = validator.ReadAndValidate<StakeholderReport>(File.ReadAllBytes(path), ValidationProfile.Draft);
        if (read is { IsComplete: true, Report: { } report })
        {
            File.WriteAllBytes(path, ReportJson.Write(report with { SubmittedOn = new DateOnly(2024, 8, 15) }));
        }
        // </page>

        ReportJson.Read(File.ReadAllBytes(path)).Report!.SubmittedOn.Should().Be(new DateOnly(2024, 8, 15));
    }

    [Fact]
    public void Build_a_report_in_code()
    {
        // <page>
        var round = ReportingCatalog.BuiltIn.FindRound(5)!;
        var report = StakeholderReport.CreateFor(round, LanguageTag.English) with
        {
            Reporter = new() { Name = "Example Nurses Association", Kind = StakeholderKind.HealthProfessionalOrganization },
            Scope = new() { Level = ScopeLevel.National, Countries = [CountryCode.Parse("GHA")] },
            Contributions =
            [
                new()
                {
                    Id = "c1",
                    Field = ThematicFieldId.FairTreatment,
                    Assessment = Assessment.Challenge,
                    Title = "Fees for a contract",
                    Narrative = "Three nurses told us that they paid an agency before they saw their contracts.",
                    Period = new() { From = PartialDate.Create(2023), To = PartialDate.Create(2024, 6) },
                    Paragraphs = [ParagraphId.Parse("4.4")],
                },
            ],
        };
        var findings = validator.Validate(report, ValidationProfile.Submission);
        // </page>

        report.CodeEdition.Should().Be(CodeEditionId.Edition2010);
        findings.IsValid.Should().BeTrue();
        findings.Advice.Should().NotBeEmpty();
    }

    [Fact]
    public void Add_and_override_rules()
    {
        var occupationIsNamed = new WriteARuleTests.OccupationIsNamed();

        // <page>
        var rules = RuleSet.BuiltIn
            .With(occupationIsNamed)
            .WithSeverities(RuleId.Parse("WHC4013"), ProfileSeverities.FromSubmission(FindingSeverity.Warning))
            .Without(RuleId.Parse("WHC3008"));
        var validator = new ReportValidator(rules);
        // </page>

        validator.Rules.Rules.Should().HaveCount(RuleSet.BuiltIn.Rules.Count);
    }

    [Fact]
    public async Task Write_SARIF_to_disk()
    {
        Directory.SetCurrentDirectory(Repository.Root);
        var (path, log) = ("docs/samples/faulty-stakeholder.json", Path.Combine(Folder, "findings.sarif"));

        // <page>
        await using var report = File.OpenRead(path);
        var read = await validator.ReadAndValidateAsync(report, ValidationProfile.Submission);

        await using var output = File.Create(log);
        await FindingsExport.WriteAsync(output, FindingsFormat.Sarif, read, name: path);
        // </page>

        await output.DisposeAsync();
        var run = JsonDocument.Parse(File.ReadAllBytes(log)).RootElement.GetProperty("runs")[0];
        run.GetProperty("results").GetArrayLength().Should().Be(read.Findings.Count);
        run.GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString().Should().Be(path);
    }

    [Fact]
    public void Show_a_national_report_in_an_MVC_form()
    {
        var report = NationalReports.National with { Measures = [new() { Field = ThematicFieldId.FairTreatment }] };
        var modelState = new ModelStateDictionary();

        // <page>
        foreach (var finding in validator.Validate(report, ValidationProfile.Submission).Errors)
        {
            modelState.AddModelError(ReportForm.GetKey(finding.Pointer), finding.Message);
        }
        // </page>

        modelState.Keys.Should().NotContain("");
        modelState["Measures[0].Status"]!.Errors.Should().ContainSingle();
    }

    [Fact]
    public async Task Check_a_file_of_JSON_Lines()
    {
        var path = Path.Combine(Folder, "reports.jsonl");
        var line = JsonSerializer.Serialize(JsonDocument.Parse(Repository.Sample("stakeholder-nurses-2024.json")).RootElement);
        File.WriteAllLines(path, [line, "{\"round\": 77}", line]);
        var faulty = new List<long>();

        // <page>
        var streams = new ReportStreams(validator);
        await using var file = File.OpenRead(path);
        await foreach (var record in streams.ReadLinesAsync<Report>(file, ValidationProfile.Submission))
        {
            if (!record.Findings.IsValid)
            {
                faulty.Add(record.Line);
            }
        }
        // </page>

        faulty.Should().Equal(2);
    }

    [Fact]
    public void Ask_whether_a_country_is_on_the_list_of_a_round()
    {
        // <page>
        var catalog = ReportingCatalog.BuiltIn;
        var list = catalog.FindSafeguardsList(catalog.FindRound(5)!);
        var isListed = list?.Contains(CountryCode.Parse("GHA"));
        // </page>

        isListed.Should().BeTrue();
    }

    [Fact]
    public void Read_a_report_inside_JSON_of_your_own()
    {
        var body = $$"""{"sender": "a@example.org", "report": {{Encoding.UTF8.GetString(Repository.Sample("stakeholder-nurses-2024.json"))}}}""";

        // <page>
        using var message = JsonDocument.Parse(body);
        var read = validator.ReadAndValidate(message.RootElement.GetProperty("report"), ValidationProfile.Submission);
        // </page>

        read.IsValid.Should().BeTrue();
        read.Report!.Round.Should().Be(5);
    }
}
