using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Tests.Laws;

namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>
/// The decision about each property of a report is in properties.txt. A new property fails this test until somebody decides what becomes of it in the next
/// round. Properties that a case decides (a changed list, a status, a person) have tests of their own.
/// </summary>
public sealed partial class CarriedPropertiesTests
{
    [Fact]
    public void It_is_decided_for_each_property_what_becomes_of_it_in_the_next_round()
    {
        var page = new StringBuilder();
        foreach (var report in (Report[])[NextRounds.Stakeholder, NextRounds.National])
        {
            page.Append(report.GetType().Name).Append('\n');
            foreach (var line in Decide(report))
            {
                page.Append(line).Append('\n');
            }
        }

        GeneratedFile.Check(Repository.Path("tests", "WhoCode.Reporting.Tests", "NextRound", "properties.txt"), page.ToString());
    }

    private static List<string> Decide(Report report)
    {
        using var json = JsonDocument.Parse(ReportJson.Write(report));
        var carried = report.To(5);
        var left = carried.Items.Where(item => item.Outcome == CarryOutcome.NotCarried).Select(item => item.Pointer).ToList();
        return
        [
            .. LocationsIn(json.RootElement, JsonPointer.Root)
                .Where(pointer => !left.Exists(around => pointer != around && pointer.StartsWith(around)))
                .Select(pointer => (Property: Position().Replace(pointer.ToString(), "/*"), Items: carried.Items.Where(item => item.Pointer == pointer)))
                .GroupBy(location => location.Property, location => location.Items)
                .Select(group => $"  {group.Key}: {Describe(group.SelectMany(items => items))}"),
        ];
    }

    private static string Describe(IEnumerable<CarriedItem> items) =>
        string.Join(", ", items.Select(item => $"{item.Outcome} {item.Reason}").Distinct().DefaultIfEmpty("carried"));

    private static IEnumerable<JsonPointer> LocationsIn(JsonElement value, JsonPointer pointer)
    {
        var inside = value.ValueKind switch
        {
            JsonValueKind.Object when pointer.ToString() != "/extensions" => value.EnumerateObject().SelectMany(property => LocationsIn(property.Value, pointer.Append(property.Name))),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => LocationsIn(item, pointer.Append(i))),
            _ => [],
        };
        return pointer == JsonPointer.Root ? inside : inside.Prepend(pointer);
    }

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex Position();
}
