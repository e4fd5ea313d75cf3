using System.Globalization;
using Xunit.Abstractions;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>
/// Converts every value in every way, and counts. A valid value must be returned unchanged, and an invalid one must throw. Anything else is lost
/// silently.
/// </summary>
public sealed class SilentLossTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_way_of_serialization_returns_the_same_value_or_throws()
    {
        List<string> lost = [], refused = [];
        var (kept, rejected) = (0, 0);
        foreach (var (way, kind) in from way in Way.OfJson.Concat(Way.OfText) from kind in Kinds.Texts select (way, kind))
        {
            foreach (var (value, _) in kind.Samples)
            {
                Carry(way, kind.Type, value);
            }

            foreach (var wrong in Way.OfJson.Contains(way) ? kind.WrongJson.Append("null") : kind.Wrong)
            {
                Reject(way, kind.Type, wrong);
            }
        }

        foreach (var (way, part) in from way in Way.OfJson from part in Kinds.Parts select (way, part))
        {
            Carry(way, part, Filled.Of(part));
            Carry(way, part, Activator.CreateInstance(part)!);
            foreach (var wrong in new[] { "0", "[]", "\"text\"", """{"none-such":1}""", $$"""{"{{WireForm.NameOf(Kinds.PropertiesOf(part).First())}}":[[]]}""" })
            {
                Reject(way, part, wrong);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Way.OfJson.Count + Way.OfText.Count} ways, {Kinds.Texts.Count} values and enumerations, {Kinds.Parts.Count} parts: {kept} kept, {rejected} wrong ones refused, {refused.Count} right ones refused, {lost.Count} lost silently"));
        (kept + rejected).Should().BeGreaterThan(10_000);
        lost.Should().BeEmpty();
        refused.Should().BeEmpty();

        void Carry(Way way, Type type, object value)
        {
            var refusal = Refusal.Of(() => way.Carry(type, value), out var back);
            if (refusal is not null && IsUnlisted(refusal))
            {
                return;
            }

            if (refusal is not null)
            {
                refused.Add($"{way.Name}: {type.Name} {value}: {refusal.Message}");
            }
            else if (!value.Equals(back))
            {
                lost.Add($"{way.Name}: {type.Name} {value} comes back as '{back}'");
            }
            else
            {
                kept++;
            }
        }

        void Reject(Way way, Type type, string wrong)
        {
            var refusal = Refusal.Of(() => way.Read(type, wrong), out var back);
            if (refusal is null)
            {
                lost.Add($"{way.Name}: {type.Name} takes {wrong} for '{back}'");
            }
            else if (!IsUnlisted(refusal))
            {
                rejected++;
            }
        }
    }

    /// <summary>A source-generated context throws for a type that it does not list. The application has to list it.</summary>
    private static bool IsUnlisted(Exception refusal) => refusal is NotSupportedException && refusal.Message.Contains(nameof(ApplicationContext), StringComparison.Ordinal);
}
