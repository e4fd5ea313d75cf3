namespace WhoCode.Reporting;

/// <summary>How much a finding matters.</summary>
[JsonConverter(typeof(WireEnumConverter<FindingSeverity>)), TypeConverter(typeof(WireEnumTypeConverter<FindingSeverity>))]
[WireName("severity")]
public enum FindingSeverity
{
    /// <summary>It is not reported.</summary>
    None,

    /// <summary>The report would be more useful; a gap in a voluntary report is no more than this.</summary>
    Advice,

    /// <summary>Something is probably not what its author meant.</summary>
    Warning,

    /// <summary>The report cannot be used as what it claims to be.</summary>
    Error,
}

/// <summary>What a report is checked for.</summary>
[JsonConverter(typeof(WireEnumConverter<ValidationProfile>)), TypeConverter(typeof(WireEnumTypeConverter<ValidationProfile>))]
[WireName("profile")]
public enum ValidationProfile
{
    /// <summary>In progress: nothing incomplete is an error.</summary>
    Draft,

    /// <summary>About to be sent.</summary>
    Submission,

    /// <summary>About to be published.</summary>
    Publication,
}

/// <summary>The severity of a rule in each profile, written "none/error/error". An error in one profile is an error in the later ones.</summary>
/// <remarks><c>default</c> is <see cref="FindingSeverity.None"/> in every profile.</remarks>
public readonly partial record struct ProfileSeverities : IWireValue<ProfileSeverities>
{
    private ProfileSeverities(FindingSeverity draft, FindingSeverity submission, FindingSeverity publication) =>
        (Draft, Submission, Publication) = (draft, submission, publication);

    static string IWireValue<ProfileSeverities>.Key => "severities";

    static string IWireValue<ProfileSeverities>.Noun => "the severities of three profiles, such as none/error/error";

    static string IWireValue<ProfileSeverities>.Pattern => @"^(?:none|advice|warning|error)(?:\/(?:none|advice|warning|error)){2}$";

    static string IWireValue<ProfileSeverities>.Example => "none/error/error";

    /// <summary>The severity in a draft.</summary>
    public FindingSeverity Draft { get; }

    /// <summary>The severity in a submission.</summary>
    public FindingSeverity Submission { get; }

    /// <summary>The severity in a publication.</summary>
    public FindingSeverity Publication { get; }

    /// <summary>The severity in one profile.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public FindingSeverity this[ValidationProfile profile] => profile switch
    {
        ValidationProfile.Draft => Draft,
        ValidationProfile.Submission => Submission,
        ValidationProfile.Publication => Publication,
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "There is no such profile."),
    };

    /// <summary>The same severity in every profile.</summary>
    public static ProfileSeverities Always(FindingSeverity severity) => Create(severity, severity, severity);

    /// <summary>Nothing in a draft, and the same severity in a submission and a publication.</summary>
    public static ProfileSeverities FromSubmission(FindingSeverity severity) => Create(FindingSeverity.None, severity, severity);

    /// <summary>A severity for each profile.</summary>
    /// <exception cref="ArgumentException">An error in a draft, or in a submission, is less in a later profile.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public static ProfileSeverities Create(FindingSeverity draft, FindingSeverity submission, FindingSeverity publication)
    {
        Check(draft, nameof(draft));
        Check(submission, nameof(submission));
        Check(publication, nameof(publication));
        return Rises(draft, submission, publication)
            ? new(draft, submission, publication)
            : throw new ArgumentException("A finding that is an error in one profile must be an error in the later profiles, too.", nameof(submission));
    }

    /// <summary>Reads the severities in a draft, a submission and a publication; <c>false</c>, never an exception, for anything else.</summary>
    public static bool TryParse(string? text, out ProfileSeverities severities) => WireValue.TryReadExact(text, out severities);

    /// <summary>The severities in a draft, a submission and a publication, such as "none/error/error".</summary>
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

    /// <summary>Whether an error in one profile is an error in the later ones.</summary>
    private static bool Rises(FindingSeverity draft, FindingSeverity submission, FindingSeverity publication) =>
        (draft != FindingSeverity.Error || submission == FindingSeverity.Error) && (submission != FindingSeverity.Error || publication == FindingSeverity.Error);

    private static void Check(FindingSeverity severity, string parameter)
    {
        if (severity is < FindingSeverity.None or > FindingSeverity.Error)
        {
            throw new ArgumentOutOfRangeException(parameter, severity, "There is no such severity.");
        }
    }
}

/// <summary>Severities that replace those that a rule declares.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severities">Its severity in each profile.</param>
public sealed record SeverityOverride(RuleId Rule, ProfileSeverities Severities);
