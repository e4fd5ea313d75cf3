using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>States openly that a rule need not be kept at a location: by whose decision, why, and until when.</summary>
/// <remarks>
/// Each finding that it applies to becomes advice and says so; it is never hidden. A deviation that is incomplete, expired, unused or not
/// allowed applies to nothing and is itself a finding. Immutable, safe on any thread.
/// </remarks>
public sealed partial record Deviation
{
    /// <summary>Gets the rule that need not be kept.</summary>
    [Required]
    public RuleId? Rule { get; init; }

    /// <summary>
    /// Gets the location. The deviation applies to all findings of the rule at this location and anywhere inside it; "" is the whole report.
    /// </summary>
    [Required]
    public JsonPointer? Pointer { get; init; }

    /// <summary>
    /// Gets the id of the list item that the pointer leads to or into, such as a contribution or evidence; null if it leads into none. If the
    /// item with this id is at another position than the pointer says, the deviation applies there.
    /// </summary>
    /// <remarks>
    /// A position alone may refer to a different item after a change. So a deviation must name the id if the item at the position has one that no
    /// other item of the list has; otherwise, it applies to nothing.
    /// </remarks>
    [TextForm(TextForm.Identifier)]
    public string? ItemId { get; init; }

    /// <summary>Gets the reason; at most 4000 characters.</summary>
    [Required, StringLength(4_000)]
    public string? Reason { get; init; }

    /// <summary>Gets the name of the person or office that is responsible for the deviation; at most 500 characters.</summary>
    [Required, StringLength(500)]
    public string? Author { get; init; }

    /// <summary>Gets the last day on which the deviation is in force.</summary>
    [Required]
    public DateOnly? Expires { get; init; }

    /// <summary>Creates a draft of a deviation that applies to a finding. It lacks the reason, the author and the last day.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public static Deviation For(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new() { Rule = finding.RuleId, Pointer = finding.Pointer, ItemId = finding.ItemId };
    }

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(Rule), Rule),
        (nameof(Pointer), Pointer),
        (nameof(ItemId), ItemId),
        (nameof(Reason), Reason),
        (nameof(Author), Author),
        (nameof(Expires), Expires));
}

/// <summary>A file of deviations.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed partial record DeviationFile
{
    /// <summary>The version of the format that this library writes: "1.0".</summary>
    public const string CurrentFormatVersion = "1.0";

    /// <summary>Gets the version of the format.</summary>
    [Required, TextForm(TextForm.FormatVersion)]
    public string? FormatVersion { get; init; }

    /// <summary>Gets the deviations.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init => field = ItemList<Deviation>.From(value); } = ItemList<Deviation>.Empty;
}
