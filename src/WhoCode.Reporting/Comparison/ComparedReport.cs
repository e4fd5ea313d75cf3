namespace WhoCode.Reporting.Comparison;

/// <summary>A report of one of the two sides.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record ComparedReport
{
    /// <summary>What documents call it for short: "N" for the national report, "S1", "S2" … for those of stakeholders.</summary>
    public required string Label { get; init; }

    /// <summary>The name that the caller gave it, such as a file's; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The id that the report gives itself, as it is written; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the title of the report, as it is written; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Who reports, as it is written: the designated authority or the stakeholder; null where that is not said.</summary>
    public string? Reporter { get; init; }

    /// <summary><c>true</c> if the reporter asks that the name is not given; otherwise, <c>false</c>. Name and acronym are then null.</summary>
    public bool NameWithheld { get; init; }

    /// <summary>The reporter's acronym, as it is written; null for none.</summary>
    public string? Acronym { get; init; }

    /// <summary>The number of its round; null where that is not said.</summary>
    public int? Round { get; init; }

    /// <summary>How many contributions it has; 0 for the national report.</summary>
    public int Contributions { get; init; }

    /// <summary>How many of them concern the country; 0 for the national report.</summary>
    public int Compared { get; init; }
}
