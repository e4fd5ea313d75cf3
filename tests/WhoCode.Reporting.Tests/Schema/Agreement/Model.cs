using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>
/// The public model, found by reflection and not through the library's contract, so that errors of the contract are found.
/// </summary>
internal static class Model
{
    /// <summary>Every location of an object in each kind of report, the report before its content.</summary>
    public static IReadOnlyList<ModelPart> Parts { get; } = [.. ReportRoot.All.SelectMany(root => PartsIn(new(root, root.Type, []), []))];

    /// <summary>Every property of every object.</summary>
    public static IReadOnlyList<ModelMember> Members { get; } = [.. Parts.SelectMany(part => part.Members)];

    private static IEnumerable<ModelPart> PartsIn(ModelPart part, Type[] around) =>
        around.Contains(part.Type)
            ? throw new NotSupportedException($"{part.Type.Name} holds itself. Say in {nameof(Model)} how deep edges are to be tried.")
            : part.Members.Where(member => member.Kind == ModelKind.Part)
                .SelectMany(member => PartsIn(member.PartInside(), [.. around, part.Type])).Prepend(part);
}

/// <summary>An object at one location of the clean report.</summary>
/// <param name="Root">The kind of report.</param>
/// <param name="Type">Its type.</param>
/// <param name="Path">The path to it: names of properties and positions of items.</param>
internal sealed record ModelPart(ReportRoot Root, Type Type, IReadOnlyList<string> Path)
{
    /// <summary>Its name and location.</summary>
    public string Name => string.Join('/', [Root.Kind.Id, .. Path.Where(segment => segment != "0")]);

    public IReadOnlyList<ModelMember> Members => field ??=
    [
        .. Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: JsonIgnoreCondition.Never })
            .Select(property => new ModelMember(this, property)),
    ];

    /// <summary>The profiles in which the object is accepted if it is empty.</summary>
    public Taken Hollow => Members.Any(member => member.IsDemanded) ? Taken.InDrafts : Taken.Always;
}

/// <summary>A property of an object, with its annotations.</summary>
internal sealed record ModelMember(ModelPart Part, PropertyInfo Property)
{
    public string Name => Property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(Property.Name);

    public IReadOnlyList<string> Path => [.. Part.Path, Name];

    public bool IsList => Property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    /// <summary>The type of the value, or of each item.</summary>
    public Type ValueType => IsList ? Property.PropertyType.GetGenericArguments()[0] : Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    public ModelKind Kind => ValueType switch
    {
        var type when type == typeof(string) => ModelKind.Text,
        var type when type == typeof(int) || type == typeof(decimal) => ModelKind.Number,
        var type when type == typeof(bool) => ModelKind.Boolean,
        var type when type == typeof(IReadOnlyDictionary<string, JsonElement>) => ModelKind.Extensions,
        { IsEnum: true } => ModelKind.Value,
        { IsValueType: true } => ModelKind.Value,
        { IsClass: true } type when type.Namespace == typeof(Report).Namespace => ModelKind.Part,
        var type => throw new NotSupportedException(
            $"{this} is of type {type.Name}, of which no edges are known. Add its kind to {nameof(ModelMember)} and its edges to {nameof(TypeEdges)}."),
    };

    public IReadOnlyList<ValidationAttribute> Annotations => [.. Property.GetCustomAttributes<ValidationAttribute>(inherit: true)];

    public bool IsRequired => Annotations.OfType<RequiredAttribute>().Any();

    /// <summary>Whether a complete report has it.</summary>
    public bool IsDemanded => IsRequired || Annotations.OfType<ItemCountAttribute>().Any(count => count.Minimum > 0);

    /// <summary>The profiles in which the property is accepted without a value.</summary>
    public Taken Missing => IsDemanded ? Taken.InDrafts : Taken.Always;

    /// <summary>The object in the property, or in the first item of its list.</summary>
    public ModelPart PartInside() =>
        new(Part.Root, ValueType, IsList ? [.. Path, "0"] : Path);

    public override string ToString() => $"{Part.Name}.{Name}";
}

/// <summary>The kinds of content of a property.</summary>
internal enum ModelKind
{
    Text,
    Number,
    Boolean,

    /// <summary>A text of a fixed form: an id, a code, a date or a choice.</summary>
    Value,
    Part,
    Extensions,
}
