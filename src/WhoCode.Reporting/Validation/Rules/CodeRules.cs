using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules that hold a report against the Code, its thematic fields and the reference lists.</summary>
internal static class CodeRules
{
    private static readonly ParagraphId[] Treatment = [ParagraphId.Parse("4.4"), ParagraphId.Parse("4.5"), ParagraphId.Parse("4.6")];

    private static readonly ParagraphId[] ActiveRecruitment = [ParagraphId.Parse("5.1")];

    /// <summary>The edition of the Code is in the catalogue.</summary>
    private static readonly IRule CodeEditionIsKnown =
        Rule.BuiltIn<CodeEditionId>("WHC4003", Severities.Always(Severity.Error), [], static (edition, context) =>
        {
            if (context.Catalog.Find(edition) is null)
            {
                context.Found(("edition", edition), ("known", context.Catalog.Editions));
            }
        }, canBeLowered: false, isInSchema: true);

    /// <summary>The thematic field is in the catalogue.</summary>
    private static readonly IRule FieldIsKnown =
        Rule.BuiltIn<ThematicFieldId>("WHC4006", Severities.Always(Severity.Error), [], static (field, context) =>
        {
            if (context.Catalog.Find(field) is null)
            {
                context.Found(("field", field), ("suggestion", Suggestions.For(field.ToString(), context.Catalog.Fields.Select(known => known.Id.ToString()))));
            }
        }, isInSchema: true);

    /// <summary>The country is in the catalogue, or was a country in the past.</summary>
    private static readonly IRule CountryIsKnown =
        Rule.BuiltIn<CountryCode>("WHC4007", Severities.Always(Severity.Error), [], static (country, context) =>
        {
            if (context.Catalog.Find(country) is null && context.Catalog.FindFormerCountry(country) is null)
            {
                context.Found(("country", country));
            }
        }, isInSchema: true);

    /// <summary>The code of a subdivision starts with that of a country in the catalogue.</summary>
    private static readonly IRule SubdivisionIsOfAKnownCountry =
        Rule.BuiltIn<SubdivisionCode>("WHC4017", Severities.Always(Severity.Error), [], static (subdivision, context) =>
        {
            if (context.Catalog.CountryOf(subdivision) is null)
            {
                context.Found(("subdivision", subdivision), ("country", subdivision.CountryAlpha2));
            }
        });

    /// <summary>The occupation is health personnel.</summary>
    private static readonly IRule OccupationIsHealthPersonnel =
        Rule.BuiltIn<OccupationCode>("WHC4008", Severities.Always(Severity.Warning), [], static (occupation, context) =>
        {
            if (context.Catalog.Find(occupation) is not { IsHealthPersonnel: true })
            {
                context.Found(("occupation", occupation));
            }
        });

    /// <summary>The paragraph stands in the report's edition of the Code, where the text of that edition is catalogued.</summary>
    private static readonly IRule ParagraphIsInTheEdition =
        Rule.BuiltIn<ParagraphId>("WHC4009", Severities.Always(Severity.Error), [], static (paragraph, context) =>
        {
            if (context.Edition is { IsTextCatalogued: true } edition && edition.Find(paragraph) is null)
            {
                context.Found(("explanation", edition.LookUp(paragraph.ToString()).Explanation));
            }
        });

    /// <summary>At least one of the paragraphs that a contribution cites belongs to its thematic field.</summary>
    private static readonly IRule ParagraphsFitTheField =
        Rule.BuiltIn<Contribution>("WHC4010", Severities.OnceSent(Severity.Advice), [], static (contribution, context) =>
        {
            if (contribution.Paragraphs.Count == 0 || contribution.Field is not { } id || context.Catalog.Find(id) is not { } field
                || (field.Primary.Count == 0 && field.Secondary.Count == 0))
            {
                return;
            }

            for (var i = 0; i < contribution.Paragraphs.Count; i++)
            {
                if (contribution.Paragraphs[i] == default || field.RestsOn(contribution.Paragraphs[i]))
                {
                    return; // one that could not be read may be the fitting one
                }
            }

            context.FoundAt(nameof(Contribution.Paragraphs), ("field", field.Title), ("fitting", field.Primary.Concat(field.Secondary)));
        }, given: [nameof(Contribution.Field), nameof(Contribution.Paragraphs)]);

