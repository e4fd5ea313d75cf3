using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>
/// The public model as a reader of its documentation sees it: found by reflection and not by the library's own contract, so that a
/// fault of the contract shows.
/// </summary>
internal static class Model
{
    /// <summary>Every place of a report of each kind where a part stands, the report before what is in it.</summary>
    public static IReadOnlyList<ModelPart> Parts { get; } = [.. ReportRoot.All.SelectMany(root => PartsIn(new(root, root.Type, []), []))];

    /// <summary>Every member of every part.</summary>
    public static IReadOnlyList<ModelMember> Members { get; } = [.. Parts.SelectMany(part => part.Members)];

    private static IEnumerable<ModelPart> PartsIn(ModelPart part, Type[] around) =>
        around.Contains(part.Type)
            ? throw new NotSupportedException($"{part.Type.Name} holds itself. Say in {nameof(Model)} how deep edges are to be tried.")
            : part.Members.Where(member => member.Kind == ModelKind.Part)
                .SelectMany(member => PartsIn(member.PartInside(), [.. around, part.Type])).Prepend(part);
}

/// <summary>A part of a report at one place of the clean report.</summary>
/// <param name="Root">The kind of report.</param>
/// <param name="Type">Its type.</param>
/// <param name="Path">The way to it: names of members and positions of items.</param>
internal sealed record ModelPart(ReportRoot Root, Type Type, IReadOnlyList<string> Path)
{
    /// <summary>Its name: what reports call it and where it stands.</summary>
    public string Name => string.Join('/', [Root.Kind.Id, .. Path.Where(segment => segment != "0")]);

    public IReadOnlyList<ModelMember> Members => field ??=
    [
        .. Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: JsonIgnoreCondition.Never })
            .Select(property => new ModelMember(this, property)),
    ];

    /// <summary>When the part is taken with nothing in it.</summary>
    public Taken Hollow => Members.Any(member => member.IsDemanded) ? Taken.InDrafts : Taken.Always;
}

/// <summary>A member of a part, with what its property says of it.</summary>
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

    /// <summary>When the member is taken with nothing given.</summary>
    public Taken Missing => IsDemanded ? Taken.InDrafts : Taken.Always;

    /// <summary>The part that the member, or the first item of its list, holds.</summary>
    public ModelPart PartInside() =>
        new(Part.Root, ValueType, IsList ? [.. Path, "0"] : Path);

    public override string ToString() => $"{Part.Name}.{Name}";
}

/// <summary>What a member holds.</summary>
internal enum ModelKind
{
    Text,
    Number,
    Boolean,

    /// <summary>A text of fixed form: an id, a code, a date, a choice.</summary>
    Value,
    Part,
    Extensions,
}
