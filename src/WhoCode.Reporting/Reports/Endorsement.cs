using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>A report of another stakeholder that the reporter endorses.</summary>
public sealed partial record Endorsement
{
    /// <summary>The name of the stakeholder who submitted the endorsed report; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.Person)]
    public string? Reporter { get; init; }

    /// <summary>The title of the endorsed report; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Title { get; init; }

    /// <summary>The number of the reporting round of the endorsed report, from 1 to 999; null if it is not known.</summary>
    [Range(1, 999)]
    public int? Round { get; init; }

    /// <summary>The web address of the endorsed report; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress), Sensitivity(Sensitivity.FreeText)]
    public string? Url { get; init; }
}
