using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Generates the constraints of a property from its annotations.</summary>
internal static class ConstraintSource
{
    private const int AnyContent = 1; // Sensitivity.FreeText

    public static string Of(IPropertySymbol property)
    {
        var parts = property.GetAttributes().Where(IsConstraint).Select(annotation => Of(annotation, property)).ToList();
        if (SensitivityOf(property) is not 0 and var sensitivity)
        {
            parts.Add($"Sensitivity = (global::WhoCode.Reporting.Serialization.Sensitivity){Text(sensitivity)}");
        }

        return parts.Count == 0 ? "MemberConstraints.None" : $"new() {{ {string.Join(", ", parts)} }}";
    }

    /// <summary>Returns what a property can reveal. A text must declare it, unless its form leaves no room for other content.</summary>
    public static int SensitivityOf(IPropertySymbol property)
    {
        var annotations = property.GetAttributes();
        foreach (var annotation in annotations)
        {
            if (annotation is { AttributeClass.Name: "SensitivityAttribute", ConstructorArguments: [{ Value: int declared }] })
            {
                return declared;
            }
        }

        return property.Type is INamedTypeSymbol { Name: "IReadOnlyDictionary" } ? AnyContent
            : PartMember.ItemOf(property).SpecialType != SpecialType.System_String || annotations.Any(annotation => annotation.AttributeClass!.Name == "TextFormAttribute") ? 0
            : throw new UnreadableContractException($"{property.ContainingType.Name}.{property.Name} is a text and does not declare its sensitivity.");
    }

    private static bool IsConstraint(AttributeData annotation)
    {
        for (var type = annotation.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.Name == "ValidationAttribute")
            {
                return true;
            }
        }

        return false;
    }

    private static string Of(AttributeData annotation, IPropertySymbol property)
    {
        if (!annotation.NamedArguments.IsEmpty)
        {
            throw Unreadable(annotation, property);
        }

        var values = annotation.ConstructorArguments.Select(argument => argument.Value).ToList();
        return (annotation.AttributeClass!.Name, values) switch
        {
            ("RequiredAttribute", []) => "IsRequired = true",
            ("StringLengthAttribute" or "ItemLengthAttribute", [int most]) => $"MaxLength = {Text(most)}",
            ("RangeAttribute", [int or double, int or double]) => $"Range = ({Text(values[0])}m, {Text(values[1])}m)",
            ("ItemCountAttribute", [int least, int most]) => $"Count = ({Text(least)}, {Text(most)})",
            ("UrlAttribute", []) => "Form = MemberConstraints.WebAddress",
            ("EmailAddressAttribute", []) => "Form = MemberConstraints.EmailAddress",
            ("TextFormAttribute", [int form]) => $"Form = MemberConstraints.FormOf((global::WhoCode.Reporting.Serialization.TextForm){Text(form)})",
            _ => throw Unreadable(annotation, property),
        };
    }

    private static UnreadableContractException Unreadable(AttributeData annotation, IPropertySymbol property) =>
        new($"{property.ContainingType.Name}.{property.Name} carries {annotation.AttributeClass!.Name} in a form that the contract cannot read.");

    private static string Text(object? number) => Convert.ToDecimal(number, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
