namespace WhoCode.Reporting.Findings;

/// <summary>How much a finding matters.</summary>
[JsonConverter(typeof(WireEnumConverter<Severity>)), TypeConverter(typeof(WireEnumTypeConverter<Severity>))]
[WireName("severity")]
public enum Severity
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
[JsonConverter(typeof(WireEnumConverter<Profile>)), TypeConverter(typeof(WireEnumTypeConverter<Profile>))]
[WireName("profile")]
public enum Profile
{
    /// <summary>In progress: nothing incomplete is an error.</summary>
    Draft,

    /// <summary>About to be sent.</summary>
    Submission,

    /// <summary>About to be published.</summary>
    Publication,
}

/// <summary>The severity of a rule in each profile, written "none/error/error". An error in one profile is an error in the later ones.</summary>
/// <remarks><c>default</c> is <see cref="Severity.None"/> in every profile.</remarks>
public readonly partial record struct Severities : IWireValue<Severities>
{
    private Severities(Severity draft, Severity submission, Severity publication) =>
        (Draft, Submission, Publication) = (draft, submission, publication);

    static string IWireValue<Severities>.Key => "severities";

    static string IWireValue<Severities>.Noun => "the severities of three profiles, such as none/error/error";

    static string IWireValue<Severities>.Pattern => @"^(?:none|advice|warning|error)(?:\/(?:none|advice|warning|error)){2}$";

    static string IWireValue<Severities>.Example => "none/error/error";

    /// <summary>The severity in a draft.</summary>
    public Severity Draft { get; }

    /// <summary>The severity in a submission.</summary>
    public Severity Submission { get; }

    /// <summary>The severity in a publication.</summary>
    public Severity Publication { get; }

    /// <summary>The severity in one profile.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public Severity this[Profile profile] => profile switch
    {
        Profile.Draft => Draft,
        Profile.Submission => Submission,
        Profile.Publication => Publication,
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "There is no such profile."),
    };

    /// <summary>The same severity in every profile.</summary>
    public static Severities Always(Severity severity) => Of(severity, severity, severity);

    /// <summary>Nothing in a draft, and the same severity in a submission and a publication.</summary>
    public static Severities OnceSent(Severity severity) => Of(Severity.None, severity, severity);

    /// <summary>A severity for each profile.</summary>
    /// <exception cref="ArgumentException">An error in a draft, or in a submission, is less in a later profile.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public static Severities Of(Severity draft, Severity submission, Severity publication)
    {
        Check(draft, nameof(draft));
        Check(submission, nameof(submission));
        Check(publication, nameof(publication));
        return Rises(draft, submission, publication)
            ? new(draft, submission, publication)
            : throw new ArgumentException("An error in one profile stays one in the later ones.", nameof(submission));
    }

    /// <summary>Reads the severities in a draft, a submission and a publication; <c>false</c>, never an exception, for anything else.</summary>
    public static bool TryParse(string? text, out Severities severities) => WireValue.TryReadExact(text, out severities);

    /// <summary>The severities in a draft, a submission and a publication, such as "none/error/error".</summary>
    public override string ToString() =>
        $"{WireNames<Severity>.Of(Draft)}/{WireNames<Severity>.Of(Submission)}/{WireNames<Severity>.Of(Publication)}";

    static bool IWireValue<Severities>.TryReadExact(ReadOnlySpan<char> text, out Severities value)
    {
        Span<Range> parts = stackalloc Range[4];
        Severity submission = default, publication = default;
        var areThree = text.Split(parts, '/') == 3
            & WireNames<Severity>.TryRead(text[parts[0]], out var draft)
            && WireNames<Severity>.TryRead(text[parts[1]], out submission)
            && WireNames<Severity>.TryRead(text[parts[2]], out publication)
            && Rises(draft, submission, publication);
        value = areThree ? new(draft, submission, publication) : default;
        return areThree;
    }

    /// <summary>Whether an error in one profile is an error in the later ones.</summary>
    private static bool Rises(Severity draft, Severity submission, Severity publication) =>
        (draft != Severity.Error || submission == Severity.Error) && (submission != Severity.Error || publication == Severity.Error);

    private static void Check(Severity severity, string parameter)
    {
        if (severity is < Severity.None or > Severity.Error)
        {
            throw new ArgumentOutOfRangeException(parameter, severity, "There is no such severity.");
        }
    }
}

/// <summary>Severities that replace those that a rule declares.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severities">Its severity in each profile.</param>
public sealed record RuleGrade(RuleId Rule, Severities Severities);
