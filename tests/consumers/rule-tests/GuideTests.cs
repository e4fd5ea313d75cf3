using WhoCode.Reporting;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using Xunit;

namespace Guide;

// <page docs/guides/write-a-rule.md: public sealed class OccupationIsNamed>

public sealed class OccupationIsNamedTests
{
    // <page docs/guides/test-a-rule.md: RuleTest.For(>
}
