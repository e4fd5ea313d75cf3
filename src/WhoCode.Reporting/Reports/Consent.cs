namespace WhoCode.Reporting;

/// <summary>What the reporter agrees to. Null is not an answer, and is not taken for a yes.</summary>
public sealed partial record Consent
{
    /// <summary>Whether the report may be published.</summary>
    public bool? PublishReport { get; init; }

    /// <summary>
    /// <c>true</c> if the name of the reporter may be published with the report; <c>false</c> if it may not; null if the answer is not recorded.
    /// </summary>
    public bool? PublishName { get; init; }

    /// <summary>Whether the contact may be published with it.</summary>
    public bool? PublishContact { get; init; }
}
