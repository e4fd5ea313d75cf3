namespace WhoCode.Reporting.Rules;

/// <summary>Rules that compare rows of tables with each other.</summary>
internal static class TableRules
{
    /// <summary>A change is sudden within this many years, and matters from this many people on.</summary>
    private const int YearsOfAJump = 5;

    private const int PeopleOfAJump = 100;

    /// <summary>Smaller numbers are often the same by chance.</summary>
    private const int FewestOfASum = 10;

    /// <summary>The people trained in the countries abroad must together not be more than all people trained abroad.</summary>
    private static readonly IRule TrainingCountriesFitTheStock =
        Rule.BuiltIn<Workforce>("WHC5009", ProfileSeverities.Always(FindingSeverity.Warning), ["6.2"], static (workforce, context) =>
        {
            for (var i = 0; i < workforce.Stocks.Count && workforce.TrainingCountries.Count > 0; i++)
            {
                if (context.Rows.At(RowTable.Stocks, i).Key is { } key && context.Rows.StockOf(key) is var (first, most, allowance) && first == i
                    && context.Rows.TrainedAbroad(key) is ( >= 0, var people, var more) && people - most > allowance + more)
                {
                    var name = workforce.Stocks[i].ForeignTrained is null ? NumberProperty.Total : NumberProperty.ForeignTrained;
                    context.AddFinding(nameof(Workforce.Stocks), i, name == NumberProperty.Total ? nameof(WorkforceStock.Total) : nameof(WorkforceStock.ForeignTrained),
                        ("row", Names.OfRow(workforce.Stocks[i].Occupations, key.Year, context)), ("sum", people), ("name", Labels.For(name)), ("value", most));
                }
            }
        }, given: [nameof(Workforce.Stocks), nameof(Workforce.TrainingCountries)]);

    /// <summary>Rows of training countries need a stock of the same occupations and year. Reported once for these.</summary>
    private static readonly IRule TrainingCountriesHaveAStock =
        Rule.BuiltIn<Workforce>("WHC5010", ProfileSeverities.FromSubmission(FindingSeverity.Advice), ["6.2"], static (workforce, context) =>
        {
            for (var i = 0; i < workforce.TrainingCountries.Count && context.Rows.HasAllStocks; i++)
            {
                if (context.Rows.At(RowTable.TrainingCountries, i).Key is { } key && context.Rows.FirstTrainedAbroad(key) == i && !context.Rows.HasStockOf(key))
                {
                    context.AddFinding(nameof(Workforce.TrainingCountries), i,
                        ("row", Names.OfRow(workforce.TrainingCountries[i].Occupations, key.Year, context)));
                }
            }
        }, given: [nameof(Workforce.TrainingCountries)]);

    /// <summary>
    /// Two rows of a table should differ in occupations, year, pathway, indicator, country, coverage or counting. For rows that may overlap, a
    /// difference in source is enough, as between two registers.
    /// </summary>
    private static readonly IRule RowIsGivenOnce =
        Rule.BuiltIn<Workforce>("WHC5011", ProfileSeverities.Always(FindingSeverity.Error), [], static (workforce, context) =>
        {
            foreach (var table in WorkforceTables.All)
            {
                for (var i = 1; i < workforce.CountOf(table); i++)
                {
                    if (context.Rows.At(table, i) is ({ } key, var first) && first < i
                        && (key.Counting != RowCounting.Overlapping || workforce.SourceOf(table, i) == workforce.SourceOf(table, first)))
                    {
                        context.AddFinding(WorkforceTables.PropertyOf(table), i,
                            ("row", Names.OfRow(workforce.OccupationsOf(table, i), key.Year, context)), ("number", first + 1));
                    }
                }
            }
        });

    /// <summary>
    /// An occupation should be counted in one row: not both by itself and together with others, and not in two groups. Totals and rows that may
    /// overlap are meant to count it again.
    /// </summary>
    private static readonly IRule OccupationIsCountedOnce =
        Rule.BuiltIn<Workforce>("WHC5012", ProfileSeverities.Always(FindingSeverity.Warning), [], static (workforce, context) =>
        {
            foreach (var table in WorkforceTables.All)
            {
                for (var i = 1; i < workforce.CountOf(table) && context.Rows.HasComposites(table); i++)
                {
                    if (context.Rows.At(table, i).Key is { Counting: RowCounting.Separate } key)
                    {
                        CheckMembers(workforce.OccupationsOf(table, i), key, i, context);
                    }
                }
            }
        });

