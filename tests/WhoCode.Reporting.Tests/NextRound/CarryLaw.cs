using System.Text.Json.Nodes;
using WhoCode.Reporting.NextRound;

namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>
/// The law "carried + listed = everything": each value of the old report is in the draft, unchanged, or an item of the list is about it. It walks through the
/// JSON of both reports and knows nothing of the model.
/// </summary>
internal sealed class CarryLaw
{
    private static readonly string[] OfTheRound = ["/round", "/codeEdition", "/formatVersion"];

    private readonly ILookup<string, CarriedItem> items;
    private readonly Dictionary<string, string> places = new() { [""] = "" };
    private readonly List<string> problems = [];

    private CarryLaw(IEnumerable<CarriedItem> items) => this.items = items.ToLookup(item => item.Pointer.ToString());

    /// <summary>Returns what breaks the law; empty if nothing does.</summary>
    public static IReadOnlyList<string> FindProblems(Report old, Report draft, IReadOnlyList<CarriedItem> items)
    {
        var law = new CarryLaw(items);
        law.Compare(JsonNode.Parse(ReportJson.Write(old)), "", JsonNode.Parse(ReportJson.Write(draft)), "");
        law.CheckItems(items);
        return law.problems;
    }

    private void Compare(JsonNode? old, string at, JsonNode? draft, string newAt)
    {
        places[at] = newAt;
        if (old is null)
        {
            Check(draft is null, $"{at} had no value");
        }
        else if (items[at].FirstOrDefault(item => item.Outcome == CarryOutcome.NotCarried) is { } left)
        {
            CheckNotCarried(old, at, draft, left);
        }
        else if (items[at].Any(item => item.Outcome == CarryOutcome.Replaced))
        {
            Check(draft is not null && OfTheRound.Contains(at), $"{at} is replaced, but not by what the round determines");
        }
        else if (draft is null)
        {
            CompareWithNothing(old, at);
        }
        else if (old is JsonObject one && draft is JsonObject other && !at.StartsWith("/extensions", StringComparison.Ordinal))
        {
            CompareObjects(one, at, other, newAt);
        }
        else if (old is JsonArray list && draft is JsonArray newList)
        {
            CompareLists(list, at, newList, newAt);
        }
        else
        {
            Check(JsonNode.DeepEquals(old, draft), $"{at} has another value in the draft");
        }
    }

    private void CompareObjects(JsonObject old, string at, JsonObject draft, string newAt)
    {
        foreach (var (name, value) in old)
        {
            Compare(value, $"{at}/{name}", draft[name], $"{newAt}/{name}");
        }

        foreach (var name in draft.Select(property => property.Key).Where(name => !old.ContainsKey(name) && !OfTheRound.Contains($"{at}/{name}")))
        {
            problems.Add($"{newAt}/{name} is new");
        }
    }

    private void CompareLists(JsonArray old, string at, JsonArray draft, string newAt)
    {
        var next = 0;
        for (var i = 0; i < old.Count; i++)
        {
            var isLeft = items[$"{at}/{i}"].Any(item => item is { Outcome: CarryOutcome.NotCarried, NewPointer: null });
            Compare(old[i], $"{at}/{i}", isLeft || next >= draft.Count ? null : draft[next], $"{newAt}/{next}");
            next += isLeft ? 0 : 1;
        }

        Check(next == draft.Count, $"{newAt} has {draft.Count} items, but {next} were carried");
    }

    /// <summary>A section that is not in the draft: everything in it must be in the list.</summary>
    private void CompareWithNothing(JsonNode? old, string at)
    {
        switch (old)
        {
            case JsonObject section:
                section.ToList().ForEach(property => Compare(property.Value, $"{at}/{property.Key}", null, ""));
                break;
            case JsonArray list:
                Enumerable.Range(0, list.Count).ToList().ForEach(i => Compare(list[i], $"{at}/{i}", null, ""));
                break;
            default:
                problems.Add($"{at} is lost");
                break;
        }
    }

    /// <summary>Of what is not carried, nothing is in the draft, or only some of its properties, unchanged.</summary>
    private void CheckNotCarried(JsonNode? old, string at, JsonNode? draft, CarriedItem item)
    {
        Check(draft is null == item.NewPointer is null, $"{at} is listed as not carried, and its new location is wrong");
        if (draft is JsonObject rest)
        {
            rest.Where(property => !JsonNode.DeepEquals(property.Value, old![property.Key])).ToList().ForEach(property => problems.Add($"{at}/{property.Key} is new"));
        }
    }

    private void CheckItems(IReadOnlyList<CarriedItem> all)
    {
        foreach (var item in all)
        {
            if (!places.TryGetValue(item.Pointer.ToString(), out var place))
            {
                problems.Add($"{item} is about a location that the old report does not have, or that is inside what was not carried");
                continue;
            }

            Check(item.NewPointer is null ? item.Outcome == CarryOutcome.NotCarried : item.NewPointer.ToString() == place, $"{item} has the wrong new location {item.NewPointer}");
            Check(Enum.IsDefined(item.Reason) && item.Explanation.ToString() is { Length: > 10 } text && !text.Contains('{') && !text.Contains("carry.", StringComparison.Ordinal), $"{item} is not explained");
        }
    }

    private void Check(bool isRight, string problem)
    {
        if (!isRight)
        {
            problems.Add(problem);
        }
    }
}
