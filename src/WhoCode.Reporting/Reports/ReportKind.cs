namespace WhoCode.Reporting;

/// <summary>The two kinds of reports, and how the names of properties distinguish them.</summary>
internal static class ReportKind
{
    public static readonly IReadOnlyList<IPartShape> All = [One<StakeholderReportShape>.Instance, One<NationalReportShape>.Instance];

    /// <summary>The kind of report at a reader; a stakeholder report where it might as well be that.</summary>
    /// <param name="reader">At the beginning of the report.</param>
    public static IPartShape Of(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject ? PropertyNames.Nearest(reader, One<StakeholderReportShape>.Instance, All) : One<StakeholderReportShape>.Instance;

    /// <summary>The kind of report that a text is; a stakeholder report where it might as well be that.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="atFirstSight">Whether the first property decides that only one of the kinds has.</param>
    public static IPartShape OfText(ReadOnlySpan<byte> utf8Json, bool atFirstSight = false)
    {
        var reader = new Utf8JsonReader(SourceText.WithoutMark(utf8Json), SourceText.Lenient);
        try
        {
            return !reader.Read() ? One<StakeholderReportShape>.Instance : atFirstSight ? First(reader) : Of(reader);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return One<StakeholderReportShape>.Instance;
        }
    }

    /// <summary>Writes a report of either kind.</summary>
    public static void Write(Utf8JsonWriter writer, Report report, EmptyProperties empty = EmptyProperties.AreLeftOut)
    {
        if (report is NationalReport national)
        {
            One<NationalReportShape>.Instance.Write(writer, national, empty);
        }
        else
        {
            One<StakeholderReportShape>.Instance.Write(writer, (StakeholderReport)report, empty); // the family is closed
        }
    }

    private static IPartShape First(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (ofStakeholders, ofMemberStates) = (One<StakeholderReportShape>.Instance.Knows(ref reader), One<NationalReportShape>.Instance.Knows(ref reader));
            if (ofStakeholders != ofMemberStates)
            {
                return ofMemberStates ? One<NationalReportShape>.Instance : One<StakeholderReportShape>.Instance;
            }

            reader.Skip();
        }

        return One<StakeholderReportShape>.Instance;
    }
}
