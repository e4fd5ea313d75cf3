namespace WhoCode.Reporting;

/// <summary>The two kinds of reports, which are distinguished by the names of their properties.</summary>
internal static class ReportKind
{
    public static readonly IReadOnlyList<IPartShape> All = [One<StakeholderReportShape>.Instance, One<NationalReportShape>.Instance];

    /// <summary>Returns the kind of the report at a reader; a stakeholder report if the properties do not decide.</summary>
    /// <param name="reader">A reader at the beginning of the report.</param>
    public static IPartShape Of(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject ? PropertyNames.Nearest(reader, One<StakeholderReportShape>.Instance, All) : One<StakeholderReportShape>.Instance;

    /// <summary>Returns the kind of report that a JSON text contains; a stakeholder report if the properties do not decide.</summary>
    /// <param name="utf8Json">The JSON text.</param>
    /// <param name="byFirstProperty">
    /// <see langword="true"/> to decide by the first property that only one of the kinds has; <see langword="false"/> to examine all of
    /// them.
    /// </param>
    public static IPartShape OfText(ReadOnlySpan<byte> utf8Json, bool byFirstProperty = false)
    {
        var reader = new Utf8JsonReader(SourceText.WithoutMark(utf8Json), SourceText.Lenient);
        try
        {
            return !reader.Read() ? One<StakeholderReportShape>.Instance : byFirstProperty ? First(reader) : Of(reader);
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
            One<StakeholderReportShape>.Instance.Write(writer, (StakeholderReport)report, empty); // no other class can derive from Report
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
