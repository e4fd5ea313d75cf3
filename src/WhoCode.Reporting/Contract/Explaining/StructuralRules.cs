using System.Runtime.CompilerServices;

namespace WhoCode.Reporting;

/// <summary>
/// The rules that the annotations of the model speak through: presence (1xxx) and one value by itself (2xxx). The schema says them
/// all, but for two that say why they are not in it. WHC2004 is retired: values that cannot be written are WHC0008.
/// </summary>
internal static class StructuralRules
{
    /// <summary>A complete report has every required member.</summary>
    public static readonly RuleDescriptor RequiredMemberIsPresent = Rule("WHC1001", ProfileSeverities.FromSubmission(FindingSeverity.Error));

    /// <summary>A complete report has as many items as a list needs.</summary>
    public static readonly RuleDescriptor ListHasEnoughItems = Rule("WHC1002", ProfileSeverities.FromSubmission(FindingSeverity.Error));

    /// <summary>Texts keep to their greatest length.</summary>
    public static readonly RuleDescriptor TextIsNotTooLong = Rule("WHC2001");

    /// <summary>Lists keep to their greatest number of items.</summary>
    public static readonly RuleDescriptor ListIsNotTooLong = Rule("WHC2002");

    /// <summary>Numbers keep within their bounds.</summary>
    public static readonly RuleDescriptor NumberIsInRange = Rule("WHC2003");

    /// <summary>Web addresses are complete and begin with http or https.</summary>
    public static readonly RuleDescriptor WebAddressIsWellFormed = Rule("WHC2005");

    /// <summary>E-mail addresses have a name, an at sign and a domain.</summary>
    public static readonly RuleDescriptor EmailAddressIsWellFormed = Rule("WHC2006");

    /// <summary>Ids are short and plain.</summary>
    public static readonly RuleDescriptor IdIsWellFormed = Rule("WHC2007");

    /// <summary>Digests are SHA-256.</summary>
    public static readonly RuleDescriptor DigestIsWellFormed = Rule("WHC2008");

    /// <summary>The version of the format is one that this library reads.</summary>
    public static readonly RuleDescriptor FormatVersionIsKnown = Rule("WHC2009");

    /// <summary>The keys of extensions are reverse domain names.</summary>
    public static readonly RuleDescriptor ExtensionKeyIsReverseDomainName = Rule("WHC2010");

    /// <summary>An object that requires something contains something. Said once, instead of naming each property that is missing.</summary>
    public static readonly RuleDescriptor ObjectIsNotEmpty = Rule("WHC2013", ProfileSeverities.FromSubmission(FindingSeverity.Error));

    /// <summary>A text has no control characters but tabs and line breaks. Not in the schema, where it would be a pattern on every text.</summary>
    public static readonly RuleDescriptor TextHasNoControlCharacters = Rule("WHC2014") with { IsInSchema = false };

    /// <summary>An address has no character that cannot be seen. Not in the schema, whose patterns could not be read any more.</summary>
    public static readonly RuleDescriptor AddressCanBeSeen = Rule("WHC2015") with { IsInSchema = false };

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        RequiredMemberIsPresent, ListHasEnoughItems, TextIsNotTooLong, ListIsNotTooLong, NumberIsInRange, WebAddressIsWellFormed,
        EmailAddressIsWellFormed, IdIsWellFormed, DigestIsWellFormed, FormatVersionIsKnown, ExtensionKeyIsReverseDomainName,
        ObjectIsNotEmpty, TextHasNoControlCharacters, AddressCanBeSeen,
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
