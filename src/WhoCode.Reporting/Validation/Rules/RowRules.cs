namespace WhoCode.Reporting.Rules;

/// <summary>Rules on single rows of tables. What a complete table may be missing is reported once for the table.</summary>
internal static class RowRules
{
    private const int YearsBeforeTheRound = 10;

    /// <summary>The year of a row must not be after the round.</summary>
    private static readonly IRule YearIsNotAfterTheRound =
        Rule.BuiltIn<Workforce>("WHC5014", ProfileSeverities.Always(FindingSeverity.Warning), ["9.1"], static (workforce, context) =>
        {
            if (context.Round is not { Year: { } held } round)
            {
                return;
            }

            var last = Math.Max(held, round.NationalWindow.Completed?.Latest.Year ?? round.NationalWindow.Deadline?.Latest.Year ?? 0);
            foreach (var table in WorkforceTables.All)
            {
                for (var i = 0; i < workforce.CountOf(table); i++)
                {
                    if (workforce.YearOf(table, i) is { } year && year > last)
                    {
                        context.AddFinding(WorkforceTables.PropertyOf(table), i, nameof(WorkforceStock.Year), ("year", year), ("round", round.Number), ("last", last));
                    }
                }
            }
        });

    /// <summary>Rows should not be much older than the round. Reported once for a table, because a series of years begins with old rows.</summary>
    private static readonly IRule YearIsNotLongBeforeTheRound =
        Rule.BuiltIn<Workforce>("WHC5015", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["9.1"], static (workforce, context) =>
        {
            foreach (var table in WorkforceTables.All)
            {
                var (first, count) = (-1, 0);
                for (var i = 0; i < workforce.CountOf(table) && context.Round?.Year is not null; i++)
                {
                    if (workforce.YearOf(table, i) < context.Round.Year - YearsBeforeTheRound)
                    {
                        (first, count) = (first < 0 ? i : first, count + 1);
                    }
                }

                if (first >= 0)
                {
                    context.AddFinding(WorkforceTables.PropertyOf(table), first, nameof(WorkforceStock.Year), ("year", workforce.YearOf(table, first)),
                        ("years", YearsBeforeTheRound), ("round", context.Round!.Number), ("held", context.Round.Year), ("count", count), ("all", workforce.CountOf(table)));
                }
            }
        });

    /// <summary>A flow with people should state the pathway by which they came or left. Reported once for a table.</summary>
    private static readonly IRule FlowHasAPathway =
        Rule.BuiltIn<Workforce>("WHC5016", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["6.2", "8.7"], static (workforce, context) =>
        {
            foreach (var table in WorkforceTables.Flows)
            {
                var (first, count) = (-1, 0);
                var rows = workforce.FlowsOf(table);
                for (var i = 0; i < rows.Count; i++)
                {
                    if (rows[i] is { Pathway: null, Count: not 0, Counting: not RowCounting.Total } && context.Rows.IsComplete(table, i))
                    {
                        (first, count) = (first < 0 ? i : first, count + 1);
                    }
                }

                if (first >= 0)
                {
                    context.AddFinding(WorkforceTables.PropertyOf(table), first, nameof(WorkforceFlow.Pathway), ("count", count), ("all", rows.Count));
                }
            }
        });

    /// <summary>A row of training countries must name a country or a group of countries.</summary>
    private static readonly IRule RowNamesACountry =
        Rule.BuiltIn<TrainingCountry>("WHC5022", ProfileSeverities.FromSubmission(FindingSeverity.Error), ["6.2"], static (row, context) =>
        {
            if (row is { Country: null, CountryGroup: null })
            {
                context.AddFinding(nameof(TrainingCountry.Country));
            }
        }, unless: [nameof(TrainingCountry.Country)]);

    /// <summary>A row must not name both a country and a group of countries.</summary>
    private static readonly IRule RowNamesCountryOrGroup = new CountryOrGroup("WHC5023", nameof(RowNamesCountryOrGroup));

    public static IReadOnlyList<IRule> All =>
        [YearIsNotAfterTheRound, YearIsNotLongBeforeTheRound, FlowHasAPathway, RowNamesACountry, RowNamesCountryOrGroup];

    private sealed class CountryOrGroup(string id, string name) : IRule<TrainingCountry>, IRule<WorkforceFlow>
    {
        public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Warning)) with
        {
            WhenGiven = [nameof(TrainingCountry.Country), nameof(TrainingCountry.CountryGroup)],
        };

        public void Check(TrainingCountry node, RuleContext context) => Check(node.Country, node.CountryGroup, context);

        public void Check(WorkforceFlow node, RuleContext context) => Check(node.Country, node.CountryGroup, context);

        private static void Check(CountryCode? country, CountryGroup? group, RuleContext context)
        {
            if (country is { } one && group is { } several)
            {
                context.AddFinding(nameof(TrainingCountry.CountryGroup), ("country", Names.Of(one, context)), ("group", Labels.For(several)));
            }
        }
    }
}
