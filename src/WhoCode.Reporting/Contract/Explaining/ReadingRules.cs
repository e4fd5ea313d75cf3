using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>The rules for reading (WHC0xxx), which find what cannot be read as a report.</summary>
internal static class ReadingRules
{
    /// <summary>The document is JSON.</summary>
    public static readonly RuleDescriptor DocumentIsJson = Rule("WHC0001");

    /// <summary>The JSON is well formed to its end.</summary>
    public static readonly RuleDescriptor JsonIsWellFormed = Rule("WHC0002");

    /// <summary>The document is in UTF-8.</summary>
    public static readonly RuleDescriptor DocumentIsUtf8 = Rule("WHC0003");

    /// <summary>Extensions are not nested too deep.</summary>
    public static readonly RuleDescriptor NestingIsShallow = Rule("WHC0004");

    /// <summary>Every property is defined by the format.</summary>
    public static readonly RuleDescriptor PropertyIsKnown = Rule("WHC0005", isInSchema: true);

    /// <summary>No object contains a property twice.</summary>
    public static readonly RuleDescriptor PropertyAppearsOnce = Rule("WHC0006");

    /// <summary>Every value has the type that its property demands.</summary>
    public static readonly RuleDescriptor ValueHasItsType = Rule("WHC0007", isInSchema: true);

    /// <summary>Every value has the form that its property demands.</summary>
    public static readonly RuleDescriptor ValueHasItsForm = Rule("WHC0008", isInSchema: true);

    /// <summary>The JSON contains no comments, and no comma before a closing bracket.</summary>
    public static readonly RuleDescriptor JsonIsStrict = Rule("WHC0009");

    /// <summary>Escapes in texts represent complete characters, not unpaired surrogates.</summary>
    public static readonly RuleDescriptor EscapesAreComplete = Rule("WHC0010");

    /// <summary>The document is of the kind that it is read as.</summary>
    public static readonly RuleDescriptor DocumentIsOfTheExpectedKind = Rule("WHC0011", isInSchema: true);

    /// <summary>The document does not exceed the limits of the application (<see cref="ReadingLimits"/>).</summary>
    public static readonly RuleDescriptor DocumentIsWithinLimits = Rule("WHC0012");

    /// <summary>The document has no more read errors than can be listed.</summary>
    public static readonly RuleDescriptor FindingsCanBeListed = Rule("WHC0013");

    /// <summary>All rules for reading, in the order of their ids.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        DocumentIsJson, JsonIsWellFormed, DocumentIsUtf8, NestingIsShallow, PropertyIsKnown, PropertyAppearsOnce, ValueHasItsType, ValueHasItsForm,
        JsonIsStrict, EscapesAreComplete, DocumentIsOfTheExpectedKind, DocumentIsWithinLimits, FindingsCanBeListed,
    ];

    internal static RuleDescriptor Rule(string id, bool isInSchema = false, [CallerMemberName] string name = "") =>
        RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Error)) with { IsInSchema = isInSchema, AllowsDeviations = false };
}
