namespace WhoCode.Reporting.Findings;

/// <summary>How much a finding matters.</summary>
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
public enum Profile
{
    /// <summary>In progress: nothing incomplete is an error.</summary>
    Draft,

    /// <summary>About to be sent.</summary>
    Submission,

    /// <summary>About to be published.</summary>
    Publication,
}

/// <summary>The severity of a rule in each profile. An error in a draft stays one later.</summary>
public readonly record struct Severities
{
    private Severities(Severity draft, Severity submission, Severity publication) =>
        (Draft, Submission, Publication) = (draft, submission, publication);

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
        return (draft == Severity.Error && submission != Severity.Error) || (submission == Severity.Error && publication != Severity.Error)
            ? throw new ArgumentException("An error in one profile stays one in the later ones.", nameof(submission))
            : new(draft, submission, publication);
    }

    private static void Check(Severity severity, string parameter)
    {
        if (severity is < Severity.None or > Severity.Error)
        {
            throw new ArgumentOutOfRangeException(parameter, severity, "There is no such severity.");
        }
    }
}
