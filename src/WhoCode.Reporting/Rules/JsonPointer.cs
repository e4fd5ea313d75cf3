namespace WhoCode.Reporting;

/// <summary>A location in a report, as a JSON Pointer (RFC 6901), such as "/contributions/0/title".</summary>
/// <remarks><c>default</c> is the whole report, written "". Two pointers are equal if their texts are equal (ordinal comparison). Immutable and thread-safe.</remarks>
public readonly partial record struct JsonPointer : IWireValue<JsonPointer>
{
    private readonly string? text;

    private JsonPointer(string text) => this.text = text.Length == 0 ? null : text;

    static string IWireValue<JsonPointer>.Key => "json-pointer";

    static string IWireValue<JsonPointer>.Noun => "a JSON Pointer such as /contributions/0/title";

    static string IWireValue<JsonPointer>.Pattern => @"^(?:\/(?:[^~\/]|~[01])*)*$";

    static string IWireValue<JsonPointer>.Example => "/contributions/0/title";

    static int IWireValue<JsonPointer>.MostCharacters => int.MaxValue;

    /// <summary>The pointer to the whole report.</summary>
    public static JsonPointer Root => default;

    /// <summary>The segments of the pointer, from the root and unescaped: names of properties, and positions in lists as digits.</summary>
    public IReadOnlyList<string> Segments => text is null
        ? []
        : [.. text[1..].Split('/').Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    /// <summary>Tries to parse a JSON Pointer.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="pointer">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is a JSON Pointer; otherwise, <see langword="false"/>.</returns>
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

    /// <summary>A pointer can contain the name of any property that somebody made up.</summary>
    bool IWireValue.CanOnlyBePublic => false;

    static bool IWireValue<JsonPointer>.TryReadExact(ReadOnlySpan<char> text, out JsonPointer value) => TryParse(text.ToString(), out value);

    /// <summary>Returns the pointer to a property of the object that this pointer refers to.</summary>
    /// <param name="member">The name of the property, unescaped.</param>
    /// <returns>The pointer.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public JsonPointer Append(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new($"{text}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
    }

    /// <summary>Returns the pointer to an item of the list that this pointer refers to.</summary>
    /// <param name="index">The position of the item, from 0. A negative position is not refused.</param>
    /// <returns>The pointer.</returns>
    public JsonPointer Append(int index) => new(string.Create(CultureInfo.InvariantCulture, $"{text}/{index}"));

    /// <summary>Returns the pointer that combines this pointer with one that starts at its location.</summary>
    /// <param name="below">The pointer that starts at the location of this one.</param>
    /// <returns>The combined pointer.</returns>
    public JsonPointer Append(JsonPointer below) => new($"{text}{below.text}");

    /// <summary>Determines whether this pointer refers to the same location as another one, or to one inside it.</summary>
    /// <param name="other">The other pointer.</param>
    /// <returns>
    /// <see langword="true"/> if this pointer refers to the other location or to one inside it; otherwise, <see langword="false"/>.
    /// </returns>
    public bool StartsWith(JsonPointer other)
    {
        var (mine, its) = (ToString(), other.ToString());
        return mine.StartsWith(its, StringComparison.Ordinal) && (mine.Length == its.Length || mine[its.Length] == '/');
    }

    /// <summary>Returns the pointer for display: the whole report is shown as "(report)".</summary>
    public string ToDisplayString() => ToDisplayString(LocalizedTexts.English);

    /// <summary>
    /// Returns the pointer for display in a language. Only the whole report has a name in it, which is "(report)" in English. In a language from right
    /// to left, a pointer is isolated (U+2068 and U+2069).
    /// </summary>
    /// <param name="texts">The localized texts of the language.</param>
    /// <returns>The pointer, or the name of the whole report.</returns>
    /// <exception cref="ArgumentNullException">The localized texts are null.</exception>
    public string ToDisplayString(LocalizedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return text is null ? texts["form.report"] : texts.Isolate(text);
    }

    /// <summary>Returns the pointer as RFC 6901 writes it; an empty string for the whole report.</summary>
    public override string ToString() => text ?? "";
}
