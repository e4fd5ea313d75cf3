using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace WhoCode.Reporting.Benchmarks.Peers;

/// <summary>Applies the framework's <see cref="Validator"/> to each object of a report, because it does not do so itself.</summary>
internal static class AnnotatedStructure
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PartsOf = new();

    /// <summary>Returns the number of broken constraints.</summary>
    public static int Faults(object part)
    {
        var results = new List<ValidationResult>();
        Check(part, results);
        return results.Count;
    }

    private static void Check(object part, List<ValidationResult> results)
    {
        Validator.TryValidateObject(part, new ValidationContext(part), results, validateAllProperties: true);
        foreach (var property in PartsOf.GetOrAdd(part.GetType(), FindParts))
        {
            switch (property.GetValue(part))
            {
                case IEnumerable items:
                    foreach (var item in items)
                    {
                        Check(item, results);
                    }

                    break;
                case { } inside:
                    Check(inside, results);
                    break;
            }
        }
    }

    /// <summary>The properties that contain objects of a report, or lists of them.</summary>
    private static PropertyInfo[] FindParts(Type type) =>
    [
        .. type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && IsPart(
            property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? list.GenericTypeArguments[0] : property.PropertyType)),
    ];

    private static bool IsPart(Type type) => type.IsClass && type.Namespace == typeof(Reporting.Report).Namespace;
}
