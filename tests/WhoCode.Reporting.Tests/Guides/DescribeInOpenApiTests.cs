using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/describe-in-openapi.md.</summary>
public sealed class DescribeInOpenApiTests : IAsyncLifetime
{
    private readonly WebApplication app = Build();

    public async Task InitializeAsync()
    {
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.Check(
        Repository.Path("docs", "guides", "describe-in-openapi.md"),
        Repository.Path("tests", "WhoCode.Reporting.Tests", "Guides", "DescribeInOpenApiTests.cs"));

    [Fact]
    public async Task The_document_describes_the_report_as_the_library_does()
    {
        var schemas = (await Document())["components"]!["schemas"]!.AsObject();

        schemas["StakeholderReport"]!["properties"]!["contributions"]!["items"]!["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/StakeholderReport.contribution");
        schemas["StakeholderReport.contribution"]!["properties"]!["title"]!["maxLength"]!.GetValue<int>().Should().Be(500);
        schemas["StakeholderReport.assessment"]!["oneOf"]![0]!.ToJsonString().Should().Contain("Good practice");
        schemas["StakeholderReport.contribution"]!["x-whocode-rules"]!.AsArray().Should().NotBeEmpty();
        schemas["FindingsDocument"]!["properties"]!["findings"]!["items"]!["$ref"]!.GetValue<string>().Should().Be("#/components/schemas/FindingsDocument.documented-finding");
    }

    [Fact]
    public async Task Every_reference_of_the_document_leads_somewhere_and_no_schema_is_made_of_our_types()
    {
        var document = await Document();
        var schemas = document["components"]!["schemas"]!.AsObject();
        var references = Schema.GeneratedSchema.ObjectsIn(document).Select(node => node["$ref"]?.GetValue<string>()).OfType<string>().ToList();

        references.Should().HaveCountGreaterThan(50);
        references.Except(schemas.Select(schema => $"#/components/schemas/{schema.Key}")).Should().BeEmpty();
        schemas.Select(schema => schema.Key.Split('.')[0]).Distinct().Should().BeEquivalentTo("StakeholderReport", "FindingsDocument");
    }

    [Fact]
    public async Task A_clean_report_is_taken_and_a_faulty_one_is_answered_with_all_its_findings()
    {
        using var client = Client();
        var clean = await client.PostAsync("/reports", Sample("stakeholder-nurses-2024.json"));
        var faulty = await client.PostAsync("/reports", Sample(Samples.Faulty));

        clean.StatusCode.Should().Be(HttpStatusCode.NoContent);
        faulty.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var document = FindingsJson.Read(await faulty.Content.ReadAsByteArrayAsync(), out var faults);
        faults.Should().BeEmpty();
        document!.Findings.Should().HaveCount(27).And.OnlyContain(finding => finding.Line > 0);
    }

    private static ByteArrayContent Sample(string name) => new(File.ReadAllBytes(Repository.Path("docs", "samples", name)));

    private async Task<JsonObject> Document()
    {
        using var client = Client();
        return (await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!;
    }

    private HttpClient Client() => new() { BaseAddress = new(app.Urls.Single()) };

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();

        // <page>
        builder.Services.AddWhoCodeReporting();
        builder.Services.AddOpenApi(options =>
        {
            // The framework would describe the library's types by its own lights; ours are put in their place below.
            options.CreateSchemaReferenceId = json =>
            {
                var type = Nullable.GetUnderlyingType(json.Type) ?? json.Type;
                var isPart = type.Assembly == typeof(StakeholderReport).Assembly && type != typeof(StakeholderReport) && type != typeof(FindingsDocument);
                return isPart ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(json);
            };
            options.AddDocumentTransformer((document, _, _) =>
            {
                Describe(document, nameof(StakeholderReport), ReportSchema.Generate(SchemaKind.StakeholderReport));
                Describe(document, nameof(FindingsDocument), ReportSchema.Generate(SchemaKind.FindingsDocument));
                return Task.CompletedTask;
            });
        });
        // </page>

        var app = builder.Build();

        // <page>
        app.MapOpenApi();
        app.MapPost("/reports", async (HttpRequest request, ReportValidator validator) =>
        {
            var read = await validator.ReadAndValidateAsync<StakeholderReport>(request.BodyReader, ValidationProfile.Submission);
            return read.IsValid
                ? Results.NoContent() // read.Report is the report
                : Results.Text(FindingsJson.Write(validator.CreateDocument(read)), "application/json", StatusCodes.Status422UnprocessableEntity);
        })
        .Accepts<StakeholderReport>("application/json")
        .Produces(StatusCodes.Status204NoContent)
        .Produces<FindingsDocument>(StatusCodes.Status422UnprocessableEntity);
        // </page>

        return app;
    }

    // <page>
    private static void Describe(OpenApiDocument document, string name, JsonObject schema)
    {
        // The parts become components too, under names that no other schema has.
        var text = schema.ToJsonString().Replace("#/$defs/", $"#/components/schemas/{name}.", StringComparison.Ordinal);
        var whole = JsonNode.Parse(text)!.AsObject();
        var parts = whole["$defs"]!.AsObject();
        foreach (var keyword in (string[])["$schema", "$defs"])
        {
            whole.Remove(keyword);
        }

        var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        schemas[name] = Read(whole);
        foreach (var (part, drawn) in parts)
        {
            schemas[$"{name}.{part}"] = Read(drawn!);
        }

        OpenApiSchema Read(JsonNode node) =>
            new OpenApiJsonReader().ReadFragment<OpenApiSchema>(node, OpenApiSpecVersion.OpenApi3_1, document, out _)!;
    }
    // </page>
}
