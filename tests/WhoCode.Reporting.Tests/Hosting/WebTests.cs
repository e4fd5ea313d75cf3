using System.Collections;
using System.Net;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Values and documents in routes, queries, bodies and results of minimal APIs ("api") and controllers ("mvc").</summary>
public sealed class WebTests(TestWebApp app) : IClassFixture<TestWebApp>
{
    private static readonly string[] Frameworks = ["api", "mvc"];

    public static TheoryData<string, Type> Values => Each(Kinds.Texts.Select(kind => kind.Type).Where(type => !type.IsEnum));

    public static TheoryData<string, Type> Enumerations => Each(Kinds.Enumerations);

    public static TheoryData<string, Type> Texts => Each(Kinds.Texts.Select(kind => kind.Type));

    public static TheoryData<string, Type> Parts => Each(Kinds.Parts);

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_in_a_route_or_query_is_returned(string framework, Type type)
    {
        foreach (var (value, text) in Kinds.Text(type).Samples.Where(sample => sample.Text.Length > 0))
        {
            (await app.Get(framework, type, $"query?value={WebCalls.Escape(text)}", type)).Should().Be(value);
            (await Optional($"?value={WebCalls.Escape(text)}")).Should().Be(value);
            (await app.Get(framework, type, $"list?value={WebCalls.Escape(text)}&value={WebCalls.Escape(text)}", type.MakeArrayType())).Should().BeAssignableTo<Array>().Which.Cast<object>().Should().Equal(value, value);
            if (!text.Contains('/', StringComparison.Ordinal)) // the framework leaves a slash in a route escaped
            {
                (await app.Get(framework, type, $"route/{WebCalls.Escape(text)}", type)).Should().Be(value);
            }
        }

        (await Optional("")).Should().BeNull();

        async Task<object?> Optional(string query) => ((IDictionary)(await app.Get(framework, type, $"optional{query}", typeof(Dictionary<,>).MakeGenericType(typeof(string), typeof(Nullable<>).MakeGenericType(type))))!)["value"];
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task An_invalid_text_in_a_route_or_query_is_a_bad_request(string framework, Type type)
    {
        foreach (var text in Kinds.Text(type).Wrong.Where(text => text.Trim().Length > 0))
        {
            foreach (var way in new[] { "query?value=", "optional?value=", "list?value=" })
            {
                (await app.StatusOf(framework, type, way + WebCalls.Escape(text))).Should().Be(HttpStatusCode.BadRequest, "{0}{1}", way, text);
            }

            (await app.StatusOf(framework, type, $"route/{WebCalls.Escape(text.Replace('/', '-'))}")).Should().Be(HttpStatusCode.BadRequest, "route/{0}", text);
        }

        (await app.StatusOf("api", type, "query")).Should().Be(HttpStatusCode.BadRequest, "a value is asked for and none is given");
    }

    /// <summary>Minimal APIs parse an enumeration by its exact C# names, without its converter; controllers convert it as configuration does.</summary>
    [Theory]
    [MemberData(nameof(Enumerations))]
    public async Task An_enumeration_in_a_route_or_query_is_its_value_or_a_bad_request(string framework, Type type)
    {
        foreach (var (value, text) in Kinds.Text(type).Samples)
        {
            foreach (var way in new[] { "query?value=", "route/" })
            {
                (await app.Get(framework, type, $"{way}{value}", type)).Should().Be(value);
                if (framework == "mvc")
                {
                    (await app.Get(framework, type, way + text, type)).Should().Be(value, "{0}{1}", way, text);
                }
                else
                {
                    (await app.StatusOf(framework, type, way + text)).Should().Be(HttpStatusCode.BadRequest, "{0}{1}", way, text);
                }
            }
        }

        (await app.StatusOf(framework, type, "query?value=none-such")).Should().Be(HttpStatusCode.BadRequest);
        (await app.StatusOf(framework, type, "route/none-such")).Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Values_and_keys_in_a_body_are_returned(string framework, Type type)
    {
        var filled = IApplicationObject.Filled(Kinds.Text(type));
        var keys = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));

        IApplicationObject.AreEqual((IApplicationObject)(await app.Post(framework, type, "body", WebCalls.Json(filled), filled.GetType()))!, filled).Should().BeTrue();
        (await app.Post(framework, type, "keys", WebCalls.Json(filled.Counts), keys)).Should().BeEquivalentTo(filled.Counts);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task An_invalid_value_in_a_body_is_a_bad_request(string framework, Type type)
    {
        foreach (var json in Kinds.Text(type).WrongJson)
        {
            (await app.StatusOf(framework, type, "body", $$"""{"value":{{json}}}""")).Should().Be(HttpStatusCode.BadRequest, "of {0}", json);
            (await app.StatusOf(framework, type, "body", $$"""{"items":[{{json}}]}""")).Should().Be(HttpStatusCode.BadRequest, "of {0}", json);
        }

        (await app.StatusOf(framework, type, "body", """{"value":null}""")).Should().Be(HttpStatusCode.BadRequest);
        (await app.StatusOf(framework, type, "keys", """{"none such":1}""")).Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task An_object_in_a_body_is_returned(string framework, Type part)
    {
        var (sent, list) = (Filled.Of(part), typeof(List<>).MakeGenericType(part));

        (await app.Post(framework, part, "part", WebCalls.Json(sent), part)).Should().Be(sent);
        (await app.Post(framework, part, "parts", $"[{WebCalls.Json(sent)},{WebCalls.Json(sent)}]", list)).Should().BeAssignableTo<IList>().Which.Cast<object>().Should().Equal(sent, sent);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task An_invalid_object_in_a_body_is_a_bad_request(string framework, Type part)
    {
        foreach (var json in new[] { "null", "0", "\"text\"", "[]", "", "{", """{"none-such":1}""" })
        {
            (await app.StatusOf(framework, part, "part", json)).Should().Be(HttpStatusCode.BadRequest, "of {0}", json);
        }

        (await app.StatusOf(framework, part, "parts", """[{"none-such":1}]""")).Should().Be(HttpStatusCode.BadRequest);
    }

    private static TheoryData<string, Type> Each(IEnumerable<Type> types)
    {
        var data = new TheoryData<string, Type>();
        foreach (var (framework, type) in from framework in Frameworks from type in types select (framework, type))
        {
            data.Add(framework, type);
        }

        return data;
    }
}
