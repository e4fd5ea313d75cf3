using System.Collections;
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>A way in which an application converts a value to text and back.</summary>
/// <param name="Name">The name of the way, which tests show.</param>
/// <param name="Carry">Converts a value of a type to text and back.</param>
/// <param name="Read">Reads JSON or a text as a type.</param>
internal sealed record Way(string Name, Func<Type, object, object?> Carry, Func<Type, string, object?> Read)
{
    /// <summary>The ways that use JSON: for values, enumerations and objects.</summary>
    public static IReadOnlyList<Way> OfJson { get; } =
    [
        .. ApplicationOptions.All.Select(options => Json(options.Key, options.Value)),
        .. ApplicationOptions.All.Select(options => JsonList(options.Key, options.Value)),
        new("SignalR", JsonProtocol.Carry, JsonProtocol.Read),
    ];

    /// <summary>The ways that use one text: for values and enumerations.</summary>
    public static IReadOnlyList<Way> OfText { get; } =
    [
        .. ApplicationOptions.All.Select(options => JsonKey(options.Key, options.Value)),
        new("TypeConverter", (type, value) => Converted(type, TypeDescriptor.GetConverter(type).ConvertToInvariantString(value)!), Converted),
        new("configuration", (type, value) => Configured(type, TextOf(type, value)), Configured),
        new("configuration of a class", (type, value) => ConfiguredClass(type, TextOf(type, value)), ConfiguredClass),
        new("database", Stored, Converted),
    ];

    private static Way Json(string name, JsonSerializerOptions options) => new(
        $"JSON, {name}",
        (type, value) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type, options), type, options),
        (type, json) => JsonSerializer.Deserialize(json, type, options));

    private static Way JsonList(string name, JsonSerializerOptions options)
    {
        return new($"JSON list, {name}", (type, value) => Read(type, JsonSerializer.Serialize(value, type, options)), Read);

        object? Read(Type type, string json)
        {
            var list = typeof(List<>).MakeGenericType(type);
            var items = (IList)JsonSerializer.Deserialize(options.ReferenceHandler is null ? $"[{json}]" : $$"""{"$id":"1","$values":[{{json}}]}""", list, options)!;
            return ((IList)JsonSerializer.Deserialize(JsonSerializer.Serialize(items, list, options), list, options)!)[0];
        }
    }

    private static Way JsonKey(string name, JsonSerializerOptions options)
    {
        return new($"JSON key, {name}", Carry, (type, text) => FirstKey(KeyedBy(type), $$"""{ {{TextKind.Quote(text)}}:1 }"""));

        object Carry(Type type, object value)
        {
            var keyed = (IDictionary)Activator.CreateInstance(KeyedBy(type))!;
            keyed.Add(value, 1);
            return FirstKey(keyed.GetType(), JsonSerializer.Serialize(keyed, keyed.GetType(), options));
        }

        object FirstKey(Type dictionary, string json) => ((IDictionary)JsonSerializer.Deserialize(json, dictionary, options)!).Keys.Cast<object>().First();
    }

    private static Type KeyedBy(Type type) => typeof(Dictionary<,>).MakeGenericType(type, typeof(int));

    private static object? Converted(Type type, string text) => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);

    private static string TextOf(Type type, object value) => Kinds.Text(type).Samples.Single(sample => sample.Value.Equals(value)).Text;

    private static object? Configured(Type type, string text) => Setting(text).GetSection("Value").Get(type);

    private static object? ConfiguredClass(Type type, string text) => (Setting(text).Get(IApplicationObject.Of(type)) as IApplicationObject)?.Value;

    private static IConfigurationRoot Setting(string text) => new ConfigurationBuilder().AddInMemoryCollection([new("Value", text)]).Build();

    private static object? Stored(Type type, object value)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var table = (ITable)Activator.CreateInstance(typeof(Table<>).MakeGenericType(type), connection)!;
        table.Save(value, null);
        return table.Load().Value;
    }
}
