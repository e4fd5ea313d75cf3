namespace WhoCode.Reporting;

/// <summary>
/// Writes out a pointer step by step, and stops where it would become longer or deeper than anyone follows: a finding on something
/// beyond all measure points to what is around it. So the findings of a text cannot take the square of the text.
/// </summary>
internal sealed class PointerBuilder
{
    /// <summary>The most bytes that a name of a pointer takes in JSON, escaped and in quotation marks.</summary>
    public const int MostBytes = (6 * MostCharacters) + 2;

    private const int MostCharacters = 1_000;

    private readonly StringBuilder text = new();
    private int count;
    private bool isFull;

    public JsonPointer Pointer => JsonPointer.Parse(text.ToString());

    /// <summary>The pointer to a property that an application named, or to what is around it where its name is longer than anyone follows.</summary>
    public static JsonPointer To(JsonPointer pointer, string property) => property.Length > MostCharacters ? pointer : pointer.Append(property);

    /// <summary>Goes on to a member; false where the pointer stops.</summary>
    public bool Add(string member) =>
        HasRoomFor(member.Length) && Write(member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    /// <summary>Goes on to an item; false where the pointer stops.</summary>
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
