namespace WhoCode.Reporting.Comparison;

/// <summary>Represents a report in a comparison: the national report or a stakeholder report.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ComparedReport
{
    /// <summary>Gets the short label of the report in the output: "N" for the national report, "S1", "S2" … for stakeholder reports.</summary>
    public required string Label { get; init; }

    /// <summary>Gets the name that the caller gave to the report, such as a file name; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the id of the report, unchanged; null if the report has none.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the title of the report, unchanged; null if the report has none.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the name of the designated national authority or of the reporter, unchanged; null if it is not stated or is withheld.</summary>
    public string? Reporter { get; init; }

    /// <summary>Gets a value that indicates whether the reporter's name is withheld.</summary>
    /// <value><see langword="true"/> if the reporter asked not to be named, so that <see cref="Reporter"/> and <see cref="Acronym"/> are null; otherwise, <see langword="false"/>.</value>
    public bool NameWithheld { get; init; }

    /// <summary>Gets the acronym of the reporter, unchanged; null if it is not stated or is withheld.</summary>
    public string? Acronym { get; init; }

    /// <summary>Gets the number of the report's round; null if it is not stated.</summary>
    public int? Round { get; init; }

    /// <summary>Gets the number of contributions of the report; 0 for the national report.</summary>
    public int Contributions { get; init; }

    /// <summary>Gets the number of contributions that concern the country and are compared; 0 for the national report.</summary>
    public int Compared { get; init; }

    /// <summary>Returns the label of the report. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => $"{nameof(ComparedReport)} {Label}";
}
