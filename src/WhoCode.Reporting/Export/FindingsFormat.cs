namespace WhoCode.Reporting.Export;

/// <summary>A form in which findings documents are handed on.</summary>
[JsonConverter(typeof(WireEnumConverter<FindingsFormat>)), TypeConverter(typeof(WireEnumTypeConverter<FindingsFormat>))]
public enum FindingsFormat
{
    /// <summary>The findings documents themselves, as <see cref="FindingsJson"/> writes and reads them: everything, for programs.</summary>
    Json,

    /// <summary>A table in CSV (RFC 4180), a row for each finding, for spreadsheets.</summary>
    Csv,

    /// <summary>SARIF 2.1.0 (OASIS), for platforms that show what tools found.</summary>
    Sarif,

    /// <summary>Markdown (CommonMark), for a mail to the author of a report.</summary>
    Markdown,
}
