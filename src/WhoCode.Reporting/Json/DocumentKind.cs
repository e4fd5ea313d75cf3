using System.Text.Json;

namespace WhoCode.Reporting.Json;

/// <summary>Tells which kind of document a text is, by the names of its members.</summary>
internal static class DocumentKind
{
    /// <summary>The kind of report that a text is by its members; a stakeholder report where it might as well be that.</summary>
    public static IPartShape OfReport(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(SourceText.WithoutMark(utf8Json), TextPlaces.Lenient);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && Nearest(reader, Contract.StakeholderReport) == Contract.NationalReport
                ? Contract.NationalReport
                : Contract.StakeholderReport;
        }
        catch (JsonException)
        {
            return Contract.StakeholderReport;
        }
    }

    /// <summary>The kind that knows most of the members; the one asked for where no other knows more.</summary>
    /// <param name="reader">A reader at the beginning of the object.</param>
    /// <param name="asked">The kind that the text is read as.</param>
    public static IPartShape Nearest(Utf8JsonReader reader, IPartShape asked)
    {
        var known = Contract.Roots.Prepend(asked).Distinct().ToDictionary(kind => kind, _ => 0);
        try
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                foreach (var kind in known.Keys)
                {
                    known[kind] += kind.Find(name) is null ? 0 : 1;
                }

                reader.Skip();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // As far as the text goes, and its names are whole characters.
        }

        return known.MaxBy(entry => entry.Value).Key; // of equals, the first
    }
}
