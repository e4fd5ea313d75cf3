using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WhoCode.Reporting.Export;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/validate.md, and what it prints.</summary>
public sealed class ValidateTests : IDisposable
{
    private const string Page = "validate.md";

    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    private readonly ReportValidator validator = new();

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "ValidateTests.cs");

    [Fact]
    public void The_profile_decides_what_is_required()
    {
        // <page>
        var validator = new ReportValidator();
        var report = new StakeholderReport { Round = 5, Contributions = [new() { Id = "c1", Title = "Fees for a contract" }] };

        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            var findings = validator.Validate(report, profile);
            Console.WriteLine($"{profile}: errors {findings.Errors.Count}, warnings {findings.Warnings.Count}, advice {findings.Advice.Count}");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        validator.Validate(report, ValidationProfile.Draft).IsValid.Should().BeTrue();
        validator.Validate(report, ValidationProfile.Submission).IsValid.Should().BeFalse();
    }

    [Fact]
    public void Severities_are_overridden_and_rules_removed()
    {
        // <page>
        var rules = RuleSet.BuiltIn
            .WithSeverities(RuleId.Parse("WHC4005"), ProfileSeverities.FromSubmission(FindingSeverity.Error))
            .Without(RuleId.Parse("WHC3008"));
        var validator = new ReportValidator(rules);
        // </page>

        validator.Rules.Rules.Should().HaveCount(RuleSet.BuiltIn.Rules.Count - 1);
        validator.Validate(Late, ValidationProfile.Submission).Errors.Should().ContainSingle().Which.RuleId.Should().Be(RuleId.Parse("WHC4005"));
    }

    // <page>
    public sealed class FixedDate(DateOnly date) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(date, new TimeOnly(12, 0), TimeSpan.Zero);
    }

    // </page>

    [Fact]
    public void A_deviation_downgrades_a_finding()
    {
        var report = Late;

        // <page>
        var validator = new ReportValidator(time: new FixedDate(new DateOnly(2026, 5, 1)));
        var before = validator.Validate(report, ValidationProfile.Submission).ByRule(RuleId.Parse("WHC4005"))[0];

        var deviation = Deviation.For(before) with
        {
            Reason = "The secretariat granted us another week.",
            Author = "Network office",
            Expires = new DateOnly(2026, 12, 31),
        };
        var after = validator.Validate(report, ValidationProfile.Submission, new() { Deviations = [deviation] }).ByRule(before.RuleId)[0];

        Console.WriteLine($"{before.Severity}: {before.Message}");
        Console.WriteLine($"{after.Severity}: {after.Message}");
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
        after.Severity.Should().Be(FindingSeverity.Advice);
        after.Deviation.Should().Be(deviation);
    }

    [Fact]
    public async Task An_upload_is_answered()
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
        (await endless.Content.ReadFromJsonAsync<HttpValidationProblemDetails>())!.Errors[""].Should().ContainSingle().Which.Should().Contain("1,000,000");
    }

    [Fact]
    public async Task Findings_are_saved()
    {
        Directory.SetCurrentDirectory(Repository.Root);
        var (path, log) = ("docs/samples/faulty-stakeholder.json", Path.Combine(folder, "findings.sarif"));

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

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A report that was submitted after the deadline of its round.</summary>
    private static StakeholderReport Late => TestReports.Maximal with { SubmittedOn = new(2021, 9, 20) };
}
