using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>The rules of this package: what no rule of the library says.</summary>
internal static class HostRules
{
    /// <summary>An extension keeps to the schema that the host gave for it.</summary>
    public static readonly RuleDescriptor ExtensionKeepsToItsSchema = new()
    {
        Id = RuleId.Parse("NJS2001"),
        Name = nameof(ExtensionKeepsToItsSchema),
        Severities = ProfileSeverities.Always(FindingSeverity.Error),
        Statement = "An extension keeps to the schema that its host gives for it.",
        Message = "The schema of the extension '{extension}' does not take this: {kind}.",
        Remedy = "Write it as the host of '{extension}' describes it.",
        IsInSchema = true,
        AllowsDeviations = false,
    };

    /// <summary>A value keeps to the schema where neither the reader nor a rule of the library says why it does not.</summary>
    public static readonly RuleDescriptor ValueKeepsToTheSchema = new()
    {
        Id = RuleId.Parse("NJS2002"),
        Name = nameof(ValueKeepsToTheSchema),
        Severities = ProfileSeverities.Always(FindingSeverity.Error),
        Statement = "A value keeps to the schema.",
        Message = "The schema does not take this: {kind}.",
        Remedy = "Write it as the schema describes it.",
        IsInSchema = true,
        AllowsDeviations = false,
    };
}
