using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules on figures: what makes a number usable.</summary>
internal static class FigureRules
{
    /// <summary>A figure has a unit, a year and a source.</summary>
    private static readonly IRule FigureHasUnitYearAndSource =
        Rule.BuiltIn<Figure>("WHC3010", Severities.OnceSent(Severity.Warning), ["6.4"], static (figure, context) =>
        {
            if (string.IsNullOrWhiteSpace(figure.Unit))
            {
                context.FoundAt(nameof(Figure.Unit), ("member", "unit"));
            }

            if (figure.Year is null)
            {
                context.FoundAt(nameof(Figure.Year), ("member", "year"));
            }

            if (figure.Evidence.Count == 0)
            {
                context.FoundAt(nameof(Figure.Evidence), ("member", "evidence"));
            }
        });

    /// <summary>A share lies between 0 and 100.</summary>
    private static readonly IRule ShareIsBetween0And100 =
        Rule.BuiltIn<Figure>("WHC3011", Severities.Always(Severity.Error), [], static (figure, context) =>
        {
            if (figure.Value is < 0 or > 100 && (figure.Unit == "%" || string.Equals(figure.Unit, Figure.Percent, StringComparison.OrdinalIgnoreCase)))
            {
                context.FoundAt(nameof(Figure.Value), ("value", figure.Value));
            }
        });

    /// <summary>A part names another figure of the same contribution as its whole.</summary>
    private static readonly IRule PartNamesItsWhole =
        Rule.BuiltIn<Contribution>("WHC3012", Severities.Always(Severity.Error), [], static (contribution, context) =>
        {
            for (var i = 0; i < contribution.Figures.Count; i++)
            {
                if (contribution.Figures[i].PartOf is { Length: > 0 } label && WholeOf(contribution, i) is null)
                {
                    context.FoundAt(nameof(Contribution.Figures), i, nameof(Figure.PartOf), ("label", TextForms.Excerpt(label)));
                }
            }
        });

    /// <summary>A part is no greater than its whole, where both are counted in the same unit and year.</summary>
    private static readonly IRule PartDoesNotExceedTheWhole =
        Rule.BuiltIn<Contribution>("WHC3013", Severities.Always(Severity.Error), [], static (contribution, context) =>
        {
            for (var i = 0; i < contribution.Figures.Count; i++)
            {
                var part = contribution.Figures[i];
                if (WholeOf(contribution, i) is { } whole && part.Unit == whole.Unit && part.Year == whole.Year && part.Value > whole.Value)
                {
                    context.FoundAt(nameof(Contribution.Figures), i, nameof(Figure.Value),
                        ("part", part.Value), ("whole", whole.Value), ("label", TextForms.Excerpt(whole.Label!)));
                }
            }
        });

    public static IReadOnlyList<IRule> All =>
        [FigureHasUnitYearAndSource, ShareIsBetween0And100, PartNamesItsWhole, PartDoesNotExceedTheWhole];

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
