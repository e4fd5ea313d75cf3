namespace WhoCode.Reporting;

/// <summary>The severity of a finding, lowest first.</summary>
[JsonConverter(typeof(WireEnumConverter<FindingSeverity>)), TypeConverter(typeof(WireEnumTypeConverter<FindingSeverity>))]
[WireName("severity")]
public enum FindingSeverity
{
    /// <summary>The rule does not report findings.</summary>
    None,

    /// <summary>Advice: the report would be more useful with the change. A gap in a voluntary report is at most advice.</summary>
    Advice,

    /// <summary>A warning: something is probably not what its author meant.</summary>
    Warning,

    /// <summary>An error: the report cannot be used for its profile.</summary>
    Error,
}

/// <summary>The profile of a validation: what a report is validated as.</summary>
/// <remarks>The default value is <see cref="Draft"/>, for which nothing is missing.</remarks>
[JsonConverter(typeof(WireEnumConverter<ValidationProfile>)), TypeConverter(typeof(WireEnumTypeConverter<ValidationProfile>))]
[WireName("profile")]
public enum ValidationProfile
{
    /// <summary>A report in progress, of which nothing needs to be complete.</summary>
    Draft,

    /// <summary>A report that is about to be submitted.</summary>
    Submission,

    /// <summary>A report that is about to be published.</summary>
    Publication,
}

/// <summary>The severities of a rule in a draft, a submission and a publication, written "none/error/error".</summary>
/// <remarks>
/// An error in one profile is also an error in the later ones. <c>default</c> is <see cref="FindingSeverity.None"/> in every profile.
/// Immutable and thread-safe.
/// </remarks>
public readonly partial record struct ProfileSeverities : IWireValue<ProfileSeverities>
{
    private ProfileSeverities(FindingSeverity draft, FindingSeverity submission, FindingSeverity publication) =>
        (Draft, Submission, Publication) = (draft, submission, publication);

    static string IWireValue<ProfileSeverities>.Key => "severities";

    static string IWireValue<ProfileSeverities>.Noun => "the severities of three profiles, such as none/error/error";

    static string IWireValue<ProfileSeverities>.Pattern => @"^(?:none|advice|warning|error)(?:\/(?:none|advice|warning|error)){2}$";

    static string IWireValue<ProfileSeverities>.Example => "none/error/error";

    /// <summary>The severity in the profile <see cref="ValidationProfile.Draft"/>.</summary>
    public FindingSeverity Draft { get; }

    /// <summary>The severity in the profile <see cref="ValidationProfile.Submission"/>.</summary>
    public FindingSeverity Submission { get; }

    /// <summary>The severity in the profile <see cref="ValidationProfile.Publication"/>.</summary>
    public FindingSeverity Publication { get; }

    /// <summary>The severity in a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined value.</exception>
    public FindingSeverity this[ValidationProfile profile] => profile switch
    {
        ValidationProfile.Draft => Draft,
        ValidationProfile.Submission => Submission,
        ValidationProfile.Publication => Publication,
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "The profile is not defined. Use Draft, Submission or Publication."),
    };

    /// <summary>Creates severities that are the same in every profile.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The severities.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a defined value.</exception>
    public static ProfileSeverities Always(FindingSeverity severity) => Create(severity, severity, severity);

    /// <summary>Creates severities that are <see cref="FindingSeverity.None"/> in a draft, and the same in a submission and a publication.</summary>
    /// <param name="severity">The severity in a submission and a publication.</param>
    /// <returns>The severities.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a defined value.</exception>
    public static ProfileSeverities FromSubmission(FindingSeverity severity) => Create(FindingSeverity.None, severity, severity);

    /// <summary>Creates severities from one for each profile.</summary>
    /// <param name="draft">The severity in a draft.</param>
    /// <param name="submission">The severity in a submission.</param>
    /// <param name="publication">The severity in a publication.</param>
    /// <returns>The severities.</returns>
    /// <exception cref="ArgumentException">An error in a draft or a submission is not an error in a later profile.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A severity is not a defined value.</exception>
    public static ProfileSeverities Create(FindingSeverity draft, FindingSeverity submission, FindingSeverity publication)
    {
        Check(draft, nameof(draft));
        Check(submission, nameof(submission));
        Check(publication, nameof(publication));
        return Rises(draft, submission, publication)
            ? new(draft, submission, publication)
            : throw new ArgumentException("A finding that is an error in one profile must be an error in the later profiles, too.", nameof(submission));
    }

    /// <summary>Tries to parse severities such as "none/error/error": those in a draft, a submission and a publication.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="severities">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text consists of three valid severities; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out ProfileSeverities severities) => WireValue.TryReadExact(text, out severities);

    /// <summary>Returns the severities in a draft, a submission and a publication, such as "none/error/error".</summary>
    public override string ToString() =>
        $"{WireNames<FindingSeverity>.Of(Draft)}/{WireNames<FindingSeverity>.Of(Submission)}/{WireNames<FindingSeverity>.Of(Publication)}";

    static bool IWireValue<ProfileSeverities>.TryReadExact(ReadOnlySpan<char> text, out ProfileSeverities value)
    {
        Span<Range> parts = stackalloc Range[4];
        FindingSeverity submission = default, publication = default;
        var areThree = text.Split(parts, '/') == 3
            & WireNames<FindingSeverity>.TryRead(text[parts[0]], out var draft)
            && WireNames<FindingSeverity>.TryRead(text[parts[1]], out submission)
            && WireNames<FindingSeverity>.TryRead(text[parts[2]], out publication)
            && Rises(draft, submission, publication);
        value = areThree ? new(draft, submission, publication) : default;
        return areThree;
    }

    /// <summary><see langword="true"/> if an error in one profile is also an error in the later ones.</summary>
    private static bool Rises(FindingSeverity draft, FindingSeverity submission, FindingSeverity publication) =>
        (draft != FindingSeverity.Error || submission == FindingSeverity.Error) && (submission != FindingSeverity.Error || publication == FindingSeverity.Error);

    private static void Check(FindingSeverity severity, string parameter)
    {
        if (severity is < FindingSeverity.None or > FindingSeverity.Error)
        {
            throw new ArgumentOutOfRangeException(parameter, severity, "The severity is not defined. Use None, Advice, Warning or Error.");
        }
    }
}

/// <summary>The severities that replace those of a rule.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severities">The severities of the rule in each profile.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SeverityOverride(RuleId Rule, ProfileSeverities Severities);
