using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>The rules of reading (0xxx): what makes a text a report at all.</summary>
internal static class ReadingRules
{
    /// <summary>The text is JSON.</summary>
    public static readonly RuleDescriptor TextIsJson = Rule("WHC0001");

    /// <summary>The JSON is well-formed to its end.</summary>
    public static readonly RuleDescriptor JsonIsWellFormed = Rule("WHC0002");

    /// <summary>The text is UTF-8.</summary>
    public static readonly RuleDescriptor TextIsUtf8 = Rule("WHC0003");

    /// <summary>Extensions are not nested too deep.</summary>
    public static readonly RuleDescriptor NestingIsShallow = Rule("WHC0004");

    /// <summary>Every member is one that the format knows.</summary>
    public static readonly RuleDescriptor MemberIsKnown = Rule("WHC0005", isInSchema: true);

    /// <summary>Every member stands once.</summary>
    public static readonly RuleDescriptor MemberStandsOnce = Rule("WHC0006");

    /// <summary>Every value is of its type.</summary>
    public static readonly RuleDescriptor ValueHasItsType = Rule("WHC0007", isInSchema: true);

    /// <summary>Every value is of its form.</summary>
    public static readonly RuleDescriptor ValueHasItsForm = Rule("WHC0008", isInSchema: true);

    /// <summary>The JSON has no comments and no commas before a closing bracket.</summary>
    public static readonly RuleDescriptor JsonIsStrict = Rule("WHC0009");

    /// <summary>Escapes in texts stand for whole characters.</summary>
    public static readonly RuleDescriptor EscapesAreWhole = Rule("WHC0010");

    /// <summary>The text is the kind of document that it is read as.</summary>
    public static readonly RuleDescriptor DocumentIsOfItsKind = Rule("WHC0011", isInSchema: true);

    /// <summary>The text is no longer, deeper and fuller than the host reads.</summary>
    public static readonly RuleDescriptor TextIsWithinLimits = Rule("WHC0012");

    /// <summary>There is no more to find in the text than can be listed.</summary>
    public static readonly RuleDescriptor FindingsCanBeListed = Rule("WHC0013");

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        TextIsJson, JsonIsWellFormed, TextIsUtf8, NestingIsShallow, MemberIsKnown, MemberStandsOnce, ValueHasItsType, ValueHasItsForm,
        JsonIsStrict, EscapesAreWhole, DocumentIsOfItsKind, TextIsWithinLimits, FindingsCanBeListed,
    ];

    internal static RuleDescriptor Rule(string id, bool isInSchema = false, [CallerMemberName] string name = "") =>
        RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Error)) with { IsInSchema = isInSchema, AllowsDeviations = false };
}
