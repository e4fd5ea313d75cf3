using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Creates objects of documents by reflection, with a value for every property. They are valid according to their annotations, as MVC checks them.</summary>
internal static class Filled
{
    public static T Of<T>() where T : class => (T)Of(typeof(T));

    public static object Of(Type part)
    {
        var filled = Activator.CreateInstance(part)!;
        foreach (var property in Kinds.PropertiesOf(part))
        {
            property.SetValue(filled, ValueOf(property, property.PropertyType, 1));
        }

        return filled;
    }

    /// <param name="property">The property. Its name is part of texts, so that a confusion of two properties is found.</param>
    /// <param name="type">The type of the property, or of its items.</param>
    /// <param name="number">The number of the value. Two numbers give different values if the type has more than one.</param>
    private static object ValueOf(PropertyInfo property, Type type, int number)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var name = property.Name;
        return type switch
        {
            _ when type == typeof(string) => TextOf(property, number),
            _ when type == typeof(int) => ((int?)property.GetCustomAttribute<RangeAttribute>()?.Minimum ?? 0) + name.Length + number,
            _ when type == typeof(decimal) => 12.50m + name.Length + number,
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateOnly) => new DateOnly(2021, 9, 15 + number),
            _ when type == typeof(IReadOnlyDictionary<string, JsonElement>) => new Dictionary<string, JsonElement>
            {
                ["org.example.form"] = JsonElement.Parse("""{"a":[1,2.50,1e400,{"b":null}],"É":"x","Key":{"Key":[]}}"""),
                ["org.example.Other"] = JsonElement.Parse("null"),
            },
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Two(property, type.GetGenericArguments()[0]),
            _ when Kinds.Parts.Contains(type) => Of(type),
            _ when Kinds.Texts.FirstOrDefault(kind => kind.Type == type) is { } kind => kind.Samples[number % kind.Samples.Count].Value,
            _ => throw new NotSupportedException($"{property.DeclaringType!.Name}.{name} is a {type.Name}, of which no value is known. Add one to {nameof(Filled)} or {nameof(ValueSamples)}."),
        };
    }

    private static string TextOf(PropertyInfo property, int number) => property.GetCustomAttributes<ValidationAttribute>().FirstOrDefault(annotation => annotation is UrlAttribute or EmailAddressAttribute or TextFormAttribute) switch
    {
        UrlAttribute => $"https://example.org/é/{property.Name}?x={number}&y=%20#中",
        EmailAddressAttribute => $"{property.Name}.{number}+é@example.org",
        TextFormAttribute { Form: TextForm.Identifier } => $"{property.Name}_{number}",
        TextFormAttribute { Form: TextForm.Sha256 } => new((char)('a' + number), 64),
        TextFormAttribute { Form: TextForm.FormatVersion } => "1.0",
        TextFormAttribute { Form: var form } => throw new NotSupportedException($"No text of the form {form} is known. Add one to {nameof(Filled)}."),
        _ => $"{property.Name} {number}: naïve 中文 😀 \"<&>\\ \u2028\t\n.",
    };

    private static Array Two(PropertyInfo property, Type item)
    {
        var items = Array.CreateInstance(item, 2);
        items.SetValue(ValueOf(property, item, 1), 0);
        items.SetValue(ValueOf(property, item, 2), 1);
        return items;
    }
}
