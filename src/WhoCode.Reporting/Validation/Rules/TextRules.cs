using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules on what people write in their own words.</summary>
internal static class TextRules
{
    /// <summary>What stands for a text still to be written has been replaced by it.</summary>
    private static readonly IRule PlaceholderIsReplaced = new PlaceholderRule(
        RuleDescriptor.BuiltIn("WHC2011", nameof(PlaceholderIsReplaced), Severities.OnceSent(Severity.Warning)));

    /// <summary>
    /// No e-mail address or telephone number stands in a text that will be passed on. What was found is not repeated, as findings are
    /// passed on too.
    /// </summary>
    private static readonly IRule TextHoldsNoContactData = new ContactDataRule(
        RuleDescriptor.BuiltIn("WHC3025", nameof(TextHoldsNoContactData), Severities.Of(Severity.Advice, Severity.Warning, Severity.Warning)));

    public static IReadOnlyList<IRule> All => [PlaceholderIsReplaced, TextHoldsNoContactData];

    /// <summary>One rule on every text that an author writes in sentences: titles, narratives, recommendations, comments.</summary>
    private abstract class WrittenTextRule(RuleDescriptor descriptor)
        : IRule<Report>, IRule<InstrumentAnswer>, IRule<Contribution>, IRule<Recommendation>, IRule<Evidence>,
        IRule<Participant>, IRule<Measure>, IRule<Law>, IRule<Agreement>, IRule<RecruiterRecord>, IRule<Support>, IRule<Constraint>
    {
        public RuleDescriptor Descriptor => descriptor;

        public void Check(Report node, RuleContext context)
        {
            CheckIfGiven(node.Title, nameof(Report.Title), context);
            CheckIfGiven(node.Summary, nameof(Report.Summary), context);
            CheckIfGiven(node.GeneralComments, nameof(Report.GeneralComments), context);
        }

        public void Check(InstrumentAnswer node, RuleContext context) => CheckIfGiven(node.Answer, nameof(InstrumentAnswer.Answer), context);

        public void Check(Contribution node, RuleContext context)
        {
            CheckIfGiven(node.Title, nameof(Contribution.Title), context);
            CheckIfGiven(node.Narrative, nameof(Contribution.Narrative), context);
        }

        public void Check(Recommendation node, RuleContext context) => CheckIfGiven(node.Text, nameof(Recommendation.Text), context);

        public void Check(Evidence node, RuleContext context) => CheckIfGiven(node.Title, nameof(Evidence.Title), context);

        public void Check(Participant node, RuleContext context) => CheckIfGiven(node.Part, nameof(Participant.Part), context);

        public void Check(Measure node, RuleContext context)
        {
            CheckIfGiven(node.Measures, nameof(Measure.Measures), context);
            CheckIfGiven(node.Results, nameof(Measure.Results), context);
            CheckIfGiven(node.Difficulties, nameof(Measure.Difficulties), context);
            CheckIfGiven(node.Lessons, nameof(Measure.Lessons), context);
        }

        public void Check(Law node, RuleContext context)
        {
            CheckIfGiven(node.Title, nameof(Law.Title), context);
            CheckIfGiven(node.Application, nameof(Law.Application), context);
        }

        public void Check(Agreement node, RuleContext context)
        {
            CheckIfGiven(node.Title, nameof(Agreement.Title), context);
            CheckIfGiven(node.Notes, nameof(Agreement.Notes), context);
        }

        public void Check(RecruiterRecord node, RuleContext context) => CheckIfGiven(node.Description, nameof(RecruiterRecord.Description), context);

        public void Check(Support node, RuleContext context) => CheckIfGiven(node.Description, nameof(Support.Description), context);

        public void Check(Constraint node, RuleContext context)
        {
            CheckIfGiven(node.Description, nameof(Constraint.Description), context);
            CheckIfGiven(node.PossibleSolution, nameof(Constraint.PossibleSolution), context);
        }

        protected abstract void Check(string text, string property, RuleContext context);

        private void CheckIfGiven(string? text, string property, RuleContext context)
        {
            if (text is { Length: > 0 })
            {
                Check(text, property, context);
            }
        }
    }

    private sealed class PlaceholderRule(RuleDescriptor descriptor) : WrittenTextRule(descriptor)
    {
        private const int Longest = 40;

        private static readonly string[] Whole = ["todo", "tbd", "tbc", "tba", "xxx", "to be completed", "to be added", "to be confirmed", "lorem ipsum"];

        private static readonly string[] Openings = ["[insert", "<insert", "lorem ipsum"];

        protected override void Check(string text, string property, RuleContext context)
        {
            var written = text.AsSpan().Trim();
            if (!written.IsEmpty && IsPlaceholder(written))
            {
                context.FoundAt(property, ("written", Primitives.TextForms.Excerpt(text.Trim())));
            }
        }

        /// <summary>Whether the text is a placeholder and nothing else: "TODO." is one, "The Todo Union" is not.</summary>
        private static bool IsPlaceholder(ReadOnlySpan<char> written)
        {
            if (written[0] is '[' or '<' or 'l' or 'L')
            {
                foreach (var opening in Openings)
                {
                    if (written.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                    {
                        return true;
                    }
                }
            }

            if (written.Length > Longest)
            {
                return false;
            }

            var bare = written.Trim("[]<>().:!?…-_ ");
            foreach (var placeholder in Whole)
            {
                if (bare.Length == placeholder.Length && bare.Equals(placeholder, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return bare.IsEmpty;
        }
    }

    private sealed class ContactDataRule(RuleDescriptor descriptor) : WrittenTextRule(descriptor)
    {
        protected override void Check(string text, string property, RuleContext context)
        {
            Say(ContactData.EmailAt(text), "rule.WHC3025.email", property, context);
            Say(ContactData.TelephoneAt(text), "rule.WHC3025.telephone", property, context);
        }

        private static void Say(int at, string what, string property, RuleContext context)
        {
            if (at >= 0)
            {
                context.FoundAt(property, ("what", Text.OfKey(what)), ("at", at + 1));
            }
        }
    }
}