    /// <summary>Who tells of unequal or unfair treatment names the practice.</summary>
    private static readonly IRule TreatmentNamesThePractice =
        Rule.BuiltIn<Contribution>("WHC4012", Severities.OnceSent(Severity.Advice), ["4.4", "4.5", "4.6"], static (contribution, context) =>
        {
            if (contribution is { Assessment: Assessment.Challenge or Assessment.Mixed, Practices.Count: 0 }
                && FirstOf(contribution.Paragraphs, Treatment) is { } cited)
            {
                context.FoundAt(nameof(Contribution.Practices), ("paragraph", cited));
            }
        }, given: [nameof(Contribution.Paragraphs)], unless: [nameof(Contribution.Practices)]);

    /// <summary>Who tells of cooperation between governments names the agreement.</summary>
    private static readonly IRule CooperationNamesTheAgreement =
        Rule.BuiltIn<Contribution>("WHC4013", Severities.OnceSent(Severity.Advice), ["5.2"], static (contribution, context) =>
        {
            if (contribution.Field == ThematicField.InternationalCooperation.Id && contribution.Agreements.Count == 0)
            {
                context.FoundAt(nameof(Contribution.Agreements));
            }
        }, given: [nameof(Contribution.Field)], unless: [nameof(Contribution.Agreements)]);

    /// <summary>The source countries of active recruitment, and those that are to be supported, are on the list in force for the round.</summary>
    private static readonly IRule SourceCountriesAreOnTheList =
        Rule.BuiltIn<Contribution>("WHC4014", Severities.OnceSent(Severity.Advice), ["3.3", "5.1"], static (contribution, context) =>
        {
            if (context.SafeguardsList is not { } list
                || (contribution.Field != ThematicField.SupportAndSafeguards.Id && FirstOf(contribution.Paragraphs, ActiveRecruitment) is null))
            {
                return;
            }

            for (var i = 0; i < contribution.SourceCountries.Count; i++)
            {
                var code = contribution.SourceCountries[i];
                if (!list.Contains(code) && context.Catalog.Find(code) is { } country)
                {
                    context.FoundAt(nameof(Contribution.SourceCountries), i,
                        ("country", country.Name), ("list", list), ("round", context.Round!.Number), ("elsewhere", Elsewhere(code, context)));
                }
            }
        }, given: [nameof(Contribution.SourceCountries)]);

    /// <summary>A contribution on data brings at least one figure.</summary>
    private static readonly IRule DataContributionBringsAFigure =
        Rule.BuiltIn<Contribution>("WHC4015", Severities.OnceSent(Severity.Advice), ["6.2", "6.4"], static (contribution, context) =>
        {
            if (contribution.Field == ThematicField.DataAndResearch.Id && contribution.Figures.Count == 0)
            {
                context.FoundAt(nameof(Contribution.Figures));
            }
        }, given: [nameof(Contribution.Field)], unless: [nameof(Contribution.Figures)]);

    public static IReadOnlyList<IRule> All =>
    [
        CodeEditionIsKnown, FieldIsKnown, CountryIsKnown, OccupationIsHealthPersonnel, ParagraphIsInTheEdition, ParagraphsFitTheField,
        TreatmentNamesThePractice, CooperationNamesTheAgreement, SourceCountriesAreOnTheList, DataContributionBringsAFigure, SubdivisionIsOfAKnownCountry,
    ];

    private static ParagraphId? FirstOf(IReadOnlyList<ParagraphId> cited, ParagraphId[] wanted)
    {
        for (var i = 0; i < cited.Count; i++)
        {
            if (Array.IndexOf(wanted, cited[i]) >= 0)
            {
                return cited[i];
            }
        }

        return null;
    }

    private static Text Elsewhere(CountryCode country, RuleContext context)
    {
        var others = context.Catalog.SafeguardsLists.Where(list => list.Contains(country)).ToList();
        return others.Count == 0 ? Text.OfKey("rule.WHC4014.nowhere") : Text.OfKey("rule.WHC4014.elsewhere").With(("lists", others));
    }
}