    /// <summary>
    /// People should be counted in one row: not both in a row for one pathway or country and in a row for all. A row counts as the sum of
    /// others only if its number equals their sum. Reported once for a table.
    /// </summary>
    private static readonly IRule FlowIsCountedOnce =
        Rule.BuiltIn<Workforce>("WHC5025", ProfileSeverities.FromSubmission(FindingSeverity.Warning), ["6.2"], static (workforce, context) =>
        {
            foreach (var table in WorkforceTables.Flows)
            {
                var (first, count) = (-1, 0);
                var rows = workforce.FlowsOf(table);
                if (MayHoldSums(rows))
                {
                    context.Rows.AddSums(table);
                    for (var i = 0; i < rows.Count; i++)
                    {
                        if (IsSumOfOthers(rows[i], context.Rows.At(table, i), i, context))
                        {
                            (first, count) = (first < 0 ? i : first, count + 1);
                        }
                    }
                }

                if (first >= 0)
                {
                    context.AddFinding(WorkforceTables.PropertyOf(table), first, ("people", rows[first].Count), ("count", count), ("all", rows.Count));
                }
            }
        });

    /// <summary>A stock should not double or halve within a few years.</summary>
    private static readonly IRule StockDoesNotJump =
        Rule.BuiltIn<Workforce>("WHC5013", ProfileSeverities.Always(FindingSeverity.Advice), ["6.2"], static (workforce, context) =>
        {
            for (var i = 0; i < workforce.Stocks.Count; i++)
            {
                if (workforce.Stocks[i] is { Total: { } total } stock && context.Rows.At(RowTable.Stocks, i) is ({ } key, var first) && first == i
                    && EarlierThan(key, workforce, context) is { Total: { } before } earlier
                    && Math.Abs((long)total - before) >= PeopleOfAJump && Math.Max(total, before) >= 2L * Math.Min(total, before))
                {
                    context.AddFinding(nameof(Workforce.Stocks), i, nameof(WorkforceStock.Total), ("occupations", Names.Of(stock.Occupations, context)),
                        ("before", before), ("earlier", earlier.Year), ("total", total), ("year", stock.Year));
                }
            }
        }, given: [nameof(Workforce.Stocks)]);

    public static IReadOnlyList<IRule> All =>
        [TrainingCountriesFitTheStock, TrainingCountriesHaveAStock, RowIsGivenOnce, OccupationIsCountedOnce, FlowIsCountedOnce, StockDoesNotJump];

    /// <summary>Whether some rows have a pathway or country and others do not. In most tables, all rows agree, and sums are not needed.</summary>
    private static bool MayHoldSums(IReadOnlyList<WorkforceFlow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (HasPathway(rows[i]) != HasPathway(rows[0]) || rows[i].Country is null != rows[0].Country is null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPathway(WorkforceFlow row) => row.Pathway is not (null or WorkforcePathway.All);

    private static bool IsSumOfOthers(WorkforceFlow row, (RowKey? Key, int First) place, int position, RuleContext context)
    {
        if (row.Count is not (>= FewestOfASum and var people) || place is not ({ } rowKey, var first) || first != position)
        {
            return false;
        }

        var key = rowKey.WithoutAll;
        return context.Rows.SumOf(key, ofPathways: true, ofCountries: false) == people || context.Rows.SumOf(key, ofPathways: false, ofCountries: true) == people
            || context.Rows.SumOf(key, ofPathways: true, ofCountries: true) == people;
    }

    private static void CheckMembers(IReadOnlyList<OccupationCode> occupations, in RowKey key, int row, RuleContext context)
    {
        for (var o = 0; o < occupations.Count; o++)
        {
            if (context.Rows.FirstWith(occupations[o], key) is >= 0 and var first && first != row
                && context.Rows.At(key.Table, first).Key is { } other && !key.CountsTheSame(other))
            {
                context.AddFinding(WorkforceTables.PropertyOf(key.Table), row, nameof(WorkforceStock.Occupations),
                    ("occupation", Names.Of([occupations[o]], context)), ("year", key.Year), ("number", first + 1));
                return;
            }
        }
    }

    /// <summary>Returns the stock of the same occupations and coverage in the latest earlier year whose total is known.</summary>
    private static WorkforceStock? EarlierThan(in RowKey key, Workforce workforce, RuleContext context)
    {
        for (var year = key.Year - 1; year >= Math.Max(key.Year - YearsOfAJump, context.Rows.FirstYear); year--)
        {
            if (context.Rows.FirstOf(key.In(year)) is >= 0 and var row && workforce.Stocks[row].Total is not null)
            {
                return workforce.Stocks[row];
            }
        }

        return null;
    }
}
