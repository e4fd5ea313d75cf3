using System.Collections.Concurrent;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>The generated schema in draft-04, as NJsonSchema reads it.</summary>
internal static class SchemaUnderTest
{
    private static readonly ConcurrentDictionary<(SchemaKind Kind, ValidationProfile Profile, RuleSet Rules), SchemaCheck> Checks = new();

    /// <summary>Returns why the schema of a kind, profile and rules refuses a document; null if it accepts the document.</summary>
    public static string? RefusalOf(byte[] utf8, SchemaKind kind, ValidationProfile profile, RuleSet rules)
    {
        var refusals = Checks.GetOrAdd((kind, profile, rules), Make).Check(utf8);
        return refusals.Count == 0 ? null : string.Join(", ", refusals.Take(3).Select(refusal => $"{refusal.RuleId} at {refusal.Pointer}"));
    }

    private static SchemaCheck Make((SchemaKind Kind, ValidationProfile Profile, RuleSet Rules) key) =>
        SchemaCheck.CreateAsync(key.Kind, new() { Profile = key.Profile, Rules = key.Rules }).GetAwaiter().GetResult();
}
