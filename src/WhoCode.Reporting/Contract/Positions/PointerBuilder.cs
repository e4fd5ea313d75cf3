namespace WhoCode.Reporting;

/// <summary>Builds a pointer step by step, and stops when it becomes too long or too deep.</summary>
/// <remarks>
/// A finding at a location beyond these limits refers to the object or list around it. Otherwise, the pointers of all findings could take
/// memory in proportion to the square of the length of the JSON.
/// </remarks>
internal sealed class PointerBuilder
{
    /// <summary>The maximum length in bytes of a name in JSON, escaped and in quotation marks.</summary>
    public const int MostBytes = (6 * MostCharacters) + 2;

    private const int MostCharacters = 1_000;

    private readonly StringBuilder text = new();
    private int count;
    private bool isFull;

    public JsonPointer Pointer => JsonPointer.Parse(text.ToString());

    /// <summary>
    /// Returns the pointer to a property that an application named. If the name is too long, returns the pointer to the object instead.
    /// </summary>
    public static JsonPointer To(JsonPointer pointer, string property) => property.Length > MostCharacters ? pointer : pointer.Append(property);

    /// <summary>Adds a step to a property.</summary>
    /// <returns><see langword="true"/> if it was added; <see langword="false"/> if the pointer has reached a limit.</returns>
    public bool Add(string member) =>
        HasRoomFor(member.Length) && Write(member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    /// <summary>Adds a step to an item.</summary>
    /// <returns><see langword="true"/> if it was added; <see langword="false"/> if the pointer has reached a limit.</returns>
    public bool Add(int index) => HasRoomFor(1) && Write(index.ToString(CultureInfo.InvariantCulture));

    private bool HasRoomFor(int length)
    {
        isFull = isFull || count++ == ReadingLimits.MostDepth || text.Length + length > MostCharacters;
        return !isFull;
    }

    private bool Write(string step)
    {
        text.Append('/').Append(step);
        return true;
    }
}
