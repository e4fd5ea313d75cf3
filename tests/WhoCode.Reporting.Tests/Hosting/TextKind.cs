using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>A type whose values are written as one short text.</summary>
/// <param name="Type">The type.</param>
/// <param name="Samples">Some values, each with the text that is written for it.</param>
/// <param name="Wrong">Texts that are rejected everywhere.</param>
/// <param name="Lenient">Texts that parsing accepts and JSON does not, each with the text of the value that it means.</param>
internal sealed record TextKind(Type Type, IReadOnlyList<(object Value, string Text)> Samples, IReadOnlyList<string> Wrong, IReadOnlyList<(string Text, string Meant)> Lenient)
{
    /// <summary>The default value.</summary>
    public object Default => Activator.CreateInstance(Type)!;

    /// <summary>A JSON string with an unpaired surrogate.</summary>
    public static string HalfCharacter => "\"\\ud800\"";

    /// <summary>JSON that is invalid in place of one of these values.</summary>
    public IEnumerable<string> WrongJson =>
    [
        "0", "1", "7.5", "true", "{}", """{"value":1}""", "[]", $"[{Quote(Samples[0].Text)}]", HalfCharacter, Quote($"{Samples[0].Text}~"),
        .. Wrong.Select(Quote), .. Lenient.Select(lenient => Quote(lenient.Text)),
    ];

    public static TextKind OfEnumeration(Type type)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        var names = fields.ToDictionary(field => field.Name, WireName);
        string[] wrong = ["", " ", "none-such", "0", "1", "99", "-1", $"{names.Values.First()},{names.Values.Last()}"];
        return new(
            type,
            [.. fields.Select(field => (field.GetValue(null)!, names[field.Name]))],
            [.. wrong.Except(names.Values)],
            [($" {names.Values.First()}\n", names.Values.First()), .. names.Where(name => !names.ContainsValue(name.Key)).Select(name => (name.Key, name.Value))]);
    }

    public static string Quote(string text) => JsonSerializer.Serialize(text);

    public override string ToString() => Type.Name;

    private static string WireName(FieldInfo field) =>
        field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name);
}
