namespace WhoCode.Reporting;

/// <summary>An official document that can be read elsewhere, as this library contains none of WHO's texts.</summary>
public sealed record OfficialDocument
{
    /// <summary>What the document is.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The address on the web, as the source gives it.</summary>
    public required string Address { get; init; }

    /// <summary>The language of the document.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The day on which the address was last read in a source. The address may lead elsewhere by now.</summary>
    public required DateOnly LastSeen { get; init; }

    /// <summary>The source that the address was read in.</summary>
    public required string SeenIn { get; init; }

    /// <summary>A document in English, of which the title is a text of the library and the address was last read when the facts were audited.</summary>
    internal static OfficialDocument Create(string id, string address, string seenIn) => new()
    {
        Title = LocalizedText.FromKey($"document.{id}"),
        Address = address,
        Language = LanguageTag.English,
        LastSeen = new(2026, 11, 25),
        SeenIn = seenIn,
    };

    /// <summary>The address.</summary>
    public override string ToString() => Address;

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(Title), Title),
        (nameof(Address), Address),
        (nameof(Language), Language),
        (nameof(LastSeen), LastSeen),
        (nameof(SeenIn), SeenIn));
}
