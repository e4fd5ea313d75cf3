namespace WhoCode.Reporting.Rules;

/// <summary>Rules on figures: what a number needs so that it can be used.</summary>
internal static class FigureRules
{
    private const int DecimalsOfAFraction = 2;

    /// <summary>A figure must have a value or a range, or be suppressed by its source.</summary>
    private static readonly IRule FigureHasAValue =
        Rule.BuiltIn<Figure>("WHC1010", ProfileSeverities.FromSubmission(FindingSeverity.Error), [], static (figure, context) =>
        {
            if (figure is { Value: null, Minimum: null, Maximum: null, Suppressed: not true })
            {
                context.AddFinding(nameof(Figure.Value));
            }
        }, unless: [nameof(Figure.Value)]);

    /// <summary>A figure should have a unit, a year or period, and evidence.</summary>
    private static readonly IRule FigureHasUnitYearAndSource =
        Rule.BuiltIn<Figure>("WHC3010", ProfileSeverities.FromSubmission(FindingSeverity.Warning), ["6.4"], static (figure, context) =>
        {
            context.AddGap(figure, nameof(Figure.Unit), static (asked, _) => string.IsNullOrWhiteSpace(asked.Unit), ("member", LocalizedText.Create("unit")));
            context.AddGap(figure, nameof(Figure.Year), static (asked, _) => asked.Year is null && asked.Period is null or { From: null, To: null }, ("member", LocalizedText.Create("year")));
            context.AddGap(figure, nameof(Figure.Evidence),
                static (asked, context) => context.References.HasNoEvidence ? null : asked.Evidence.Count == 0, ("member", LocalizedText.Create("evidence")));
        }, unless: [nameof(Figure.Unit), nameof(Figure.Year), nameof(Figure.Evidence)]);

    /// <summary>A percentage must be between 0 and 100.</summary>
    private static readonly IRule ShareIsBetween0And100 =
        Rule.BuiltIn<Figure>("WHC3011", ProfileSeverities.Always(FindingSeverity.Error), [], static (figure, context) =>
        {
            if (FigureComparison.IsPercent(figure))
            {
                CheckShare(nameof(Figure.Value), figure.Value, context);
                CheckShare(nameof(Figure.Minimum), figure.Minimum, context);
                CheckShare(nameof(Figure.Maximum), figure.Maximum, context);
            }
        }, given: [nameof(Figure.Unit)]);

    /// <summary>
    /// Shares in a contribution should be written in the same way. A share of less than 1 with more decimals than all larger ones, such as 0.38
    /// beside 7 and 12.5, is probably a fraction.
    /// </summary>
    private static readonly IRule SharesAreWrittenAlike =
        Rule.BuiltIn<Contribution>("WHC3035", ProfileSeverities.FromSubmission(FindingSeverity.Warning), [], static (contribution, context) =>
        {
            for (var i = 0; i < ComparableCount(contribution); i++)
            {
                var figure = contribution.Figures[i];
                if (figure.Value is > 0 and < 1 and { Scale: >= DecimalsOfAFraction } && FigureUnits.IsShare(figure.Unit) && AreLargerSharesCoarser(contribution))
                {
                    context.AddFinding(nameof(Contribution.Figures), i, nameof(Figure.Value), ("value", figure.Value), ("meant", 100 * figure.Value / 1.00m));
                }
            }
        }, given: [nameof(Contribution.Figures)]);

    /// <summary>A part must name another figure of the same contribution as its total.</summary>
    private static readonly IRule PartNamesItsTotal =
        Rule.BuiltIn<Contribution>("WHC3012", ProfileSeverities.Always(FindingSeverity.Error), [], static (contribution, context) =>
        {
            for (var i = 0; i < ComparableCount(contribution); i++)
            {
                if (contribution.Figures[i].PartOf is { Length: > 0 } label && WholeOf(contribution, i) is null)
                {
                    context.AddFinding(nameof(Contribution.Figures), i, nameof(Figure.PartOf),
                        ("label", TextForms.Excerpt(label)), ("suggestion", Suggestions.Alike(Nearness.Alike(label, contribution.Figures.Select(static figure => figure.Label)))));
                }
            }
        }, given: [nameof(Contribution.Figures)]);

