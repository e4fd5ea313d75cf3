using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>Reads and writes files of deviations as JSON, UTF-8, format version 1.0. Safe on any thread.</summary>
public static class DeviationJson
{
    /// <summary>Writes deviations as indented JSON. Reading them gives equal ones.</summary>
    public static byte[] Write(DeviationFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ReportJson.WriteIndented(writer => Contract.DeviationFile.Write(writer, file));
    }

    /// <summary>Reads deviations. What the text holds never throws: each fault is a finding.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="faults">What is wrong with it, with lines and columns; empty for a sound one.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <returns>
    /// The deviations, as much of them as could be read; null where the text holds no JSON object at all, or goes beyond a limit. Whether one is complete and
    /// in force is for the check to say, which it is given to.
    /// </returns>
    public static DeviationFile? Read(ReadOnlySpan<byte> utf8Json, out FindingList faults, ReadingLimits? limits = null) =>
        ReportJson.Read(utf8Json, Contract.DeviationFile, ReportingCatalog.BuiltIn, limits, out faults);
}
