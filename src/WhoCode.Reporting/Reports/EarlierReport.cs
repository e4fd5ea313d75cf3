using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>An earlier report that this report replaces or supplements.</summary>
public sealed partial record EarlierReport
{
    /// <summary>Gets what this report does to the earlier one.</summary>
    [Required]
    public ReportRelation? Relation { get; init; }

    /// <summary>Gets the author's own id of the earlier report; null if it has none.</summary>
    [TextForm(TextForm.Identifier)]
    public string? Id { get; init; }

    /// <summary>Gets the title of the earlier report; at most 500 characters.</summary>
    [StringLength(Limits.Line)]
    public string? Title { get; init; }

    /// <summary>Gets the day on which the earlier report was submitted; null if it is not known.</summary>
    public DateOnly? SubmittedOn { get; init; }
}

/// <summary>What a report does to an earlier one.</summary>
[JsonConverter(typeof(WireEnumConverter<ReportRelation>)), TypeConverter(typeof(WireEnumTypeConverter<ReportRelation>))]
public enum ReportRelation
{
    /// <summary>The report takes the place of the earlier one, which no longer counts.</summary>
    Replaces,

    /// <summary>The report adds to the earlier one, which still counts.</summary>
    Supplements,
}
