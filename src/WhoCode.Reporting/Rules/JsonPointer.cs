namespace WhoCode.Reporting;

/// <summary>A place in a report, as a JSON Pointer (RFC 6901): "/contributions/0/title", or "" for the whole report.</summary>
/// <remarks><c>default</c> is the whole report. Two pointers are equal when they are written alike.</remarks>
public readonly partial record struct JsonPointer : IWireValue<JsonPointer>
{
    private readonly string? text;

    private JsonPointer(string text) => this.text = text.Length == 0 ? null : text;

    static string IWireValue<JsonPointer>.Key => "json-pointer";

    static string IWireValue<JsonPointer>.Noun => "a JSON Pointer such as /contributions/0/title";

    static string IWireValue<JsonPointer>.Pattern => @"^(?:\/(?:[^~\/]|~[01])*)*$";

    static string IWireValue<JsonPointer>.Example => "/contributions/0/title";

    static int IWireValue<JsonPointer>.MostCharacters => int.MaxValue;

    /// <summary>The whole report.</summary>
    public static JsonPointer Root => default;

    /// <summary>The steps from the root, unescaped: member names, and positions as digits.</summary>
    public IReadOnlyList<string> Segments => text is null
        ? []
        : [.. text[1..].Split('/').Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    /// <summary>Reads a pointer; <c>false</c>, never an exception, for anything else.</summary>
    public static bool TryParse(string? text, out JsonPointer pointer)
    {
        pointer = default;
        if (text is null || (text.Length > 0 && text[0] != '/'))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        pointer = new(text);
        return true;
    }

    static bool IWireValue<JsonPointer>.TryReadExact(ReadOnlySpan<char> text, out JsonPointer value) => TryParse(text.ToString(), out value);

    /// <summary>The pointer to a member of what this one points to.</summary>
    public JsonPointer Append(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new($"{text}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
    }

    /// <summary>The pointer to an item, counted from 0, of the list that this one points to.</summary>
    public JsonPointer Append(int index) => new(string.Create(CultureInfo.InvariantCulture, $"{text}/{index}"));

    /// <summary>The pointer to what another one points to, starting from what this one points to.</summary>
    public JsonPointer Append(JsonPointer below) => new($"{text}{below.text}");

    /// <summary>Whether this points to the same place as the other or to one inside it.</summary>
    public bool StartsWith(JsonPointer other)
    {
        var (mine, its) = (ToString(), other.ToString());
        return mine.StartsWith(its, StringComparison.Ordinal) && (mine.Length == its.Length || mine[its.Length] == '/');
    }

    /// <summary>The pointer for a person to read: the whole report is written "(report)".</summary>
    public string ToDisplayString() => text is null ? "(report)" : text;

    /// <summary>The pointer as RFC 6901 writes it.</summary>
    public override string ToString() => text ?? "";
}
