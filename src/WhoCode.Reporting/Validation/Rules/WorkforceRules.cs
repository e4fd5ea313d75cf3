namespace WhoCode.Reporting.Rules;

/// <summary>Rules on the sums of a stock. An unknown number is never taken for zero, and a number that does not apply is left out of the sum.</summary>
internal static class WorkforceRules
{
    /// <summary>The people trained at home, trained abroad and of unknown training must add up to the total, within what rounding allows.</summary>
    private static readonly IRule PartsMakeUpTheTotal =
        Rule.BuiltIn<WorkforceStock>("WHC5007", ProfileSeverities.Always(FindingSeverity.Error), ["6.2"], static (stock, context) =>
        {
            var parts = new Parts(stock);
            parts.Add(stock.DomesticallyTrained, NumberProperty.DomesticallyTrained);
            parts.Add(stock.ForeignTrained, NumberProperty.ForeignTrained);
            parts.Add(stock.TrainingUnknown, NumberProperty.TrainingUnknown);
            if (stock.Total is { } total && parts.Known > 0
                && (parts.Exceed(total) || (parts.AreAllKnown && parts.FallShortOf(total))))
            {
                Say(parts, total, NamesOf(
                    (NumberProperty.DomesticallyTrained, stock.DomesticallyTrained), (NumberProperty.ForeignTrained, stock.ForeignTrained),
                    (NumberProperty.TrainingUnknown, stock.TrainingUnknown)), context);
            }
        }, given: [nameof(WorkforceStock.Total)]);

    /// <summary>The people born in the country and born abroad must together not be more than the total.</summary>
    private static readonly IRule BirthplacesDoNotExceedTheTotal =
        Rule.BuiltIn<WorkforceStock>("WHC5008", ProfileSeverities.Always(FindingSeverity.Error), ["6.2"], static (stock, context) =>
        {
            var parts = new Parts(stock);
            parts.Add(stock.NationalBorn, NumberProperty.NationalBorn);
            parts.Add(stock.ForeignBorn, NumberProperty.ForeignBorn);
            if (stock.Total is { } total && parts.Known > 0 && parts.Exceed(total))
            {
                Say(parts, total, NamesOf((NumberProperty.NationalBorn, stock.NationalBorn), (NumberProperty.ForeignBorn, stock.ForeignBorn)), context);
            }
        }, given: [nameof(WorkforceStock.Total)]);

    public static IReadOnlyList<IRule> All => [PartsMakeUpTheTotal, BirthplacesDoNotExceedTheTotal];

    private static void Say(in Parts parts, int total, ItemList<LocalizedText> names, RuleContext context) =>
        context.AddFinding(nameof(WorkforceStock.Total),
            ("row", Names.OfRow(parts.Stock.Occupations, parts.Stock.Year, context)), ("parts", names), ("sum", parts.Sum), ("total", total));

    private static ItemList<LocalizedText> NamesOf(params ReadOnlySpan<(NumberProperty Name, int? Value)> parts)
    {
        var known = new List<LocalizedText>();
        foreach (var (name, value) in parts)
        {
            if (value is not null)
            {
                known.Add(LocalizedText.FromKey("rule.WHC5007.part").WithArguments(("name", Labels.For(name)), ("value", value)));
            }
        }

        return ItemList<LocalizedText>.From(known);
    }

    /// <summary>The known parts of a stock.</summary>
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

        public void Add(int? part, NumberProperty name)
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
