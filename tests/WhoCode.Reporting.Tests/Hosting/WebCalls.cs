using System.Net;
using System.Text;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Calls the web application like a client that knows our types.</summary>
internal static class WebCalls
{
    public static string Escape(string text) => Uri.EscapeDataString(text);

    public static string Json(object value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);

    /// <summary>Sends a GET request, which must succeed, and reads the response as a type.</summary>
    public static async Task<object?> Get(this TestWebApp app, string framework, Type type, string way, Type returned)
    {
        using var response = await app.Client.GetAsync(Address(framework, type, way));
        return await Read(response, returned);
    }

    /// <summary>Sends a POST request, which must succeed, and reads the response as a type.</summary>
    public static async Task<object?> Post(this TestWebApp app, string framework, Type type, string way, string json, Type returned)
    {
        using var response = await app.Send(framework, type, way, json);
        return await Read(response, returned);
    }

    /// <summary>Returns the status code of a request with or without a body.</summary>
    public static async Task<HttpStatusCode> StatusOf(this TestWebApp app, string framework, Type type, string way, string? json = null)
    {
        using var response = json is null ? await app.Client.GetAsync(Address(framework, type, way)) : await app.Send(framework, type, way, json);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> Send(this TestWebApp app, string framework, Type type, string way, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await app.Client.PostAsync(Address(framework, type, way), content);
    }

    private static Uri Address(string framework, Type type, string way) => new($"/{framework}/{type.Name}/{way}", UriKind.Relative);

    private static async Task<object?> Read(HttpResponseMessage response, Type returned)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(HttpStatusCode.OK, "the answer is {0}", text);
        return JsonSerializer.Deserialize(text, returned, JsonSerializerOptions.Web);
    }
}
