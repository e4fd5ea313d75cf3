using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>An earlier report that this report replaces or supplements.</summary>
public sealed partial record EarlierReport
{
    /// <summary>The relation of this report to the earlier one.</summary>
    [Required]
    public ReportRelation? Relation { get; init; }

    /// <summary>The id that its author gave to the earlier report; null if it has none.</summary>
    [TextForm(TextForm.Identifier)]
    public string? Id { get; init; }

    /// <summary>The title of the earlier report; at most 500 characters.</summary>
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Title { get; init; }

    /// <summary>The day on which the earlier report was submitted; null if it is not known.</summary>
    public DateOnly? SubmittedOn { get; init; }
}

/// <summary>The relation of a report to an earlier one.</summary>
[JsonConverter(typeof(WireEnumConverter<ReportRelation>)), TypeConverter(typeof(WireEnumTypeConverter<ReportRelation>))]
public enum ReportRelation
{
    /// <summary>The report replaces the earlier one, which is no longer valid.</summary>
    Replaces,

    /// <summary>The report supplements the earlier one, which remains valid.</summary>
    Supplements,
}
