namespace WhoCode.Reporting.Export;

/// <summary>Specifies the format in which findings are written.</summary>
[JsonConverter(typeof(WireEnumConverter<FindingsFormat>)), TypeConverter(typeof(WireEnumTypeConverter<FindingsFormat>))]
public enum FindingsFormat
{
    /// <summary>JSON findings documents, as <see cref="FindingsJson"/> writes and reads them. The only format that contains everything; for programs.</summary>
    Json,

    /// <summary>A table in CSV (RFC 4180) with one row for each finding; for spreadsheets.</summary>
    Csv,

    /// <summary>SARIF 2.1.0 (OASIS); for platforms that show the results of analysis tools.</summary>
    Sarif,

    /// <summary>Markdown (CommonMark); for a message to the author of a report.</summary>
    Markdown,
}
