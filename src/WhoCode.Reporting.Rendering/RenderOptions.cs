namespace WhoCode.Reporting.Rendering;

/// <summary>Represents the options for the page of a report.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RenderOptions
{
    /// <summary>Gets the audience of the page. The default is <see cref="Audience.Partner"/>, which may not see contacts, or testimony without consent.</summary>
    public Audience Audience { get; init; } = Audience.Partner;

    /// <summary>Gets the localized texts of the page's language. The default is <see cref="LocalizedTexts.English"/>.</summary>
    public LocalizedTexts Texts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = LocalizedTexts.English;

    /// <summary>Gets the localized texts of a second language, which is shown beside the first; null, the default, for a page in one language.</summary>
    public LocalizedTexts? SecondTexts { get; init; }

    /// <summary>Gets the profile as which the report is validated, in order to show findings beside what they are about; null, the default, for a page without findings.</summary>
    /// <remarks>What is validated is what the page shows: findings about what the audience may not see are not included.</remarks>
    public ValidationProfile? FindingsFor { get; init; }

    /// <summary>Gets the validator, whose catalogue and rules are used; null, the default, for one with the built-in rules and catalogue.</summary>
    public ReportValidator? Validator { get; init; }
}
