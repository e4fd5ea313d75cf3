namespace WhoCode.Reporting.Rules;

/// <summary>Rules that compare a report with the Code, its thematic fields and the reference lists.</summary>
internal static class CodeRules
{
    // Not Articles 4 and 5 as such: a contribution that cites an article may be about its other paragraphs.
    private static readonly CodeReference[] Treatment = [CodeReference.Parse("4.4"), CodeReference.Parse("4.5"), CodeReference.Parse("4.6")];

    private static readonly CodeReference[] ActiveRecruitment = [CodeReference.Parse("5.1")];

    private static readonly CodeReference[] BilateralAgreements = [CodeReference.Parse("5.2")];

    /// <summary>The edition of the Code must be in the catalogue.</summary>
    private static readonly IRule CodeEditionIsKnown =
        Rule.BuiltIn<CodeEditionId>("WHC4003", ProfileSeverities.Always(FindingSeverity.Error), [], static (edition, context) =>
        {
            if (context.Catalog.Find(edition) is null)
            {
                context.AddFinding(("edition", edition), ("known", context.Catalog.Editions.Select(known => known.Id)));
            }
        }, allowsDeviations: false, isInSchema: true);

    /// <summary>The thematic field must be in the catalogue.</summary>
    private static readonly IRule FieldIsKnown =
        Rule.BuiltIn<ThematicFieldId>("WHC4006", ProfileSeverities.Always(FindingSeverity.Error), [], static (field, context) =>
        {
            if (context.Catalog.Find(field) is null)
            {
                context.AddFinding(("field", field), ("suggestion", Suggestions.For(field.ToString(), context.Catalog.Fields.Select(known => known.Id.ToString()))));
            }
        }, isInSchema: true);

    /// <summary>The country must be in the catalogue, as a country or a former country.</summary>
    private static readonly IRule CountryIsKnown =
        Rule.BuiltIn<CountryCode>("WHC4007", ProfileSeverities.Always(FindingSeverity.Error), [], static (country, context) =>
        {
            if (context.Catalog.Find(country) is null && context.Catalog.FindFormerCountry(country) is null)
            {
                context.AddFinding(("country", country), ("suggestion", context.Catalog.GetCountryAdvice(country.ToString())));
            }
        }, isInSchema: true);

    /// <summary>The code of a subdivision must start with the code of a country in the catalogue.</summary>
    private static readonly IRule SubdivisionIsOfAKnownCountry =
        Rule.BuiltIn<SubdivisionCode>("WHC4017", ProfileSeverities.Always(FindingSeverity.Error), [], static (subdivision, context) =>
        {
            if (context.Catalog.FindCountry(subdivision) is null)
            {
                context.AddFinding(("subdivision", subdivision), ("country", LocalizedText.Create(subdivision.CountryAlpha2)));
            }
        });

    /// <summary>The occupation should be one of health personnel.</summary>
    private static readonly IRule OccupationIsHealthPersonnel =
        Rule.BuiltIn<OccupationCode>("WHC4008", ProfileSeverities.Always(FindingSeverity.Warning), [], static (occupation, context) =>
        {
            if (context.Catalog.Find(occupation) is not { IsHealthPersonnel: true })
            {
                context.AddFinding(("occupation", occupation));
            }
        });

    /// <summary>The paragraph or article must be in the report's edition of the Code, if the catalogue lists the paragraphs of that edition.</summary>
    private static readonly IRule ParagraphIsInTheEdition =
        Rule.BuiltIn<CodeReference>("WHC4009", ProfileSeverities.Always(FindingSeverity.Error), [], static (place, context) =>
        {
            if (context.Edition is { IsCatalogued: true } edition && !edition.Contains(place))
            {
                context.AddFinding(("explanation", edition.LookUp(place.ToString()).Explanation));
            }
        });

    /// <summary>At least one of the paragraphs that a contribution cites should belong to its thematic field.</summary>
    private static readonly IRule ParagraphsFitTheField =
        Rule.BuiltIn<Contribution>("WHC4010", ProfileSeverities.FromSubmission(FindingSeverity.Advice), [], static (contribution, context) =>
        {
            if (contribution.Paragraphs.Count == 0 || contribution.Field is not { } id || context.Catalog.Find(id) is not { } field
                || (field.Primary.Count == 0 && field.Secondary.Count == 0))
            {
                return;
            }

            for (var i = 0; i < contribution.Paragraphs.Count; i++)
            {
                if (contribution.Paragraphs[i] == default || field.IsBasedOn(contribution.Paragraphs[i]))
                {
                    return; // a skipped paragraph may be the one that belongs
                }
            }

            context.AddFinding(nameof(Contribution.Paragraphs), ("field", field.Title), ("fitting", field.Primary.Concat(field.Secondary)));
        }, given: [nameof(Contribution.Field), nameof(Contribution.Paragraphs)]);

