using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>An answer to a numbered question of a reporting instrument, without the text of the question.</summary>
public sealed partial record InstrumentAnswer
{
    /// <summary>The short name of the instrument, such as "NRI 2018"; at most 60 characters.</summary>
    [Required, StringLength(Limits.Word), Sensitivity(Sensitivity.FreeText)]
    public string? Instrument { get; init; }

    /// <summary>The number of the question in the instrument, such as "6.1"; at most 60 characters.</summary>
    [Required, StringLength(Limits.Word), Sensitivity(Sensitivity.FreeText)]
    public string? Question { get; init; }

    /// <summary>The answer; at most 4000 characters.</summary>
    [Required, StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? Answer { get; init; }
}
