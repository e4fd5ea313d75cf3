using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>Records a decision that a rule need not be followed at one location: why, by whose decision, and until when.</summary>
/// <remarks>
/// Each finding that the deviation applies to becomes advice and reports the deviation; it is never hidden. A deviation that is incomplete,
/// expired, unused or not allowed applies to no finding and causes a finding itself. Immutable and thread-safe.
/// </remarks>
public sealed partial record Deviation
{
    /// <summary>The id of the rule that need not be followed.</summary>
    [Required]
    public RuleId? Rule { get; init; }

    /// <summary>
    /// The location. The deviation applies to all findings of the rule at this location and anywhere inside it; "" is the whole report.
    /// </summary>
    [Required, Sensitivity(Sensitivity.FreeText)]
    public JsonPointer? Pointer { get; init; }

    /// <summary>The id of the list item that the pointer leads to or into, such as a contribution or evidence; null if it leads into none.</summary>
    /// <remarks>
    /// If the item with this id is at another position than the pointer states, the deviation applies there. A position alone may refer to a different
    /// item after a change. So a deviation must state the id of an item whose id no other item of the list has; otherwise, it applies to no
    /// finding.
    /// </remarks>
    [TextForm(TextForm.Identifier)]
    public string? ItemId { get; init; }

    /// <summary>The reason for the deviation; at most 4000 characters.</summary>
    [Required, StringLength(4_000), Sensitivity(Sensitivity.FreeText)]
    public string? Reason { get; init; }

    /// <summary>The name of the person or office that is responsible for the deviation; at most 500 characters.</summary>
    [Required, StringLength(500), Sensitivity(Sensitivity.Person)]
    public string? Author { get; init; }

    /// <summary>The last day on which the deviation is valid.</summary>
    [Required]
    public DateOnly? Expires { get; init; }

    /// <summary>Creates an incomplete deviation that applies to a finding. Its reason, author and last day are null.</summary>
    /// <param name="finding">The finding that the deviation applies to.</param>
    /// <returns>The deviation.</returns>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public static Deviation For(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new() { Rule = finding.RuleId, Pointer = finding.Pointer, ItemId = finding.ItemId };
    }
}

/// <summary>The content of a file of deviations.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed partial record DeviationFile
{
    /// <summary>The format version that this library writes: "1.0".</summary>
    public const string CurrentFormatVersion = "1.0";

    /// <summary>The version of the file format: <see cref="CurrentFormatVersion"/>.</summary>
    [Required, TextForm(TextForm.FormatVersion)]
    public string? FormatVersion { get; init; }

    /// <summary>The deviations; an empty list by default.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init => field = ItemList<Deviation>.From(value); } = ItemList<Deviation>.Empty;
}
