using System.Text.Json;

namespace WhoCode.Reporting.Rendering;

/// <summary>What the page of a report is made from: the view of the report, its JSON, and its findings.</summary>
internal sealed class ReportSource
{
    private readonly Dictionary<JsonPointer, List<Finding>> findings = [];

    public ReportSource(Report view, RenderOptions options)
    {
        (View, Validator, Profile) = (view, options.Validator ?? new(), options.FindingsFor);
        var json = ReportJson.Write(view);
        Root = JsonDocument.Parse(json).RootElement;
        if (Profile is { } profile)
        {
            All = Validator.ReadAndValidate<Report>(json, profile).Findings;
            foreach (var finding in All)
            {
                Note(finding);
            }
        }
    }

    public Report View { get; }

    public ReportValidator Validator { get; }

    /// <summary>The profile of the findings; null for a page without findings.</summary>
    public ValidationProfile? Profile { get; }

    public IReadOnlyList<Finding> All { get; } = [];

    public JsonElement Root { get; }

    /// <summary>Returns the findings at a location and below it.</summary>
    public IReadOnlyList<Finding> FindingsBelow(JsonPointer place) => findings.TryGetValue(place, out var below) ? below : [];

    private void Note(Finding finding)
    {
        var place = JsonPointer.Root;
        Add(place);
        foreach (var segment in finding.Pointer.Segments)
        {
            place = place.Append(segment);
            Add(place);
        }

        void Add(JsonPointer at)
        {
            if (!findings.TryGetValue(at, out var below))
            {
                findings[at] = below = [];
            }

            below.Add(finding);
        }
    }
}
