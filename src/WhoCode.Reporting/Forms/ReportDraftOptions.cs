namespace WhoCode.Reporting.Forms;

/// <summary>Options of a <see cref="ReportDraft"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportDraftOptions
{
    /// <summary>Gets the validator that finds what is wrong; one with the built-in rules and catalogue by default.</summary>
    public ReportValidator? Validator { get; init; }

    /// <summary>Gets the profile that the draft is validated for at first; <see cref="ValidationProfile.Draft"/> by default.</summary>
    public ValidationProfile Profile { get; init; } = ValidationProfile.Draft;

    /// <summary>Gets the language of labels and help texts; English by default.</summary>
    public LocalizedTexts? Texts { get; init; }

    /// <summary>Gets the number of steps that can be undone; 100 by default, 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MaxUndoSteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 100;
}
