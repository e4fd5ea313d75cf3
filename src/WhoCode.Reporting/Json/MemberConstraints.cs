using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Json;

/// <summary>What the annotations of a member say, in the form in which the validator and the schema read it.</summary>
internal sealed record MemberConstraints
{
    /// <summary>Whether a complete report has it.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>The most Unicode characters of the text, or of each text of a list.</summary>
    public int? MaxLength { get; private init; }

    /// <summary>The pattern of the text, with the rule that speaks where it does not match.</summary>
    public (TextPattern Pattern, RuleDescriptor Rule)? Form { get; private init; }

    /// <summary>The bounds of the number, both included.</summary>
    public (decimal Minimum, decimal Maximum)? Range { get; private init; }

    /// <summary>The fewest items of a complete report, and the most of any.</summary>
    public (int Minimum, int Maximum)? Count { get; private init; }

    public static MemberConstraints Of(PropertyInfo property)
    {
        var constraints = new MemberConstraints();
        foreach (var annotation in property.GetCustomAttributes<ValidationAttribute>(inherit: true))
        {
            constraints = annotation switch
            {
                RequiredAttribute { AllowEmptyStrings: false } => constraints with { IsRequired = true },
                StringLengthAttribute { MinimumLength: 0 } length => constraints with { MaxLength = length.MaximumLength },
                ItemLengthAttribute length => constraints with { MaxLength = length.Maximum },
                RangeAttribute { MinimumIsExclusive: false, MaximumIsExclusive: false } range => constraints with { Range = (Decimal(range.Minimum), Decimal(range.Maximum)) },
                ItemCountAttribute count => constraints with { Count = (count.Minimum, count.Maximum) },
                UrlAttribute => constraints with { Form = (TextPattern.WebAddress, StructuralRules.WebAddressIsWellFormed) },
                EmailAddressAttribute => constraints with { Form = (TextPattern.EmailAddress, StructuralRules.EmailAddressIsWellFormed) },
                TextFormAttribute { Form: var form } => constraints with { Form = (TextPattern.Of(form), StructuralRules.Of(form)) },
                _ => throw new NotSupportedException(
                    $"{property.DeclaringType?.Name}.{property.Name} carries {annotation.GetType().Name} in a form that the contract cannot read."),
            };
        }

        return constraints;
    }

    private static decimal Decimal(object bound) => Convert.ToDecimal(bound, CultureInfo.InvariantCulture);
}
