using System.Globalization;
using System.Reflection;
using System.Text;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Prints what an assembly shows to the outside, a line per member, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Visible =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type, isFull: true)).Append(Bases(type)).Append('\n');
            foreach (var line in type.GetMembers(Visible).Select(Member).OfType<string>().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsSubclassOf(typeof(Delegate)) ? "delegate"
        : type.IsValueType ? (type.IsByRefLike ? "ref struct" : "struct")
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static string Bases(Type type)
    {
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = type.GetInterfaces().Where(face => face.IsPublic && !inherited.Contains(face)).Select(face => Name(face)).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && parent != typeof(MulticastDelegate))
        {
            bases.Insert(0, Name(parent));
        }

        return bases.Count == 0 || type.IsEnum ? "" : $" : {string.Join(", ", bases)}";
    }

    private static string? Member(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo { IsPublic: true, IsLiteral: true } field => string.Create(CultureInfo.InvariantCulture,
            $"const {Name(field.FieldType)} {field.Name} = {Print(field.GetRawConstantValue())}"),
        FieldInfo { IsPublic: true } field => $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        PropertyInfo property => Property(property),
        ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsPublic: true } method when !IsAccessor(method) && !IsOfRecords(method) => Method(method),
        _ => null,
    };

    private static string? Property(PropertyInfo property)
    {
        var isShown = property.GetMethod is { IsPublic: true };
        var setter = property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;";
        var required = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
        var annotations = string.Concat(property.CustomAttributes
            .Where(attribute => attribute.AttributeType.IsSubclassOf(typeof(System.ComponentModel.DataAnnotations.ValidationAttribute)))
            .Select(attribute => $" [{attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal)}({string.Join(", ", attribute.ConstructorArguments.Select(argument => Print(argument.Value)))})]"));
        return isShown && property.Name != "EqualityContract"
            ? $"{required}{(property.GetMethod!.IsStatic ? "static " : "")}{Name(property.PropertyType)}{Mark(Nullability.Create(property))} {property.Name}{Index(property)} {{ get;{setter} }}{annotations}"
            : null;
    }

    private static string? Print(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : value?.ToString();

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is [var index] ? $"[{Name(index.ParameterType)}]" : "";

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter))} {method.Name}{generics}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (Print(parameter.DefaultValue) ?? "null") : "")}"));

    private static string Mark(NullabilityInfo info) =>
        info.ReadState == NullabilityState.Nullable && Nullable.GetUnderlyingType(info.Type) is null && !info.Type.IsByRef ? "?" : "";

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    /// <summary>What the compiler writes for every record, and what every type overrides.</summary>
    private static bool IsOfRecords(MethodInfo method) =>
        method.Name is "<Clone>$" or "Deconstruct" or "GetHashCode" or "ToString" or "Equals" or "op_Equality" or "op_Inequality" || method.Name.Contains('.', StringComparison.Ordinal);

    private static string Name(Type type) => Name(type, isFull: false);

    private static string Name(Type type, bool isFull)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        var name = isFull && type.FullName is { } full ? full : type.Name;
        return type.IsGenericType
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }
}
