using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Findings;

/// <summary>Makes findings of what reading noted.</summary>
internal static class ReadingFaultExtensions
{
    /// <summary>The fault as a finding, at the position of its byte.</summary>
    public static Finding At(this ReadingFault fault, TextPosition position) =>
        new() { Rule = fault.Rule, Severity = Severity.Error, Pointer = fault.Pointer, Position = position, Values = fault.Values };
}
