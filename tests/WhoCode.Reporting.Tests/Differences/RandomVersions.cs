using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Tests.Laws.Privacy;

namespace WhoCode.Reporting.Tests.Differences;

/// <summary>A random report and a version of it with random edits: items inserted, removed, moved, doubled and edited, texts and ids changed, consents changed.</summary>
internal sealed class RandomVersions
{
    private const int Donors = 7; // a digit of the marks distinguishes them, and the report itself

    /// <summary>What can be inserted into a stakeholder report, and into a national report.</summary>
    private static readonly Dictionary<string, List<object>>[] Pools = [CreatePool(0), CreatePool(1)];

    private readonly Random random;
    private readonly int percent;
    private readonly Dictionary<string, List<object>> pool;
    private readonly bool isUnique;

    private RandomVersions(int seed, int percent, bool isUnique = false) =>
        (random, this.percent, this.isUnique, pool) = (new(seed), percent, isUnique, isUnique ? [] : Pools[seed % 2]);

    /// <summary>Creates two versions, of a stakeholder report for even seeds and of a national report for odd ones.</summary>
    public static (Report Before, Report After) Create(int seed)
    {
        var growing = new RandomVersions(seed, percent: 0);
        var before = (Report)growing.Edit(MarkedReport.Create(seed).Report, growsLists: true);
        return (before, (Report)new RandomVersions(seed, percent: seed % 7 == 0 ? 30 : 4).Edit(before, growsLists: false));
    }

    /// <summary>Creates two versions that also differ in who may see what. No text is in two places of a version, so each can be traced from one to the other.</summary>
    public static (Report Before, Report After) CreateUnique(int seed)
    {
        var before = MarkedReport.Create(seed).Report;
        return (WithOtherDecisions(before, seed), WithOtherDecisions((Report)new RandomVersions(seed, percent: 8, isUnique: true).Edit(before, growsLists: false), seed + 1));
    }

    /// <summary>Returns the same report with other decisions about what may be shown to whom, and nothing else changed.</summary>
    public static Report WithOtherDecisions(Report report, int seed)
    {
        var random = new Random(seed);
        return report switch
        {
            StakeholderReport stakeholder => stakeholder with
            {
                Consent = new() { PublishReport = true, PublishName = Any<bool?>(null, false, true), PublishContact = Any<bool?>(null, false, true) },
                Reporter = stakeholder.Reporter is { } reporter ? reporter with
                {
                    NameWithheld = Any<bool?>(null, true),
                    Kind = Any<StakeholderKind?>(null, StakeholderKind.HealthPersonnel, StakeholderKind.TradeUnion),
                    CoSignatories = [.. reporter.CoSignatories.Select(one => one with { Consent = Any<bool?>(null, false, true), Kind = Any<StakeholderKind?>(null, StakeholderKind.TradeUnion) })],
                } : null,
                Contributions = [.. stakeholder.Contributions.Select(one => one with { Audience = Any<Audience?>(null, null, Audience.Partner, Audience.Secretariat), PublicationConsent = Any<bool?>(null, true, false) })],
                Evidence = [.. stakeholder.Evidence.Select(Decide)],
            },
            NationalReport national => national with
            {
                PreparedWith = [.. national.PreparedWith.Select(one => one with { Kind = Any<StakeholderKind?>(null, StakeholderKind.TradeUnion, StakeholderKind.HealthPersonnel) })],
                Evidence = [.. national.Evidence.Select(Decide)],
            },
            _ => report,
        };

        Evidence Decide(Evidence one) => one with
        {
            Audience = Any<Audience?>(null, null, Audience.Partner, Audience.Secretariat),
            Consent = Any<bool?>(null, false, true, true),
            Kind = Any<EvidenceKind?>(null, EvidenceKind.Report, EvidenceKind.Testimony, EvidenceKind.Other),
            Availability = Any<EvidenceAvailability?>(null, EvidenceAvailability.Private),
        };

        T Any<T>(params T[] values) => values[random.Next(values.Length)];
    }

    /// <summary>Marks of donors differ from those of the report, so that no text is in two places by chance.</summary>
    private static Report WithOtherMarks(Report report, int donor)
    {
        var json = Encoding.UTF8.GetString(ReportJson.Write(report));
        return ReportJson.Read(json.Replace("zq0", $"zq{2 * donor:x}", StringComparison.Ordinal).Replace("zq1", $"zq{(2 * donor) + 1:x}", StringComparison.Ordinal)).Report!;
    }

