namespace WhoCode.Reporting;

/// <summary>What the annotations of a member say, in the form in which the validator and the schema read it.</summary>
internal sealed class MemberConstraints
{
    /// <summary>What is demanded of a member without annotations: nothing.</summary>
    public static readonly MemberConstraints None = new();

    /// <summary>Whether a complete report has it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The most Unicode characters of the text, or of each text of a list.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The pattern of the text, with the rule that speaks where it does not match.</summary>
    public (TextPattern Pattern, RuleDescriptor Rule)? Form { get; init; }

    /// <summary>The bounds of the number, both included.</summary>
    public (decimal Minimum, decimal Maximum)? Range { get; init; }

    /// <summary>The fewest items of a complete report, and the most of any.</summary>
    public (int Minimum, int Maximum)? Count { get; init; }

    /// <summary>The form of a web address.</summary>
    public static (TextPattern Pattern, RuleDescriptor Rule) WebAddress => (TextPattern.WebAddress, StructuralRules.WebAddressIsWellFormed);

    /// <summary>The form of an e-mail address.</summary>
    public static (TextPattern Pattern, RuleDescriptor Rule) EmailAddress => (TextPattern.EmailAddress, StructuralRules.EmailAddressIsWellFormed);

    /// <summary>One of the library's own forms.</summary>
    public static (TextPattern Pattern, RuleDescriptor Rule) FormOf(TextForm form) => (TextPattern.Of(form), StructuralRules.Of(form));
}