    /// <summary>A contribution about unequal or unfair treatment should name the practice.</summary>
    private static readonly IRule TreatmentNamesThePractice =
        Rule.BuiltIn<Contribution>("WHC4012", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["4.4", "4.5", "4.6"], static (contribution, context) =>
        {
            if (contribution is { Assessment: Assessment.Challenge or Assessment.Mixed, Practices.Count: 0 }
                && FirstOf(contribution.Paragraphs, Treatment) is { } cited)
            {
                context.AddFinding(nameof(Contribution.Practices), ("paragraph", cited));
            }
        }, given: [nameof(Contribution.Paragraphs)], unless: [nameof(Contribution.Practices)]);

    /// <summary>A contribution about an agreement between governments should name it. For a challenge, the missing agreement may be the point.</summary>
    private static readonly IRule CooperationNamesTheAgreement =
        Rule.BuiltIn<Contribution>("WHC4013", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["5.2"], static (contribution, context) =>
        {
            if (contribution.Field == ThematicFieldId.InternationalCooperation && contribution.Assessment != Assessment.Challenge
                && contribution.Agreements.Count == 0 && FirstOf(contribution.Paragraphs, BilateralAgreements) is not null)
            {
                context.AddFinding(nameof(Contribution.Agreements));
            }
        }, given: [nameof(Contribution.Field), nameof(Contribution.Paragraphs)], unless: [nameof(Contribution.Agreements)]);

    /// <summary>
    /// The source countries of active recruitment, and those that need support, should be on the safeguards list in force for the round. Countries
    /// that are on no list are not reported, because there is no sign that the reporter confused two lists.
    /// </summary>
    private static readonly IRule SourceCountriesAreOnTheList =
        Rule.BuiltIn<Contribution>("WHC4014", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["3.3", "5.1"], static (contribution, context) =>
        {
            if (context.SafeguardsList is not { } list
                || (contribution.Field != ThematicFieldId.SupportAndSafeguards && FirstOf(contribution.Paragraphs, ActiveRecruitment) is null))
            {
                return;
            }

            for (var i = 0; i < contribution.SourceCountries.Count; i++)
            {
                var code = contribution.SourceCountries[i];
                if (!list.Contains(code) && context.Catalog.Find(code) is { } country && ListsOf(code, context) is { Count: > 0 } others)
                {
                    context.AddFinding(nameof(Contribution.SourceCountries), i,
                        ("country", country.Name), ("list", list.Id), ("round", context.Round!.Number), ("others", others.Select(other => other.Id)));
                }
            }
        }, given: [nameof(Contribution.SourceCountries)]);

    /// <summary>A contribution about data should contain at least one figure.</summary>
    private static readonly IRule DataContributionHasAFigure =
        Rule.BuiltIn<Contribution>("WHC4015", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["6.2", "6.4"], static (contribution, context) =>
        {
            if (contribution.Field == ThematicFieldId.DataAndResearch && contribution.Figures.Count == 0)
            {
                context.AddFinding(nameof(Contribution.Figures));
            }
        }, given: [nameof(Contribution.Field)], unless: [nameof(Contribution.Figures)]);

    public static IReadOnlyList<IRule> All =>
    [
        CodeEditionIsKnown, FieldIsKnown, CountryIsKnown, OccupationIsHealthPersonnel, ParagraphIsInTheEdition, ParagraphsFitTheField,
        TreatmentNamesThePractice, CooperationNamesTheAgreement, SourceCountriesAreOnTheList, DataContributionHasAFigure, SubdivisionIsOfAKnownCountry,
    ];

    private static CodeReference? FirstOf(IReadOnlyList<CodeReference> cited, CodeReference[] wanted)
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

    private static List<SafeguardsList> ListsOf(CountryCode country, RuleContext context) =>
        [.. context.Catalog.SafeguardsLists.Where(list => list.Contains(country))];
}