    private static Dictionary<string, List<object>> CreatePool(int kind)
    {
        var pool = new Dictionary<string, List<object>>();
        for (var donor = 1; donor <= Donors; donor++)
        {
            Gather(pool, WithOtherMarks(MarkedReport.Create((2_000_000 * donor) + kind).Report, donor));
        }

        return pool;
    }

    private static void Gather(Dictionary<string, List<object>> pool, object part)
    {
        foreach (var property in MarkedReport.PropertiesOf(part.GetType()))
        {
            var value = property.GetValue(part);
            foreach (var item in value is IEnumerable items and not string ? items.Cast<object>() : value is null ? [] : [value])
            {
                if (!pool.TryGetValue(KeyOf(property), out var known))
                {
                    pool.Add(KeyOf(property), known = []);
                }

                known.Add(item);
                if (IsPart(item.GetType()))
                {
                    Gather(pool, item);
                }
            }
        }
    }

    private object Edit(object part, bool growsLists)
    {
        var copy = Activator.CreateInstance(part.GetType())!;
        foreach (var property in MarkedReport.PropertiesOf(part.GetType()))
        {
            property.SetValue(copy, EditValue(property, property.GetValue(part), growsLists));
        }

        return copy;
    }

    private object? EditValue(PropertyInfo property, object? value, bool growsLists) => value switch
    {
        IReadOnlyDictionary<string, JsonElement> extensions => Happens() ? EditExtensions(extensions) : extensions,
        IEnumerable list and not string => EditList(property, [.. list.Cast<object>()], growsLists),
        _ when property.PropertyType == typeof(ReportView) => value,
        not null when IsPart(value.GetType()) => Happens() ? null : Edit(value, growsLists),
        _ when !Happens() => value,
        string text when random.Next(2) == 0 => EditText(text),
        _ => random.Next(4) == 0 ? null : Donated(property) ?? value,
    };

    private Array EditList(PropertyInfo property, List<object> items, bool growsLists)
    {
        var isOfParts = items.Count > 0 && IsPart(items[0].GetType());
        for (var i = growsLists ? random.Next(4) : 0; i > 0 && Donated(property) is { } more; i--)
        {
            items.Insert(random.Next(items.Count + 1), more);
        }

        for (var edits = Happens() || Happens() ? 1 + random.Next(3) : 0; edits > 0; edits--)
        {
            EditOrder(property, items);
        }

        var type = property.PropertyType.GetGenericArguments()[0];
        var array = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(isOfParts && IsPart(items[i].GetType()) ? Edit(items[i], growsLists) : items[i], i);
        }

        return array;
    }

    private void EditOrder(PropertyInfo property, List<object> items)
    {
        switch (random.Next(6))
        {
            case 0 when items.Count > 0:
                items.RemoveAt(random.Next(items.Count));
                break;
            case 1 when items.Count > 1:
                var moved = items[random.Next(items.Count)];
                items.Remove(moved);
                items.Insert(random.Next(items.Count + 1), moved);
                break;
            case 2 when items.Count > 0 && !isUnique:
                items.Insert(random.Next(items.Count + 1), items[random.Next(items.Count)]);
                break;
            case 3:
                items.Reverse();
                break;
            case 4 when items.Count > 1:
                (items[0], items[^1]) = (items[^1], items[0]);
                break;
            default:
                if (Donated(property) is { } donated)
                {
                    items.Insert(random.Next(items.Count + 1), donated);
                }

                break;
        }
    }

    private Dictionary<string, JsonElement> EditExtensions(IReadOnlyDictionary<string, JsonElement> extensions)
    {
        var edited = extensions.Skip(random.Next(2)).ToDictionary(entry => entry.Key, entry => entry.Value);
        edited["org.example.form"] = JsonElement.Parse($$"""{"a/b~c":[1,{"x":{{random.Next(3)}}},1.50],"n":null}""");
        edited["org.example.null"] = JsonElement.Parse(random.Next(2) == 0 ? "null" : "[[],{}]");
        return edited;
    }

    private string EditText(string text) => random.Next(4) switch
    {
        0 => $"{text} More.",
        1 => $"First {text}",
        2 => text.Replace("a", "e", StringComparison.Ordinal),
        _ => text.Replace(" ", "  ", StringComparison.Ordinal),
    };

    private object? Donated(PropertyInfo property) => pool.TryGetValue(KeyOf(property), out var known) ? known[random.Next(known.Count)] : null;

    private bool Happens() => random.Next(100) < percent;

    private static string KeyOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static bool IsPart(Type type) => type.IsClass && type != typeof(string) && !typeof(IEnumerable).IsAssignableFrom(type);
}
