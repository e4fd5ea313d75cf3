namespace WhoCode.Reporting.Forms;

/// <summary>Provides options for a <see cref="ReportDraft"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportDraftOptions
{
    /// <summary>Gets the validator, whose rule set must not contain asynchronous rules; null, the default, for one with the built-in rules and catalogue.</summary>
    public ReportValidator? Validator { get; init; }

    /// <summary>Gets the profile that the draft is initially validated for; <see cref="ValidationProfile.Draft"/> by default.</summary>
    public ValidationProfile Profile { get; init; } = ValidationProfile.Draft;

    /// <summary>Gets the localized texts for labels and help texts; null, the default, for <see cref="LocalizedTexts.English"/>.</summary>
    public LocalizedTexts? Texts { get; init; }

    /// <summary>Gets the number of steps that can be undone; 100 by default, 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
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
