using System.Text.Json.Nodes;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Schema;

/// <summary>Draws the JSON Schema of a report from the same contract and annotations that reading and validation follow.</summary>
/// <remarks>
/// A schema says what can be said of each value by itself; rules on values against each other, the Code and its rounds are for the
/// validator. Safe on any thread.
/// </remarks>
public static class ReportSchema
{
    /// <summary>Draws the schema of a stakeholder report, in dialect 2020-12.</summary>
    /// <param name="profile">What a report is checked for: a draft may leave out what a submission must have.</param>
    /// <param name="catalog">The thematic fields and editions that may be named; the built-in ones if not given.</param>
    /// <param name="words">The language of titles and descriptions; English if not given.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static JsonObject DrawStakeholderReport(Profile profile, ReportingCatalog? catalog = null, Words? words = null)
    {
        if (!Enum.IsDefined(profile))
        {
            throw new ArgumentOutOfRangeException(nameof(profile), profile, "There is no such profile.");
        }

        return new SchemaDrawing(profile, catalog ?? ReportingCatalog.BuiltIn, words ?? Words.English)
            .Draw(Contract.StakeholderReport, $"{Report.CurrentFormatVersion}:{profile.ToString().ToLowerInvariant()}");
    }

    /// <summary>Draws the schema of a findings document, in dialect 2020-12.</summary>
    /// <param name="words">The language of titles and descriptions; English if not given.</param>
    public static JsonObject DrawFindingsDocument(Words? words = null) =>
        new SchemaDrawing(Profile.Publication, ReportingCatalog.BuiltIn, words ?? Words.English)
            .Draw(Contract.FindingsDocument, FindingsDocument.CurrentFormatVersion);

    /// <summary>Draws the schema of a file of deviations, in dialect 2020-12.</summary>
    /// <param name="words">The language of titles and descriptions; English if not given.</param>
    public static JsonObject DrawDeviationFile(Words? words = null) =>
        new SchemaDrawing(Profile.Publication, ReportingCatalog.BuiltIn, words ?? Words.English)
            .Draw(Contract.DeviationFile, DeviationFile.CurrentFormatVersion);
}
