using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>A text being read: first by the fast path, and only where that fails by the explaining one.</summary>
internal sealed class Reading<T> where T : Report
{
    private readonly IPartShape root;
    private readonly List<ReadingFault> faults = [];
    private byte[]? mended;

    private Reading(IPartShape root) => this.root = root;

    /// <summary>The report; null where the text holds no JSON object.</summary>
    public T? Report { get; private set; }

    /// <summary>Whether the text was read to its end, so that what is missing is known to be missing.</summary>
    public bool IsWhole { get; private set; } = true;

    public static Reading<T> Of(
        ReadOnlySpan<byte> raw, IPartShape root, JsonTypeInfo<T> fast, Func<JsonTypeInfo<T>> withHoles, ReportingCatalog catalog)
    {
        var reading = new Reading<T>(root);
        var utf8 = SourceText.WithoutMark(raw);
        JsonException? refusal = null;
        if (SourceText.IsSound(utf8))
        {
            try
            {
                reading.Report = JsonSerializer.Deserialize(utf8, fast);
                if (reading.Report is not null)
                {
                    return reading;
                }
            }
            catch (JsonException exception)
            {
                refusal = exception;
            }
            catch (ArgumentException)
            {
                // A list of the model refused a null item; the explaining reader says which.
            }
        }

        reading.Explain(raw, withHoles, catalog, refusal);
        return reading;
    }

    /// <summary>The faults of reading and what rules found, each with its place in the text, in stable order.</summary>
    public FindingList Finish(ReadOnlySpan<byte> raw, FindingList ruleFindings)
    {
        if (faults.Count == 0 && ruleFindings.Count == 0)
        {
            return FindingList.Empty;
        }

        var utf8 = mended ?? SourceText.WithoutMark(raw);
        var unsettled = ruleFindings.Where(finding => !faults.Any(fault => fault.Settles is { } settled && finding.Pointer.IsAtOrBelow(settled))).ToList();
        var offsets = TextPlaces.Offsets(utf8, unsettled.Select(finding => finding.Pointer));
        var positions = SourceText.Positions(utf8, faults.Select(fault => fault.Offset).Concat(offsets.Values));
        Finding[] all =
        [
            .. faults.Select(fault => new Finding
            {
                Rule = fault.Rule,
                Severity = Severity.Error,
                Pointer = fault.Pointer ?? JsonPointer.Root,
                Position = positions[fault.Offset],
                Values = fault.Values,
            }),
            .. unsettled.Select(finding => finding with { Position = positions[offsets[finding.Pointer]] }),
        ];
        Array.Sort(all, Compare);
        return new(all);
    }

    private void Explain(ReadOnlySpan<byte> raw, Func<JsonTypeInfo<T>> withHoles, ReportingCatalog catalog, JsonException? refusal)
    {
        var text = SourceText.Mend(raw);
        mended = text.Utf8;
        var rest = ExplainingReader.Read(text, root, catalog, faults, out var isWhole);
        IsWhole = isWhole;
        Report = rest is null ? null : JsonSerializer.Deserialize(rest, withHoles());
        if (faults.Count == 0)
        {
            // The two paths must agree; should they ever not, the fault is still reported and nothing thrown.
            faults.Add(new(ReadingRules.JsonIsWellFormed, 0, JsonPointer.Root, ("found", refusal?.Message)));
        }
    }

    private int Compare(Finding a, Finding b)
    {
        var order = a.Position!.Value.CompareTo(b.Position!.Value);
        order = order != 0 ? order : Contract.Compare(root, a.Pointer, b.Pointer);
        return order != 0 ? order : a.RuleId.CompareTo(b.RuleId);
    }
}
