namespace WhoCode.Reporting.Rules;

/// <summary>Rules on all lists.</summary>
internal static class ListRules
{
    /// <summary>A list should contain each item once.</summary>
    private static readonly IRule ListNamesEachItemOnce = new NamedOnce("WHC3016", nameof(ListNamesEachItemOnce));

    public static IReadOnlyList<IRule> All => [ListNamesEachItemOnce];

    /// <summary>One rule on all nodes that have lists of values.</summary>
    private sealed class NamedOnce(string id, string name) : IRule<Scope>, IRule<Contribution>, IRule<Figure>, IRule<Recommendation>,
        IRule<Measure>, IRule<Law>, IRule<Agreement>, IRule<Support>, IRule<RecruiterRecord>, IRule<WorkforceStock>, IRule<TrainingCountry>, IRule<WorkforceFlow>
    {
        public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Always(FindingSeverity.Warning));

        public void Check(Scope node, RuleContext context)
        {
            CheckItems(node.Countries, nameof(Scope.Countries), context);
            CheckItems(node.Subdivisions, nameof(Scope.Subdivisions), context);
            CheckItems(node.WhoRegions, nameof(Scope.WhoRegions), context);
        }

        public void Check(Contribution node, RuleContext context)
        {
            CheckItems(node.SourceCountries, nameof(Contribution.SourceCountries), context);
            CheckItems(node.DestinationCountries, nameof(Contribution.DestinationCountries), context);
            CheckItems(node.Occupations, nameof(Contribution.Occupations), context);
            CheckItems(node.Paragraphs, nameof(Contribution.Paragraphs), context);
            CheckItems(node.Practices, nameof(Contribution.Practices), context);
            CheckItems(node.Agreements, nameof(Contribution.Agreements), context);
            CheckItems(node.Evidence, nameof(Contribution.Evidence), context);
        }

        public void Check(Figure node, RuleContext context) => CheckItems(node.Evidence, nameof(Figure.Evidence), context);

        public void Check(Recommendation node, RuleContext context) => CheckItems(node.Paragraphs, nameof(Recommendation.Paragraphs), context);

        public void Check(Measure node, RuleContext context)
        {
            CheckItems(node.Paragraphs, nameof(Measure.Paragraphs), context);
            CheckItems(node.Evidence, nameof(Measure.Evidence), context);
        }

        public void Check(Law node, RuleContext context)
        {
            CheckItems(node.Paragraphs, nameof(Law.Paragraphs), context);
            CheckItems(node.Evidence, nameof(Law.Evidence), context);
        }

        public void Check(Agreement node, RuleContext context)
        {
            CheckItems(node.Partners, nameof(Agreement.Partners), context);
            CheckItems(node.PartnerSubdivisions, nameof(Agreement.PartnerSubdivisions), context);
            CheckItems(node.OtherPartners, nameof(Agreement.OtherPartners), context);
            CheckItems(node.Contents, nameof(Agreement.Contents), context);
            CheckItems(node.Occupations, nameof(Agreement.Occupations), context);
            CheckItems(node.Evidence, nameof(Agreement.Evidence), context);
        }

        public void Check(Support node, RuleContext context)
        {
            CheckItems(node.Countries, nameof(Support.Countries), context);
            CheckItems(node.Paragraphs, nameof(Support.Paragraphs), context);
            CheckItems(node.NotApplicable, nameof(Support.NotApplicable), context);
            CheckItems(node.Evidence, nameof(Support.Evidence), context);
        }

        public void Check(RecruiterRecord node, RuleContext context) => CheckItems(node.NotApplicable, nameof(RecruiterRecord.NotApplicable), context);

        public void Check(WorkforceStock node, RuleContext context) => CheckRow(node.Occupations, node.NotApplicable, node.Suppressed, context);

        public void Check(TrainingCountry node, RuleContext context) => CheckRow(node.Occupations, node.NotApplicable, node.Suppressed, context);

        public void Check(WorkforceFlow node, RuleContext context) => CheckRow(node.Occupations, node.NotApplicable, node.Suppressed, context);

        private static void CheckRow(
            IReadOnlyList<OccupationCode> occupations, IReadOnlyList<NumberProperty> notApplicable, IReadOnlyList<NumberProperty> suppressed, RuleContext context)
        {
            CheckItems(occupations, nameof(WorkforceStock.Occupations), context);
            CheckItems(notApplicable, nameof(WorkforceStock.NotApplicable), context);
            CheckItems(suppressed, nameof(WorkforceStock.Suppressed), context);
        }

        private static void CheckItems<TItem>(IReadOnlyList<TItem> items, string property, RuleContext context) where TItem : notnull
        {
            for (var i = 1; i < items.Count && Limits.CanBeCompared(items.Count); i++)
            {
                for (var earlier = 0; earlier < i; earlier++)
                {
                    if (EqualityComparer<TItem>.Default.Equals(items[earlier], items[i]))
                    {
                        ReportItem(items[i], property, i, earlier, context);
                        break;
                    }
                }
            }
        }

        private static void ReportItem<TItem>(TItem item, string property, int index, int earlier, RuleContext context) where TItem : notnull
        {
            if (item.ToString() is { Length: > 0 } written) // WHC0008 reports an empty value
            {
                context.AddFinding(property, index, ("item", TextForms.Excerpt(written)), ("number", earlier + 1));
            }
        }
    }
}
