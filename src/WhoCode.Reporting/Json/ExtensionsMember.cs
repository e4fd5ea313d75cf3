using System.Reflection;
using System.Text.Json;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Json;

/// <summary>The host's own room, which every report has.</summary>
internal sealed class ExtensionsMember(PropertyInfo info) : Member(info, shape: null, isList: false)
{
    private Action<Report, IReadOnlyDictionary<string, JsonElement>>? set;

    public override bool TryRead(ref Utf8JsonReader reader, object owner)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var (entries, keys) = (new KeyValuePair<string, JsonElement>[4], new HashSet<string>());
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            var value = JsonElement.ParseValue(ref reader);
            if (!keys.Add(key) || HasNameTwice(value))
            {
                return false;
            }

            if (keys.Count > entries.Length)
            {
                Array.Resize(ref entries, 2 * entries.Length);
            }

            entries[keys.Count - 1] = new(key, value);
        }

        (set ??= Setter<Report, IReadOnlyDictionary<string, JsonElement>>())((Report)owner, ExtensionMap.Of(entries, keys.Count));
        return true;
    }

    /// <summary>Whether an object somewhere in a value has a name twice. No value is nested deeper than a text may be.</summary>
    private static bool HasNameTwice(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var names = new HashSet<string>();
                foreach (var member in value.EnumerateObject())
                {
                    if (!names.Add(member.Name) || HasNameTwice(member.Value))
                    {
                        return true;
                    }
                }

                return false;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (HasNameTwice(item))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
