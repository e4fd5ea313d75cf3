using System.Text.Json;

namespace WhoCode.Reporting.Json;

/// <summary>Tells which kind of document a text is, by the names of its members.</summary>
internal static class DocumentKind
{
    /// <summary>How many members are looked at: more than any kind has, so a long text of others costs no more.</summary>
    private const int MostNames = 200;

    /// <summary>The kind of report that a text is by its members; a stakeholder report where it might as well be that.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="atFirstSight">Whether the first member decides that only one of the kinds has.</param>
    public static IPartShape OfReport(ReadOnlySpan<byte> utf8Json, bool atFirstSight = false)
    {
        var reader = new Utf8JsonReader(SourceText.WithoutMark(utf8Json), TextPlaces.Lenient);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return Contract.StakeholderReport;
            }

            var kind = atFirstSight ? First(reader) : Nearest(reader, Contract.StakeholderReport);
            return kind == Contract.NationalReport ? Contract.NationalReport : Contract.StakeholderReport;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return Contract.StakeholderReport;
        }
    }

    /// <summary>The kind of report that the first member tells which only one of them has.</summary>
    private static IPartShape First(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (ofStakeholders, ofMemberStates) = (Contract.StakeholderReport.Knows(ref reader), Contract.NationalReport.Knows(ref reader));
            if (ofStakeholders != ofMemberStates)
            {
                return ofMemberStates ? Contract.NationalReport : Contract.StakeholderReport;
            }

            reader.Skip();
        }

        return Contract.StakeholderReport;
    }

    /// <summary>The kind that knows most of the members; the one asked for where no other knows more.</summary>
    /// <param name="reader">A reader at the beginning of the object.</param>
    /// <param name="asked">The kind that the text is read as.</param>
    public static IPartShape Nearest(Utf8JsonReader reader, IPartShape asked)
    {
        var names = new List<string>();
        try
        {
            while (names.Count < MostNames && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                names.Add(reader.GetString()!);
                reader.Skip();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // As far as the text goes, and its names are whole characters.
        }

        var (nearest, most) = (asked, -1);
        foreach (var kind in Contract.Roots.Prepend(asked))
        {
            var known = names.Count(name => kind.Find(name) is not null);
            (nearest, most) = known > most ? (kind, known) : (nearest, most); // of equals, the first
            if (most == names.Count)
            {
                break; // no other can know more; and what it knows is not made for nothing
            }
        }

        return nearest;
    }
}
