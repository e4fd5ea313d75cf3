using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Creates the JSON of an object from its public properties, without the library's own contract.</summary>
internal static class WireForm
{
    /// <summary>Returns the JSON of a value. Properties that are null or an empty list are omitted.</summary>
    public static JsonNode? Of(object value) => value switch
    {
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        DateOnly day => JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        IReadOnlyDictionary<string, JsonElement> extensions => new JsonObject(extensions.Select(entry => KeyValuePair.Create(entry.Key, JsonNode.Parse(entry.Value.GetRawText())))),
        IEnumerable items => new JsonArray([.. items.Cast<object>().Select(Of)]),
        _ when Kinds.Texts.FirstOrDefault(kind => kind.Type == value.GetType()) is { } kind => JsonValue.Create(kind.Samples.First(sample => sample.Value.Equals(value)).Text),
        _ => new JsonObject(Kinds.PropertiesOf(value.GetType())
            .Select(property => KeyValuePair.Create(NameOf(property), property.GetValue(value)))
            .Where(member => member.Value is not (null or ICollection { Count: 0 }))
            .Select(member => KeyValuePair.Create(member.Key, Of(member.Value!)))),
    };

    /// <summary>Returns the name of a property in JSON.</summary>
    public static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
