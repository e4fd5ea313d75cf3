using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>
/// The dictionary behind the extensions of a report: immutable, in the order in which the entries were written, compared by content.
/// </summary>
internal sealed class ExtensionMap : IReadOnlyDictionary<string, JsonElement>, ICollection
{
    public static readonly ExtensionMap Empty = new([]);

    private readonly KeyValuePair<string, JsonElement>[] entries;

    private ExtensionMap(KeyValuePair<string, JsonElement>[] entries, bool areRead = false) => (this.entries, AreRead) = (entries, areRead);

    /// <summary><see langword="true"/> if the values were read from a JSON document, so that they can certainly be written and read again.</summary>
    public bool AreRead { get; }

    public int Count => entries.Length;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public IEnumerable<JsonElement> Values => entries.Select(entry => entry.Value);

    bool ICollection.IsSynchronized => true;

    object ICollection.SyncRoot => entries;

    public JsonElement this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The report has no extension '{key}'.");

    /// <summary>Returns the extensions as such a map, with copies of their values; null gives the empty map.</summary>
    /// <exception cref="ArgumentException">A value is <see cref="JsonValueKind.Undefined"/>.</exception>
    /// <exception cref="ObjectDisposedException">The <see cref="JsonDocument"/> of a value is disposed.</exception>
    public static ExtensionMap From(IReadOnlyDictionary<string, JsonElement>? source) =>
        source as ExtensionMap ?? (source is null || source.Count == 0 ? Empty : new([.. source.Select(Owned)]));

    /// <summary>Creates a map from entries that were read from a JSON document. The caller keeps no reference to their values.</summary>
    public static ExtensionMap OfRead(Dictionary<string, JsonElement> entries) => entries.Count == 0 ? Empty : new([.. entries], areRead: true);

    /// <summary>Returns the key at a position, without allocating.</summary>
    public string KeyAt(int index) => entries[index].Key;
    /// <summary>Returns the value at a position, without searching for its key.</summary>

    public JsonElement ValueAt(int index) => entries[index].Value;

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        foreach (var entry in entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, JsonElement>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => entries.CopyTo(array, index);

    /// <summary>
    /// <see langword="true"/> if the other map has the same keys with equal JSON, in any order; otherwise, <see langword="false"/>.
    /// </summary>
    public override bool Equals(object? obj) => obj is ExtensionMap other && Count == other.Count
        && entries.All(entry => other.TryGetValue(entry.Key, out var value) && JsonElement.DeepEquals(entry.Value, value));

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var entry in entries)
        {
            hash ^= entry.Key.GetHashCode(StringComparison.Ordinal);
        }

        return hash;
    }

    /// <summary>Returns how many there are, because many people can read logs.</summary>
    public override string ToString() => $"[{Count}]";

    private static KeyValuePair<string, JsonElement> Owned(KeyValuePair<string, JsonElement> entry) =>
        entry.Value.ValueKind == JsonValueKind.Undefined
            ? throw new ArgumentException($"The extension '{entry.Key}' has no value: its JsonElement is undefined.", nameof(entry))
            : new(entry.Key, entry.Value.Clone());
}
