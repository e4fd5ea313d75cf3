namespace WhoCode.Reporting;

/// <summary>The constraints that the annotations of a property declare, in the form that the validator and the schema use.</summary>
internal sealed class MemberConstraints
{
    /// <summary>The constraints of a property without annotations.</summary>
    public static readonly MemberConstraints None = new();

    /// <summary><see langword="true"/> if a complete report must contain the property.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The maximum length of the text, or of each text in the list, in Unicode characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The pattern of the text, and the rule that reports a text that does not match.</summary>
    public (TextPattern Pattern, RuleDescriptor Rule)? Form { get; init; }

    /// <summary>The bounds of the number, inclusive.</summary>
    public (decimal Minimum, decimal Maximum)? Range { get; init; }

    /// <summary>The minimum number of items in a complete report, and the maximum number in any report.</summary>
    public (int Minimum, int Maximum)? Count { get; init; }

    /// <summary>The pattern and rule of a web address.</summary>
    public static (TextPattern Pattern, RuleDescriptor Rule) WebAddress => (TextPattern.WebAddress, StructuralRules.WebAddressIsWellFormed);

    /// <summary>The pattern and rule of an e-mail address.</summary>
    public static (TextPattern Pattern, RuleDescriptor Rule) EmailAddress => (TextPattern.EmailAddress, StructuralRules.EmailAddressIsWellFormed);

    /// <summary>What the value can reveal about people.</summary>
    public Sensitivity Sensitivity { get; init; }

    /// <summary>Returns the pattern and rule of one of the library's own forms.</summary>
    public static (TextPattern Pattern, RuleDescriptor Rule) FormOf(TextForm form) => (TextPattern.Of(form), StructuralRules.Of(form));
}
