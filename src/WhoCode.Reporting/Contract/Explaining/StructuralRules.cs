using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>The rules that check the annotations of the model: presence (WHC1xxx), and one value by itself (WHC2xxx).</summary>
/// <remarks>
/// The schema contains all of them except two, which state the reason. WHC2004 is retired: WHC0008 reports values that cannot be written.
/// </remarks>
internal static class StructuralRules
{
    /// <summary>A complete report contains every required property.</summary>
    public static readonly RuleDescriptor RequiredPropertyIsPresent = Rule("WHC1001", ProfileSeverities.FromSubmission(FindingSeverity.Error));

    /// <summary>In a complete report, every list has at least its minimum number of items.</summary>
    public static readonly RuleDescriptor ListHasEnoughItems = Rule("WHC1002", ProfileSeverities.FromSubmission(FindingSeverity.Error));

    /// <summary>No text exceeds its maximum length.</summary>
    public static readonly RuleDescriptor TextIsNotTooLong = Rule("WHC2001");

    /// <summary>No list exceeds its maximum number of items.</summary>
    public static readonly RuleDescriptor ListIsNotTooLong = Rule("WHC2002");

    /// <summary>Every number is within its bounds.</summary>
    public static readonly RuleDescriptor NumberIsInRange = Rule("WHC2003");

    /// <summary>Every web address is complete and begins with http or https.</summary>
    public static readonly RuleDescriptor WebAddressIsWellFormed = Rule("WHC2005");

    /// <summary>Every e-mail address has a name, an at sign and a domain.</summary>
    public static readonly RuleDescriptor EmailAddressIsWellFormed = Rule("WHC2006");

    /// <summary>Every id is short and consists of letters, digits, dots, hyphens and underscores.</summary>
    public static readonly RuleDescriptor IdIsWellFormed = Rule("WHC2007");

    /// <summary>Every digest is a SHA-256 digest.</summary>
    public static readonly RuleDescriptor DigestIsWellFormed = Rule("WHC2008");

    /// <summary>The version of the format is one that this library reads.</summary>
    public static readonly RuleDescriptor FormatVersionIsKnown = Rule("WHC2009");

    /// <summary>Every key of an extension is a reverse domain name.</summary>
    public static readonly RuleDescriptor ExtensionKeyIsReverseDomainName = Rule("WHC2010");

    /// <summary>An object that has required properties is not empty. Reported once, instead of one finding for each missing property.</summary>
    public static readonly RuleDescriptor ObjectIsNotEmpty = Rule("WHC2013", ProfileSeverities.FromSubmission(FindingSeverity.Error));

    /// <summary>
    /// No text contains control characters other than tabs and line breaks. Not in the schema, where it would add a pattern to every text.
    /// </summary>
    public static readonly RuleDescriptor TextHasNoControlCharacters = Rule("WHC2014") with { IsInSchema = false };

    /// <summary>No address contains an invisible character. Not in the schema, where the patterns would become unreadable.</summary>
    public static readonly RuleDescriptor AddressIsVisible = Rule("WHC2015") with { IsInSchema = false };

    /// <summary>All of these rules, in the order of their ids.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        RequiredPropertyIsPresent, ListHasEnoughItems, TextIsNotTooLong, ListIsNotTooLong, NumberIsInRange, WebAddressIsWellFormed,
        EmailAddressIsWellFormed, IdIsWellFormed, DigestIsWellFormed, FormatVersionIsKnown, ExtensionKeyIsReverseDomainName,
        ObjectIsNotEmpty, TextHasNoControlCharacters, AddressIsVisible,
    ];

    public static RuleDescriptor Of(TextForm form) => form switch
    {
        TextForm.Identifier => IdIsWellFormed,
        TextForm.Sha256 => DigestIsWellFormed,
        TextForm.FormatVersion => FormatVersionIsKnown,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form of text."),
    };

    private static RuleDescriptor Rule(string id, ProfileSeverities? severities = null, [CallerMemberName] string name = "") =>
        RuleDescriptor.BuiltIn(id, name, severities ?? ProfileSeverities.Always(FindingSeverity.Error)) with { IsInSchema = true, AllowsDeviations = false };
}
