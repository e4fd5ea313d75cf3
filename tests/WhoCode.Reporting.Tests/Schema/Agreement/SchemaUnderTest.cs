using System.Collections.Concurrent;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>The drawn schema as NJsonSchema reads it in draft-04.</summary>
internal static class SchemaUnderTest
{
    private static readonly ConcurrentDictionary<(SchemaKind Kind, Profile Profile, RuleSet Rules), SchemaSieve> Sieves = new();

    /// <summary>Why the schema of a kind, profile and rules refuses a document; null where it takes it.</summary>
    public static string? RefusalOf(byte[] utf8, SchemaKind kind, Profile profile, RuleSet rules)
    {
        var refusals = Sieves.GetOrAdd((kind, profile, rules), Make).Check(utf8);
        return refusals.Count == 0 ? null : string.Join(", ", refusals.Take(3).Select(refusal => $"{refusal.RuleId} at {refusal.Pointer}"));
    }

    private static SchemaSieve Make((SchemaKind Kind, Profile Profile, RuleSet Rules) key) =>
        SchemaSieve.CreateAsync(key.Kind, new() { Profile = key.Profile, Rules = key.Rules }).GetAwaiter().GetResult();
}
