using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules on the sums of a stock. What is unknown is never taken for zero; what does not apply is no part of a sum.</summary>
internal static class WorkforceRules
{
    /// <summary>Those trained at home, trained abroad and of unknown training make up the total, as far as rounding allows.</summary>
    private static readonly IRule PartsMakeUpTheTotal =
        Rule.BuiltIn<WorkforceStock>("WHC5007", Severities.Always(Severity.Error), ["6.2"], static (stock, context) =>
        {
            var parts = new Parts(stock);
            parts.Add(stock.DomesticallyTrained, NumberName.DomesticallyTrained);
            parts.Add(stock.ForeignTrained, NumberName.ForeignTrained);
            parts.Add(stock.TrainingUnknown, NumberName.TrainingUnknown);
            if (stock.Total is { } total && parts.Known > 0
                && (parts.Exceed(total) || (parts.AreAllKnown && parts.FallShortOf(total))))
            {
                Say(parts, total, NamesOf(
                    (NumberName.DomesticallyTrained, stock.DomesticallyTrained), (NumberName.ForeignTrained, stock.ForeignTrained),
                    (NumberName.TrainingUnknown, stock.TrainingUnknown)), context);
            }
        }, given: [nameof(WorkforceStock.Total)]);

    /// <summary>Those born here and those born abroad are no more than all.</summary>
    private static readonly IRule BirthplacesDoNotExceedTheTotal =
        Rule.BuiltIn<WorkforceStock>("WHC5008", Severities.Always(Severity.Error), ["6.2"], static (stock, context) =>
        {
            var parts = new Parts(stock);
            parts.Add(stock.NationalBorn, NumberName.NationalBorn);
            parts.Add(stock.ForeignBorn, NumberName.ForeignBorn);
            if (stock.Total is { } total && parts.Known > 0 && parts.Exceed(total))
            {
                Say(parts, total, NamesOf((NumberName.NationalBorn, stock.NationalBorn), (NumberName.ForeignBorn, stock.ForeignBorn)), context);
            }
        }, given: [nameof(WorkforceStock.Total)]);

    public static IReadOnlyList<IRule> All => [PartsMakeUpTheTotal, BirthplacesDoNotExceedTheTotal];

    private static void Say(in Parts parts, int total, ItemList<Text> names, RuleContext context) =>
        context.FoundAt(nameof(WorkforceStock.Total),
            ("row", Names.OfRow(parts.Stock.Occupations, parts.Stock.Year, context)), ("parts", names), ("sum", parts.Sum), ("total", total));

    private static ItemList<Text> NamesOf(params ReadOnlySpan<(NumberName Name, int? Value)> parts)
    {
        var known = new List<Text>();
        foreach (var (name, value) in parts)
        {
            if (value is not null)
            {
                known.Add(Text.OfKey("rule.WHC5007.part").With(("name", Labels.Of(name)), ("value", value)));
            }
        }

        return ItemList<Text>.From(known);
    }

    /// <summary>The parts of a stock, as far as they are known.</summary>
    private struct Parts(WorkforceStock stock)
    {
        private bool lacks;
        private long allowance;

        public readonly WorkforceStock Stock => stock;

        public long Sum { get; private set; }

        public int Known { get; private set; }

        public readonly bool AreAllKnown => !lacks;

        public readonly bool Exceed(int total) => Sum - total > AllowanceWith(total);

        public readonly bool FallShortOf(int total) => total - Sum > AllowanceWith(total);

        public void Add(int? part, NumberName name)
        {
            if (part is { } people)
            {
                (Sum, Known) = (Sum + people, Known + 1);
                allowance += AllowanceFor(people);
            }
            else
            {
                lacks |= !NumberRules.IsNotApplicable(stock.NotApplicable, name);
            }
        }

        private readonly long AllowanceWith(int total) => allowance + AllowanceFor(total);

        private readonly long AllowanceFor(int number) => stock.Approximate is true ? (long)Rounding.AllowanceFor(number) : 0;
    }
}
