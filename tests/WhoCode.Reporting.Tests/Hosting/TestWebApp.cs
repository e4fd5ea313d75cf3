using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>A web application that accepts and returns every type of the library, without any configuration for them.</summary>
public sealed class TestWebApp : IAsyncLifetime
{
    private readonly WebApplication app = Build();

    internal HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddControllers(options => options.Conventions.Add(new NamedByType()))
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new ControllersOfKinds()));
        var app = builder.Build();
        app.MapControllers();
        foreach (var type in Kinds.Texts.Select(kind => kind.Type))
        {
            Map(nameof(MapValue), type, app);
        }

        foreach (var type in Kinds.Parts)
        {
            Map(nameof(MapPart), type, app);
        }

        return app;
    }

    private static void Map(string method, Type type, WebApplication app) =>
        typeof(TestWebApp).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [app]);

    private static void MapValue<T>(WebApplication app) where T : struct => Map<T>(
        app,
        [
            ("route/{value}", ([FromRoute] T value) => TypedResults.Ok(value)),
            ("query", ([FromQuery] T value) => TypedResults.Ok(value)),
            ("optional", ([FromQuery] T? value) => TypedResults.Ok(new Dictionary<string, T?> { ["value"] = value })),
            ("list", ([FromQuery] T[] value) => TypedResults.Ok(value)),
        ],
        [
            ("body", ([FromBody] ApplicationObject<T> body) => TypedResults.Ok(body)),
            ("keys", ([FromBody] Dictionary<T, int> body) => TypedResults.Ok(body)),
        ]);

    private static void MapPart<T>(WebApplication app) where T : class => Map<T>(
        app,
        [],
        [
            ("part", ([FromBody] T body) => TypedResults.Ok(body)),
            ("parts", ([FromBody] List<T> body) => TypedResults.Ok(body)),
        ]);

    private static void Map<T>(WebApplication app, (string Way, Delegate Answer)[] gets, (string Way, Delegate Answer)[] posts)
    {
        var group = app.MapGroup($"/api/{typeof(T).Name}");
        foreach (var (way, answer) in gets)
        {
            group.MapGet(way, answer);
        }

        foreach (var (way, answer) in posts)
        {
            group.MapPost(way, answer);
        }
    }
}
