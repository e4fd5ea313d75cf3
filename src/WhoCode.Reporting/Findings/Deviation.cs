using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting.Findings;

/// <summary>Says openly that a rule need not be kept at a place: by whom, why, and until when.</summary>
/// <remarks>
/// What it covers is lowered to advice and says so; it is never hidden. One that is incomplete, expired, unused or not allowed covers
/// nothing and is itself a finding. Immutable, safe on any thread.
/// </remarks>
public sealed partial record Deviation
{
    /// <summary>The rule that need not be kept.</summary>
    [Required]
    public RuleId? Rule { get; init; }

    /// <summary>The place, and all that is inside it; "" for the whole report.</summary>
    [Required]
    public JsonPointer? Pointer { get; init; }

    /// <summary>Why.</summary>
    [Required, StringLength(4_000)]
    public string? Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    [Required, StringLength(500)]
    public string? Author { get; init; }

    /// <summary>The last day on which it holds.</summary>
    [Required]
    public DateOnly? Expires { get; init; }
}

/// <summary>Deviations, as a file holds them.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed partial record DeviationFile
{
    /// <summary>The version of the format that this library writes: "1.0".</summary>
    public const string CurrentFormatVersion = "1.0";

    /// <summary>The version of the format.</summary>
    [Required, TextForm(TextForm.FormatVersion)]
    public string? FormatVersion { get; init; }

    /// <summary>The deviations.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init => field = ItemList<Deviation>.From(value); } = ItemList<Deviation>.Empty;
}
