namespace WhoCode.Reporting;

/// <summary>Reads and writes files of deviations as JSON, UTF-8, format version 1.0. Safe on any thread.</summary>
public static class DeviationJson
{
    private static readonly DocumentReading<DeviationFile> Reader = new(Contract.DeviationFile);

    /// <summary>Writes deviations as indented JSON. Reading them gives equal ones.</summary>
    public static byte[] Write(DeviationFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ReportJson.WriteIndented(writer => Contract.DeviationFile.Write(writer, file));
    }

    /// <summary>Reads deviations from JSON and validates them. Nothing in the JSON document throws: everything wrong with it is a finding.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    /// <param name="faults">What is wrong with it, such as an unknown version of the format or a deviation without a reason, with lines and columns.</param>
    /// <param name="limits">How much of it is read; <see cref="ReadingLimits.Default"/> by default.</param>
    /// <returns>
    /// The deviations, as far as they could be read; null if the JSON document is not an object, or exceeds a limit. Whether a deviation is in
    /// force and fits a report is found by the validation of that report.
    /// </returns>
    public static DeviationFile? Read(ReadOnlySpan<byte> utf8Json, out FindingList faults, ReadingLimits? limits = null) =>
        Reader.Read(utf8Json, limits, out faults);
}
