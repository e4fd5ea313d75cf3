namespace WhoCode.Reporting.Coverage;

/// <summary>Specifies how a report was counted.</summary>
[JsonConverter(typeof(WireEnumConverter<CoverageOutcome>)), TypeConverter(typeof(WireEnumTypeConverter<CoverageOutcome>))]
public enum CoverageOutcome
{
    /// <summary>The report was counted.</summary>
    Counted,

    /// <summary>The report was counted as far as it could be read (<see cref="ReportCoverage.Incomplete"/>). Only for the secretariat.</summary>
    Incomplete,

    /// <summary>The audience may see nothing of the report, which was counted as such (<see cref="ReportCoverage.NotShown"/>).</summary>
    NotShown,

    /// <summary>The document could not be used as a report, and was counted as such (<see cref="ReportCoverage.Unreadable"/>).</summary>
    Unreadable,
}
