using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules on numbers that do not apply and on numbers that the source hides.</summary>
internal static class NumberRules
{
    private static readonly NumberName[] OfStocks =
    [
        NumberName.Total, NumberName.DomesticallyTrained, NumberName.ForeignTrained, NumberName.TrainingUnknown, NumberName.NationalBorn, NumberName.ForeignBorn,
    ];

    private static readonly NumberName[] OfRows = [NumberName.Count];

    private static readonly NumberName[] OfSupport = [NumberName.Amount];

    /// <summary>A number that is given is not listed as one that does not apply or is suppressed.</summary>
    private static readonly IRule GivenNumberApplies = new Given("WHC5017", nameof(GivenNumberApplies));

    /// <summary>A number that does not apply or is suppressed is one that the row can have.</summary>
    private static readonly IRule NotApplicableNumberBelongsToTheRow = new Belonging("WHC5018", nameof(NotApplicableNumberBelongsToTheRow));

    public static IReadOnlyList<IRule> All => [GivenNumberApplies, NotApplicableNumberBelongsToTheRow];

    public static bool IsNotApplicable(IReadOnlyList<NumberName> names, NumberName name)
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

    /// <summary>One rule on all nodes that list numbers which do not apply or are suppressed.</summary>
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

        protected abstract void Check(NumberName name, string list, int position, NumberName[] possible, decimal? value, RuleContext context);

        private void Check(WorkforceStock node, IReadOnlyList<NumberName> names, string list, RuleContext context)
        {
            for (var i = 0; i < names.Count; i++)
            {
                var value = names[i] switch
                {
                    NumberName.Total => node.Total,
                    NumberName.DomesticallyTrained => node.DomesticallyTrained,
                    NumberName.ForeignTrained => node.ForeignTrained,
                    NumberName.TrainingUnknown => node.TrainingUnknown,
                    NumberName.NationalBorn => node.NationalBorn,
                    NumberName.ForeignBorn => node.ForeignBorn,
                    _ => null,
                };
                Check(names[i], list, i, OfStocks, value, context);
            }
        }

        private void CheckRow(IReadOnlyList<NumberName> notApplicable, IReadOnlyList<NumberName> suppressed, int? count, RuleContext context)
        {
            Check(notApplicable, nameof(WorkforceStock.NotApplicable), OfRows, count, context);
            Check(suppressed, nameof(WorkforceStock.Suppressed), OfRows, count, context);
        }

        private void Check(IReadOnlyList<NumberName> names, string list, NumberName[] possible, decimal? value, RuleContext context)
        {
            for (var i = 0; i < names.Count; i++)
            {
                Check(names[i], list, i, possible, value, context);
            }
        }
    }

    private sealed class Given(string id, string name) : ListedNumberRule(RuleDescriptor.BuiltIn(id, name, Severities.Always(Severity.Error)))
    {
        protected override void Check(NumberName name, string list, int position, NumberName[] possible, decimal? value, RuleContext context)
        {
            if (value is not null && Array.IndexOf(possible, name) >= 0)
            {
                context.FoundAt(list, position, ("name", Labels.Of(name)), ("value", value), ("list", NameOf(list)));
            }
        }
    }

    private sealed class Belonging(string id, string name) : ListedNumberRule(RuleDescriptor.BuiltIn(id, name, Severities.Always(Severity.Warning)))
    {
        protected override void Check(NumberName name, string list, int position, NumberName[] possible, decimal? value, RuleContext context)
        {
            if (Array.IndexOf(possible, name) < 0 && Enum.IsDefined(name)) // WHC0008 reports a name that does not exist
            {
                context.FoundAt(list, position,
                    ("name", Labels.Of(name)), ("possible", Primitives.ItemList<Text>.From([.. possible.Select(static one => Labels.Of(one))])));
            }
        }
    }

    private static string NameOf(string list) => list == nameof(WorkforceStock.Suppressed) ? "suppressed" : "notApplicable";
}
