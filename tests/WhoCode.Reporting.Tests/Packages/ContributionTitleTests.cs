using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Packages;

// <page>
public sealed class TitleIsNotShouted : IRule<Contribution>
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleId.Parse("ACME2001"),
        Name = nameof(TitleIsNotShouted),
        Severities = ProfileSeverities.Always(FindingSeverity.Advice),
        Statement = "A contribution's title should not be written in capital letters alone.",
        Message = "The title '{title}' is written in capital letters.",
        Remedy = "Write the title in small letters.",
    };

    public void Check(Contribution node, RuleContext context)
    {
        if (node.Title is { } title && title.Any(char.IsUpper) && !title.Any(char.IsLower))
        {
            context.AddFinding(nameof(Contribution.Title), ("title", title));
        }
    }
}

public sealed class TitleIsNotShoutedTests
{
    private static StakeholderReport ReportWith(string title) => SampleReports.Maximal with
    {
        Contributions = [SampleReports.Maximal.Contributions[0] with { Title = title }],
    };

    [Fact]
    public void A_title_in_capital_letters_is_found() => RuleTest.For(new TitleIsNotShouted()).Verify(
        RuleTestCase.Fires("a title in capital letters", ReportWith("NURSES WHO LEFT"), new ExpectedFinding(FindingSeverity.Advice, "/contributions/0/title")),
        RuleTestCase.StaysSilent("a title with an abbreviation", ReportWith("Nurses who left the NHS")));
}
// </page>
