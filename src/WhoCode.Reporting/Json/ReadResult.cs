using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Json;

/// <summary>What came of reading a text: the report, as much of it as could be read, and what was found.</summary>
/// <param name="Report">
/// The report; null only where the text holds no JSON object at all, or goes beyond a limit. Where something could not be read, its place is empty, and a
/// finding says so.
/// </param>
/// <param name="Findings">Everything found, with lines and columns.</param>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record ReadResult<T>(T? Report, FindingList Findings) where T : Report;
