using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules on numbers that do not apply.</summary>
internal static class NumberRules
{
    private static readonly NumberName[] OfStocks =
    [
        NumberName.Total, NumberName.DomesticallyTrained, NumberName.ForeignTrained, NumberName.TrainingUnknown, NumberName.NationalBorn, NumberName.ForeignBorn,
    ];

    private static readonly string[] OfAll = [nameof(WorkforceStock.NotApplicable)];

    private static readonly NumberName[] OfRows = [NumberName.Count];

    private static readonly NumberName[] OfSupport = [NumberName.Amount];

    /// <summary>A number that is given applies.</summary>
    private static readonly IRule GivenNumberApplies = new Given("WHC5017", nameof(GivenNumberApplies));

    /// <summary>A number that does not apply is one that could stand there.</summary>
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

    /// <summary>One rule on all nodes that say which of their numbers do not apply.</summary>
    private abstract class NotApplicableRule(RuleDescriptor descriptor)
        : IRule<WorkforceStock>, IRule<TrainingCountry>, IRule<WorkforceFlow>, IRule<RecruiterRecord>, IRule<Support>
    {
        public RuleDescriptor Descriptor => descriptor;

        public void Check(WorkforceStock node, RuleContext context)
        {
            for (var i = 0; i < node.NotApplicable.Count; i++)
            {
                var value = node.NotApplicable[i] switch
                {
                    NumberName.Total => node.Total,
                    NumberName.DomesticallyTrained => node.DomesticallyTrained,
                    NumberName.ForeignTrained => node.ForeignTrained,
                    NumberName.TrainingUnknown => node.TrainingUnknown,
                    NumberName.NationalBorn => node.NationalBorn,
                    NumberName.ForeignBorn => node.ForeignBorn,
                    _ => null,
                };
                Check(node.NotApplicable[i], i, OfStocks, value, context);
            }
        }

        public void Check(TrainingCountry node, RuleContext context) => Check(node.NotApplicable, OfRows, node.Count, context);

        public void Check(WorkforceFlow node, RuleContext context) => Check(node.NotApplicable, OfRows, node.Count, context);

        public void Check(RecruiterRecord node, RuleContext context) => Check(node.NotApplicable, OfRows, node.Count, context);

        public void Check(Support node, RuleContext context) => Check(node.NotApplicable, OfSupport, node.Amount, context);

        protected abstract void Check(NumberName name, int position, NumberName[] possible, decimal? value, RuleContext context);

        private void Check(IReadOnlyList<NumberName> names, NumberName[] possible, decimal? value, RuleContext context)
        {
            for (var i = 0; i < names.Count; i++)
            {
                Check(names[i], i, possible, value, context);
            }
        }
    }

    private sealed class Given(string id, string name) : NotApplicableRule(RuleDescriptor.BuiltIn(id, name, Severities.Always(Severity.Error)) with { Given = OfAll })
    {
        protected override void Check(NumberName name, int position, NumberName[] possible, decimal? value, RuleContext context)
        {
            if (value is not null && Array.IndexOf(possible, name) >= 0)
            {
                context.FoundAt(nameof(WorkforceStock.NotApplicable), position, ("name", Labels.Of(name)), ("value", value));
            }
        }
    }

    private sealed class Belonging(string id, string name) : NotApplicableRule(RuleDescriptor.BuiltIn(id, name, Severities.Always(Severity.Warning)) with { Given = OfAll })
    {
        protected override void Check(NumberName name, int position, NumberName[] possible, decimal? value, RuleContext context)
        {
            if (Array.IndexOf(possible, name) < 0 && Enum.IsDefined(name)) // WHC0008 speaks of one that there is not
            {
                context.FoundAt(nameof(WorkforceStock.NotApplicable), position,
                    ("name", Labels.Of(name)), ("possible", Primitives.ItemList<Text>.From([.. possible.Select(static one => Labels.Of(one))])));
            }
        }
    }
}
