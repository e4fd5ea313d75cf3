using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>A random report in which every text contains a mark that occurs nowhere else, so that each leak can be traced to its property.</summary>
internal sealed partial class MarkedReport
{
    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];
    private readonly Random random;
    private readonly List<string> evidenceIds = [];
    private int marks;

    private MarkedReport(int seed) => (random, marks) = (new(seed), (seed % 2) << 20); // no mark is in both reports of a case

    public required Report Report { get; init; }

    /// <summary>The JSON of the report, with some more marks: in an unknown property, and in values of the wrong type and form.</summary>
    public required byte[] Faulty { get; init; }

    /// <summary>The mark in a made-up code of <see cref="Faulty"/>. Codes are public, so docs/privacy.md asks authors not to put names into them.</summary>
    public string? MadeUpCode { get; private init; }

    public static MarkedReport Create(int seed)
    {
        var maker = new MarkedReport(seed) { Report = null!, Faulty = [] };
        var report = (Report)maker.Part(seed % 2 == 0 ? typeof(StakeholderReport) : typeof(NationalReport));
        var code = maker.NewMark();
        return new(seed) { Report = report, Faulty = maker.Spoil(report, code), MadeUpCode = code };
    }

    /// <summary>Returns all marks in a text.</summary>
    public static IEnumerable<string> MarksIn(string text) => Mark().Matches(text).Select(match => match.Value);

    public static PropertyInfo[] PropertiesOf(Type part)
    {
        lock (Properties)
        {
            if (!Properties.TryGetValue(part, out var known))
            {
                Properties.Add(part, known = [.. part.GetProperties().Where(property => property.CanWrite)]);
            }

            return known;
        }
    }

    [GeneratedRegex("zq[0-9a-f]{6}x", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    private string NewMark() => string.Create(CultureInfo.InvariantCulture, $"zq{++marks:x6}x");

    private object Part(Type type)
    {
        var part = Activator.CreateInstance(type)!;
        if (part is Report)
        {
            evidenceIds.Clear();
            for (var i = random.Next(4); i > 0; i--)
            {
                evidenceIds.Add(NewMark());
            }
        }

        foreach (var property in PropertiesOf(type))
        {
            if (Value(property, part) is { } value)
            {
                property.SetValue(part, value);
            }
        }

        return part;
    }

    private object? Value(PropertyInfo property, object owner)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isPart = type.IsClass && type != typeof(string);
        if (type == typeof(ReportView) || (random.Next(10) < (isPart ? 2 : 1) && property.Name is not ("FormatVersion" or "Round" or "Reporter" or "PublishReport")))
        {
            return null;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return List(property, type.GetGenericArguments()[0]);
        }

        return type == typeof(IReadOnlyDictionary<string, JsonElement>) ? Extensions()
            : type == typeof(string) ? Text(property, owner)
            : isPart ? Part(type)
            : Short(type, property);
    }

    private object List(PropertyInfo property, Type of)
    {
        var isEvidence = of == typeof(Evidence);
        var count = isEvidence ? evidenceIds.Count : property.Name == "Contributions" ? 1 + random.Next(3) : random.Next(3);
        var list = Array.CreateInstance(of, count);
        for (var i = 0; i < count; i++)
        {
            list.SetValue(of == typeof(string) ? TextItem(property) : of.IsClass ? Part(of) : Short(of, property), i);
            if (isEvidence)
            {
                list.SetValue((Evidence)list.GetValue(i)! with { Id = evidenceIds[i] }, i);
            }
        }

        return of == typeof(Figure) && count > 1 && random.Next(2) == 0 ? PartOfFirst((Figure[])list) : list;
    }

    private static Figure[] PartOfFirst(Figure[] figures) => [figures[0], .. figures[1..].Select(figure => figure with { PartOf = figures[0].Label })];

    private string TextItem(PropertyInfo property) =>
        property.Name == nameof(Contribution.Evidence) && evidenceIds.Count > 0 && random.Next(10) > 0 ? evidenceIds[random.Next(evidenceIds.Count)] : NewMark();

    private string? Text(PropertyInfo property, object owner) => property switch
    {
        _ when property.GetCustomAttribute<TextFormAttribute>() is { Form: var form } => form switch
        {
            TextForm.Identifier => random.Next(20) > 0 ? NewMark() : $"{NewMark()} and a space",
            TextForm.Sha256 => random.Next(5) > 0 ? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([(byte)random.Next(256)])) : NewMark(),
            _ => random.Next(20) > 0 ? "1.0" : NewMark(),
        },
        _ when property.GetCustomAttribute<UrlAttribute>() is not null => random.Next(5) > 0 ? $"https://example.org/{NewMark()}" : NewMark(),
        _ when property.GetCustomAttribute<EmailAddressAttribute>() is not null => random.Next(5) > 0 ? $"{NewMark()}@example.org" : NewMark(),
        _ when property.Name == nameof(Figure.Unit) && random.Next(2) == 0 => Figure.Percent,
        _ => random.Next(8) switch
        {
            0 => $"{NewMark()}@example.org, +44 20 {random.Next(1000, 9999)} {random.Next(1000, 9999)}",
            1 => $" {NewMark()}\t",
            2 => $"{NewMark()} {owner.GetType().Name} {new string('x', random.Next(700))}",
            3 => $"In the middle {NewMark()} of a text.",
            _ => $"{NewMark()}, in a sentence.",
        },
    };

    private Dictionary<string, JsonElement> Extensions() => new()
    {
        [$"org.example.{NewMark()}"] = JsonElement.Parse($$"""{"{{NewMark()}}":["{{NewMark()}}",1]}"""),
        ["org.example.form"] = JsonElement.Parse($"\"{NewMark()}\""),
    };

    private object Short(Type type, PropertyInfo property)
    {
        if (type == typeof(bool))
        {
            return random.Next(3) > 0;
        }

        if (type == typeof(int) || type == typeof(decimal))
        {
            var number = property.Name switch
            {
                "Round" => random.Next(4, 6),
                "Year" => random.Next(1990, 2030),
                _ => random.Next(0, 200),
            };
            return type == typeof(int) ? number : (object)(decimal)number;
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(random.Next(values.Length))!;
        }

        return type == typeof(DateOnly) ? new DateOnly(random.Next(2015, 2027), random.Next(1, 13), 1)
            : type.Name switch
            {
                nameof(CountryCode) => CountryCode.Parse(Pick("GHA", "IRL", "CHE", "ZWE", "GBR", "XXA")),
                nameof(SubdivisionCode) => SubdivisionCode.Parse(Pick("CA-ON", "GB-SCT", "XX-A")),
                nameof(LanguageTag) => LanguageTag.Parse(Pick("en", "fr", "ar")),
                nameof(PartialDate) => PartialDate.Parse(Pick("2019", "2020-03", "2021-05-17", "2031")),
                nameof(CodeEditionId) => CodeEditionId.Parse(Pick("2010", "2011")),
                nameof(CodeReference) => CodeReference.Parse(Pick("4.4", "Article 9", "5.1", "9.99")),
                nameof(ParagraphId) => ParagraphId.Parse(Pick("4.4", "9.4")),
                nameof(OccupationCode) => OccupationCode.Parse(Pick("ISCO-08:2221", "ISCO-08:2211", "ISCO-08:9999")),
                nameof(ThematicFieldId) => ThematicFieldId.Parse(Pick("fair-treatment", "ethical-recruitment", "no-such-field")),
                _ => throw new InvalidOperationException($"Add values of {type}, the type of {property.Name}."),
            };
    }

    private string Pick(params string[] texts) => texts[random.Next(texts.Length)];

    /// <summary>Writes the report as somebody could who writes names where they do not belong.</summary>
    private byte[] Spoil(Report report, string code)
    {
        var json = JsonNode.Parse(ReportJson.Write(report))!.AsObject();
        json[NewMark()] = NewMark();
        json["round"] = random.Next(3) == 0 ? NewMark() : report.Round;
        json["language"] = random.Next(3) == 0 ? NewMark() : "en";
        json["submittedOn"] = random.Next(3) == 0 ? $"{NewMark()} 2024" : "2024-08-15";
        if (json["contributions"] is JsonArray { Count: > 0 } list && list[0] is JsonObject first)
        {
            first["field"] = code;
            first["assessment"] = NewMark();
            first["titel"] = NewMark();
            first["sourceCountries"] = new JsonArray(NewMark(), 7);
        }

        var text = json.ToJsonString();
        return System.Text.Encoding.UTF8.GetBytes(random.Next(10) == 0 ? text[..random.Next(text.Length / 2, text.Length)] : text);
    }
}
