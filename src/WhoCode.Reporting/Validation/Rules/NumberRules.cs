namespace WhoCode.Reporting.Rules;

/// <summary>Rules on numbers that do not apply and on numbers that their source suppresses.</summary>
internal static class NumberRules
{
    private static readonly NumberProperty[] OfStocks =
    [
        NumberProperty.Total, NumberProperty.DomesticallyTrained, NumberProperty.ForeignTrained, NumberProperty.TrainingUnknown, NumberProperty.NationalBorn, NumberProperty.ForeignBorn,
    ];

    private static readonly NumberProperty[] OfRows = [NumberProperty.Count];

    private static readonly NumberProperty[] OfSupport = [NumberProperty.Amount];

    /// <summary>A number must not be given and also be listed as not applicable or suppressed.</summary>
    private static readonly IRule GivenNumberApplies = new Given("WHC5017", nameof(GivenNumberApplies));

    /// <summary>A number that is listed as not applicable or suppressed must be one that the row can have.</summary>
    private static readonly IRule NotApplicableNumberBelongsToTheRow = new Belonging("WHC5018", nameof(NotApplicableNumberBelongsToTheRow));

    public static IReadOnlyList<IRule> All => [GivenNumberApplies, NotApplicableNumberBelongsToTheRow];

    public static bool IsNotApplicable(IReadOnlyList<NumberProperty> names, NumberProperty name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One rule on all nodes that list numbers as not applicable or suppressed.</summary>
    private abstract class ListedNumberRule(RuleDescriptor descriptor)
        : IRule<WorkforceStock>, IRule<TrainingCountry>, IRule<WorkforceFlow>, IRule<RecruiterRecord>, IRule<Support>
    {
        public RuleDescriptor Descriptor => descriptor;

        public void Check(WorkforceStock node, RuleContext context)
        {
            Check(node, node.NotApplicable, nameof(WorkforceStock.NotApplicable), context);
            Check(node, node.Suppressed, nameof(WorkforceStock.Suppressed), context);
        }

        public void Check(TrainingCountry node, RuleContext context) => CheckRow(node.NotApplicable, node.Suppressed, node.Count, context);

        public void Check(WorkforceFlow node, RuleContext context) => CheckRow(node.NotApplicable, node.Suppressed, node.Count, context);

        public void Check(RecruiterRecord node, RuleContext context) => CheckRow(node.NotApplicable, [], node.Count, context);

        public void Check(Support node, RuleContext context) => Check(node.NotApplicable, nameof(Support.NotApplicable), OfSupport, node.Amount, context);

        protected abstract void Check(NumberProperty name, string list, int position, NumberProperty[] possible, decimal? value, RuleContext context);

        private void Check(WorkforceStock node, IReadOnlyList<NumberProperty> names, string list, RuleContext context)
        {
            for (var i = 0; i < names.Count; i++)
            {
                var value = names[i] switch
                {
                    NumberProperty.Total => node.Total,
                    NumberProperty.DomesticallyTrained => node.DomesticallyTrained,
                    NumberProperty.ForeignTrained => node.ForeignTrained,
                    NumberProperty.TrainingUnknown => node.TrainingUnknown,
                    NumberProperty.NationalBorn => node.NationalBorn,
                    NumberProperty.ForeignBorn => node.ForeignBorn,
                    _ => null,
                };
                Check(names[i], list, i, OfStocks, value, context);
            }
        }

        private void CheckRow(IReadOnlyList<NumberProperty> notApplicable, IReadOnlyList<NumberProperty> suppressed, int? count, RuleContext context)
        {
            Check(notApplicable, nameof(WorkforceStock.NotApplicable), OfRows, count, context);
            Check(suppressed, nameof(WorkforceStock.Suppressed), OfRows, count, context);
        }

        private void Check(IReadOnlyList<NumberProperty> names, string list, NumberProperty[] possible, decimal? value, RuleContext context)
        {
            for (var i = 0; i < names.Count; i++)
            {
                Check(names[i], list, i, possible, value, context);
            }
        }
    }

    private sealed class Given(string id, string name) : ListedNumberRule(RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Error)))
    {
        protected override void Check(NumberProperty name, string list, int position, NumberProperty[] possible, decimal? value, RuleContext context)
        {
            if (value is not null && Array.IndexOf(possible, name) >= 0)
            {
                context.AddFinding(list, position, ("name", Labels.For(name)), ("value", value), ("list", LocalizedText.Create(NameOf(list))));
            }
        }
    }

    private sealed class Belonging(string id, string name) : ListedNumberRule(RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Warning)))
    {
        protected override void Check(NumberProperty name, string list, int position, NumberProperty[] possible, decimal? value, RuleContext context)
        {
            if (Array.IndexOf(possible, name) < 0 && Enum.IsDefined(name)) // WHC0008 reports a name that does not exist
            {
                context.AddFinding(list, position,
                    ("name", Labels.For(name)), ("possible", ItemList<LocalizedText>.From([.. possible.Select(static one => Labels.For(one))])));
            }
        }
    }

    private static string NameOf(string list) => list == nameof(WorkforceStock.Suppressed) ? "suppressed" : "notApplicable";
}
