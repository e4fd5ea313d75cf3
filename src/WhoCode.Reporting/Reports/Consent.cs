namespace WhoCode.Reporting;

/// <summary>The consent of the reporter to publication.</summary>
/// <remarks>Null means that an answer is not recorded. It never counts as consent.</remarks>
public sealed partial record Consent
{
    /// <summary>
    /// <see langword="true"/> if the report may be published; <see langword="false"/> if it may not; null if the answer is not recorded.
    /// </summary>
    public bool? PublishReport { get; init; }

    /// <summary>
    /// <see langword="true"/> if the name of the reporter may be published with the report; <see langword="false"/> if it may not; null if
    /// the answer is not recorded.
    /// </summary>
    public bool? PublishName { get; init; }

    /// <summary>
    /// <see langword="true"/> if the contact of the reporter may be published with the report; <see langword="false"/> if it may not; null
    /// if the answer is not recorded.
    /// </summary>
    public bool? PublishContact { get; init; }
}
