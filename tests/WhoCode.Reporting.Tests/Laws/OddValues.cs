using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Creates objects with unusual content by reflection: unknown keys, undefined values of enumerations, unpaired surrogates.</summary>
internal static class OddValues
{
    private const int Deepest = 4;

    /// <summary>Creates an object of a type; null if it has no public constructor.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isFilled">Whether all its properties are set, and not only the required ones.</param>
    public static object? Make(Type type, bool isFilled) => Make(type, isFilled, depth: 0);

    private static object? Make(Type type, bool isFilled, int depth)
    {
        var constructor = type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).FirstOrDefault();
        if (constructor is null || depth > Deepest)
        {
            return null;
        }

        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : Value(parameter.ParameterType, depth + 1))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            if (isFilled || property.IsDefined(typeof(RequiredMemberAttribute)))
            {
                Set(made, property, Value(property.PropertyType, depth + 1));
            }
        }

        return made;
    }

    private static void Set(object made, PropertyInfo property, object? value)
    {
        try
        {
            property.SetValue(made, value);
        }
        catch (TargetInvocationException refusal) when (refusal.InnerException is ArgumentException)
        {
            // Then no application can create such an object.
        }
    }

    private static object? Value(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Value(inner, depth);
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, 99);
        }

        if (type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(item.MakeArrayType()))
        {
            var value = Value(item, depth);
            var list = Array.CreateInstance(item, value is null ? 0 : 2);
            for (var i = 0; i < list.Length; i++)
            {
                list.SetValue(value, i);
            }

            return list;
        }

        return type switch
        {
            _ when type == typeof(string) => "\uD800{x}",
            _ when type == typeof(LocalizedText) || type == typeof(object) => LocalizedText.FromKey("no.such.key").WithArguments(("x", (FindingSeverity)99)),
            _ when type == typeof(TextArgument) => new TextArgument("x", LocalizedText.FromKey("no.such.key.either")),
            _ when type == typeof(int) => int.MinValue,
            _ when type == typeof(decimal) => decimal.MinValue,
            _ when type == typeof(IReadOnlyDictionary<string, JsonElement>) => new Dictionary<string, JsonElement> { ["{"] = default },
            _ when type.IsValueType => Activator.CreateInstance(type),
            _ => Make(type, isFilled: true, depth),
        };
    }
}
