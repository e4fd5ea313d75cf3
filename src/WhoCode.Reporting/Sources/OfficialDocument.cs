namespace WhoCode.Reporting;

/// <summary>An official document that can be read elsewhere. The library contains no text of WHO's.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record OfficialDocument
{
    /// <summary>The title or description of the document.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The web address of the document, as the source gives it.</summary>
    public required string Address { get; init; }

    /// <summary>The language of the document.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The day on which the address was last read in a source. It may have changed since then.</summary>
    public required DateOnly LastSeen { get; init; }

    /// <summary>The source in which the address was read.</summary>
    public required string SeenIn { get; init; }

    /// <summary>Creates a document in English, with a localized title, and with an address that was last read when the facts were audited.</summary>
    internal static OfficialDocument Create(string id, string address, string seenIn) => new()
    {
        Title = LocalizedText.FromKey($"document.{id}"),
        Address = address,
        Language = LanguageTag.English,
        LastSeen = new(2026, 11, 25),
        SeenIn = seenIn,
    };

    /// <summary>Returns the web address.</summary>
    public override string ToString() => Address;

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(Title), Title),
        (nameof(Address), Address),
        (nameof(Language), Language),
        (nameof(LastSeen), LastSeen),
        (nameof(SeenIn), SeenIn));
}