    /// <summary>A part must not exceed its total if both count in the same way.</summary>
    private static readonly IRule PartDoesNotExceedTheTotal =
        Rule.BuiltIn<Contribution>("WHC3013", ProfileSeverities.Always(FindingSeverity.Error), [], static (contribution, context) =>
        {
            for (var i = 0; i < ComparableCount(contribution); i++)
            {
                var part = contribution.Figures[i];
                if (WholeOf(contribution, i) is { } whole && FigureComparison.AreCountedAlike(part, whole) && FigureComparison.Exceeds(part, whole))
                {
                    context.AddFinding(nameof(Contribution.Figures), i, part.Minimum is null ? nameof(Figure.Value) : nameof(Figure.Minimum),
                        ("part", part.Minimum ?? part.Value), ("whole", whole.Maximum ?? whole.Value), ("label", TextForms.Excerpt(whole.Label!)));
                }
            }
        }, given: [nameof(Contribution.Figures)]);

    /// <summary>The minimum of a figure must not exceed its value, and the value must not exceed the maximum.</summary>
    private static readonly IRule FigureBoundsAreInOrder =
        Rule.BuiltIn<Figure>("WHC3033", ProfileSeverities.Always(FindingSeverity.Error), [], static (figure, context) =>
        {
            if (figure.Minimum > (figure.Value ?? figure.Maximum))
            {
                context.AddFinding(nameof(Figure.Minimum), ("lower", figure.Minimum), ("upper", figure.Value ?? figure.Maximum));
            }
            else if (figure.Value > figure.Maximum)
            {
                context.AddFinding(nameof(Figure.Maximum), ("lower", figure.Value), ("upper", figure.Maximum));
            }
        });

    /// <summary>Two figures of one contribution should differ in label, unit, time, place, base or cohort.</summary>
    private static readonly IRule FigureIsGivenOnce =
        Rule.BuiltIn<Contribution>("WHC3015", ProfileSeverities.Always(FindingSeverity.Warning), [], static (contribution, context) =>
        {
            for (var i = 1; i < ComparableCount(contribution); i++)
            {
                var figure = contribution.Figures[i];
                for (var earlier = 0; earlier < i && figure.Label is { Length: > 0 }; earlier++)
                {
                    if (CountTheSame(contribution.Figures[earlier], figure))
                    {
                        context.AddFinding(nameof(Contribution.Figures), i, nameof(Figure.Label),
                            ("label", TextForms.Excerpt(figure.Label)), ("number", earlier + 1));
                        break;
                    }
                }
            }
        }, given: [nameof(Contribution.Figures)]);

    /// <summary>A part should have the time and place of its total, and the same unit unless it is a percentage.</summary>
    private static readonly IRule PartIsCountedLikeItsTotal =
        Rule.BuiltIn<Contribution>("WHC3018", ProfileSeverities.FromSubmission(FindingSeverity.Warning), [], static (contribution, context) =>
        {
            for (var i = 0; i < ComparableCount(contribution); i++)
            {
                var part = contribution.Figures[i];
                if (WholeOf(contribution, i) is { } whole && !FigureComparison.PartFitsItsWhole(part, whole))
                {
                    context.AddFinding(nameof(Contribution.Figures), i, nameof(Figure.PartOf), ("label", TextForms.Excerpt(whole.Label!)));
                }
            }
        }, given: [nameof(Contribution.Figures)]);

    public static IReadOnlyList<IRule> All =>
    [
        FigureHasAValue, FigureHasUnitYearAndSource, ShareIsBetween0And100, PartNamesItsTotal, PartDoesNotExceedTheTotal, FigureIsGivenOnce, PartIsCountedLikeItsTotal,
        FigureBoundsAreInOrder, SharesAreWrittenAlike,
    ];

    /// <summary>Whether there are percentages of 1 or more, and none of them has as many decimals as a fraction.</summary>
    private static bool AreLargerSharesCoarser(Contribution contribution)
    {
        var count = 0;
        for (var i = 0; i < contribution.Figures.Count; i++)
        {
            if (contribution.Figures[i] is { Value: >= 1 } figure && FigureComparison.IsPercent(figure))
            {
                if (figure.Value.Value.Scale >= DecimalsOfAFraction)
                {
                    return false;
                }

                count++;
            }
        }

        return count > 0;
    }

    private static int ComparableCount(Contribution contribution) => Limits.CanBeCompared(contribution.Figures.Count) ? contribution.Figures.Count : 0;

    private static bool CountTheSame(Figure one, Figure other) => one.Label == other.Label && FigureComparison.AreCountedAlike(one, other);

    private static void CheckShare(string property, decimal? share, RuleContext context)
    {
        if (share is < 0 or > 100)
        {
            context.AddFinding(property, ("value", share));
        }
    }

    private static Figure? WholeOf(Contribution contribution, int part)
    {
        if (contribution.Figures[part].PartOf is not { Length: > 0 } label)
        {
            return null;
        }

        for (var i = 0; i < contribution.Figures.Count; i++)
        {
            if (i != part && contribution.Figures[i].Label == label)
            {
                return contribution.Figures[i];
            }
        }

        return null;
    }
}
