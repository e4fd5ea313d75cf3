using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>The types of the library that an application serializes, binds or stores, found by reflection so that a new one is tested too.</summary>
internal static class Kinds
{
    private static readonly Type[] Exported = typeof(ReportValidator).Assembly.GetExportedTypes();

    /// <summary>Every public struct that can be stored. A <c>ref struct</c> cannot, so no serializer meets one.</summary>
    public static IReadOnlyList<Type> Values { get; } = [.. Exported.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })];

    /// <summary>Every public enumeration.</summary>
    public static IReadOnlyList<Type> Enumerations { get; } = [.. Exported.Where(type => type.IsEnum)];

    /// <summary>The documents of the JSON format.</summary>
    public static IReadOnlyList<Type> Documents { get; } = [typeof(StakeholderReport), typeof(NationalReport), typeof(FindingsDocument), typeof(DeviationFile)];

    /// <summary>The documents, and every class that a document contains.</summary>
    public static IReadOnlyList<Type> Parts { get; } = FindParts();

    /// <summary>The records that the folder of report models declares.</summary>
    public static IReadOnlyList<Type> PartsOfReports { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Path("src", "WhoCode.Reporting", "Reports"), "*.cs")
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"^public sealed partial record (\w+)", RegexOptions.Multiline))
            .Select(match => typeof(Report).Assembly.GetType($"{typeof(Report).Namespace}.{match.Groups[1].Value}", throwOnError: true)!),
    ];

    /// <summary>All types that are written as one short text: nearly all structs, and all enumerations.</summary>
    public static IReadOnlyList<TextKind> Texts { get; } =
    [
        .. ValueSamples.Texts.Where(kind => Values.Contains(kind.Type)),
        .. Enumerations.Select(TextKind.OfEnumeration),
    ];

    public static TheoryData<Type> EnumerationTypes => [.. Enumerations];

    public static TheoryData<Type> PartTypes => [.. Parts];

    public static TheoryData<Type> TextTypes => [.. Texts.Select(kind => kind.Type)];

    public static TheoryData<Type> TextValueTypes => [.. Texts.Select(kind => kind.Type).Where(type => !type.IsEnum)];

    public static TextKind Text(Type type) => Texts.Single(kind => kind.Type == type);

    /// <summary>Returns the name of a type of the model in the format.</summary>
    public static string KeyOf(Type part) => part == typeof(ReportedPeriod) ? "period" : JsonNamingPolicy.KebabCaseLower.ConvertName(part.Name);

    /// <summary>Returns the properties of an object that are part of its content.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type part) =>
        part.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: JsonIgnoreCondition.Never });

    private static List<Type> FindParts()
    {
        var parts = new List<Type>(Documents);
        for (var i = 0; i < parts.Count; i++)
        {
            parts.AddRange(PropertiesOf(parts[i]).SelectMany(property => ClassesIn(property.PropertyType)).Distinct().Except(parts));
        }

        return parts;
    }

    private static IEnumerable<Type> ClassesIn(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(ClassesIn)
        : type.IsClass && Exported.Contains(type) ? [type]
        : [];
}
