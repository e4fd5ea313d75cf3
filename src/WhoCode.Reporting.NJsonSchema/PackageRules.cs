using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>The rules of this package, for what no built-in rule reports.</summary>
internal static class PackageRules
{
    /// <summary>An extension must match the schema that the application gave for it.</summary>
    public static readonly RuleDescriptor ExtensionMatchesItsSchema = new()
    {
        Id = RuleId.Parse("NJS2001"),
        Name = nameof(ExtensionMatchesItsSchema),
        Severities = ProfileSeverities.Always(FindingSeverity.Error),
        Statement = "An extension must match the schema that its application gives for it.",
        Message = "This value does not match the schema of the extension '{extension}': {kind}.",
        Remedy = "Correct the value as the application of '{extension}' describes it.",
        IsInSchema = true,
        AllowsDeviations = false,
    };

    /// <summary>A value must match the schema. Used if neither a read error nor a built-in rule states why it does not.</summary>
    public static readonly RuleDescriptor ValueMatchesTheSchema = new()
    {
        Id = RuleId.Parse("NJS2002"),
        Name = nameof(ValueMatchesTheSchema),
        Severities = ProfileSeverities.Always(FindingSeverity.Error),
        Statement = "A value must match the schema.",
        Message = "This value does not match the schema: {kind}.",
        Remedy = "Correct the value as the schema describes it.",
        IsInSchema = true,
        AllowsDeviations = false,
    };
}
