using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Tests.Cultures;
using WhoCode.Reporting.Tests.Laws;

namespace WhoCode.Reporting.Tests.Differences;

/// <summary>Tests what must be true of the difference of any two versions of a report.</summary>
public sealed class DifferenceLawTests
{
    private static readonly Audience[] Others = [Audience.Partner, Audience.Public];

    [Fact]
    public void The_earlier_version_and_the_changes_give_the_later_version() => Try(0, 500, CheckChanges);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void The_earlier_version_and_the_changes_give_the_later_version_many_times() => Try(500, Thoroughness.Cases, CheckChanges);

    [Fact]
    public void The_earlier_version_with_the_patch_is_the_later_version() => Try(0, 500, CheckPatch);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void The_earlier_version_with_the_patch_is_the_later_version_many_times() => Try(500, Thoroughness.Cases, CheckPatch);

    [Fact]
    public void The_changes_for_an_audience_are_those_between_its_views() => Try(0, 500, CheckViews);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void The_changes_for_an_audience_are_those_between_its_views_many_times() => Try(500, Thoroughness.Cases, CheckViews);

    [Fact]
    public void A_report_does_not_differ_from_itself_whatever_the_order_of_its_properties() => Try(0, 500, (_, report) =>
    {
        var other = ReportJson.Read(Reversed(Versions.Json(report))!.ToJsonString()).Report!;
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var difference = ReportDifference.Compare(report, other, audience: audience);
            (difference.Changes.Count, difference.Withheld).Should().Be((0, 0));
        }

        JsonNode.Parse(ReportPatch.Create(report, other))!.AsArray().Should().BeEmpty();
    });

    [IcuFact]
    public void The_same_versions_give_the_same_bytes_in_every_culture() => Try(0, 40, (before, after) =>
    {
        var expected = InCulture.RunInvariant(() => All(before, after));
        foreach (var culture in (string[])["tr-TR", "ar-SA", "sv-SE"])
        {
            var (again, later) = (ReportJson.Read(ReportJson.Write(before)).Report!, ReportJson.Read(ReportJson.Write(after)).Report!);
            InCulture.Run(culture, () => All(again, later)).Should().Be(expected);
        }

        static string All(Report before, Report after) => Encoding.UTF8.GetString(ReportPatch.Create(before, after))
            + string.Concat(Enum.GetValues<Audience>().Select(audience => ReportDifference.Compare(before, after, audience: audience).WriteAll()));
    });

    private static void CheckChanges(Report before, Report after)
    {
        var difference = Versions.CompareAll(before, after);

        difference.Withheld.Should().Be(0);
        difference.Changes.Should().OnlyContain(change => change.Before == null || change.After == null || change.Before.Json != change.After.Json);
        var rebuilt = RebuiltReport.Create(Versions.Json(before), difference).WithoutNull();
        JsonNode.DeepEquals(rebuilt, Versions.Json(after).WithoutNull()).Should().BeTrue("{0} is {1}", rebuilt, Versions.Json(after));
        difference.Should().Be(Versions.CompareAll(before, after));
    }

    private static void CheckPatch(Report before, Report after)
    {
        var patch = ReportPatch.Create(before, after);
        var expected = Versions.Json(after);

        JsonNode.DeepEquals(PlainPatch.Apply(Versions.Json(before), patch), expected).Should().BeTrue();
        var draft = ReportDraft.Create(before);
        draft.ApplyPatch(patch).IsApplied.Should().BeTrue();
        JsonNode.DeepEquals(JsonNode.Parse(draft.ToJson()), expected).Should().BeTrue();
    }

    /// <summary>Pointers and values are those of the views. If nothing is left out, the changes make one view of the other, apart from new ids.</summary>
    private static void CheckViews(Report before, Report after)
    {
        foreach (var audience in Others)
        {
            var difference = ReportDifference.Compare(before, after, audience: audience);
            if (before.ViewFor(audience) is not { } earlier || after.ViewFor(audience) is not { } later)
            {
                (difference.Changes.Count, difference.Withheld, difference.Notes.Count).Should().Be((0, 0, 1));
                continue;
            }

            var (viewBefore, viewAfter) = (Versions.Json(earlier), Versions.Json(later));
            foreach (var change in difference.Changes)
            {
                CheckValue(viewBefore, change.PointerBefore, difference.Withheld == 0 || change.Kind != ChangeKind.Removed ? change.Before : null); // a part of it can be left out
                CheckValue(viewAfter, change.PointerAfter, change.After);
            }

            if (difference.Withheld == 0)
            {
                var rebuilt = WithoutIds(RebuiltReport.Create(viewBefore, difference));
                JsonNode.DeepEquals(rebuilt, WithoutIds(viewAfter)).Should().BeTrue("for {0}, {1} is {2}", audience, rebuilt, viewAfter);
            }
        }
    }

    private static void CheckValue(JsonObject view, JsonPointer? pointer, ChangedValue? value)
    {
        if (pointer is { } given)
        {
            var found = given.Segments.Aggregate((JsonNode?)view, (here, segment) => here is JsonArray list ? list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)] : here![segment]);
            found.Should().NotBeNull("{0} is in the view", given);
            (value is null || JsonNode.DeepEquals(found, JsonNode.Parse(value.Json))).Should().BeTrue();
        }
    }

    private static JsonObject WithoutIds(JsonObject report)
    {
        report.WithoutNull().Remove("view");
        foreach (var inner in Objects(report).ToList())
        {
            if (inner["evidence"] is JsonArray { Count: > 0 } cited && cited[0] is JsonValue)
            {
                inner.Remove("evidence");
            }
        }

        foreach (var item in ((JsonArray?)report["contributions"] ?? []).Concat((JsonArray?)report["evidence"] ?? []))
        {
            item!.AsObject().Remove("id");
        }

        return report;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => Objects(property.Value)).Prepend(properties),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject properties => new JsonObject(properties.Reverse().Select(property => KeyValuePair.Create(property.Key, Reversed(property.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    private static void Try(int first, int count, Action<Report, Report> law)
    {
        var broken = new ConcurrentBag<(int Seed, string Reason)>();
        Parallel.ForEach(Enumerable.Range(first, count), seed =>
        {
            try
            {
                var (before, after) = RandomVersions.Create(seed);
                law(before, after);
            }
            catch (Exception fault)
            {
                broken.Add((seed, $"seed {seed}: {fault}"));
            }
        });

        broken.OrderBy(one => one.Seed).Take(3).Select(one => one.Reason).Should().BeEmpty();
    }
}
