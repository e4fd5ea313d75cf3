namespace WhoCode.Reporting.Coverage;

/// <summary>The names of the properties of a coverage in JSON.</summary>
internal static class CoverageProperties
{
    public const string FormatVersion = "formatVersion", Audience = "audience", Reports = "reports", MaxOtherValues = "maxOtherValues", Tables = "tables";

    public const string Dimension = "dimension", Rows = "rows", WithoutValue = "withoutValue", Unlisted = "unlisted";

    public const string Value = "value", IsKnown = "isKnown", Stakeholders = "stakeholders", National = "national";

    /// <summary>The numbers of reports in a coverage.</summary>
    public const string Stakeholder = "stakeholder", Incomplete = "incomplete", NotShown = "notShown", Unreadable = "unreadable";

    public static readonly string[] OfCoverage = [FormatVersion, Audience, Reports, MaxOtherValues, Tables];

    public static readonly string[] OfReports = [Stakeholder, National, Incomplete, NotShown, Unreadable];

    public static readonly string[] OfTable = [Dimension, Rows, WithoutValue, Unlisted];

    public static readonly string[] OfRow = [Value, IsKnown, Stakeholders, National];

    public static readonly string[] OfCounts = [Stakeholders, National];
}
