using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class AllocationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Validating_a_clean_typed_report_allocates_nothing(int contributions)
    {
        var validator = new ReportValidator();
        var report = TestReports.Large(contributions);
        foreach (var profile in Enum.GetValues<Profile>())
        {
            // Until the runtime has compiled its own vectorized searches for good, they allocate; give it the time.
            for (var round = 0; round < 15; round++)
            {
                for (var i = 0; i < 100; i++)
                {
                    validator.Validate(report, profile).Should().BeSameAs(FindingList.Empty);
                }

                Thread.Sleep(20);
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1_000; i++)
            {
                validator.Validate(report, profile);
            }

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0, "a clean report costs nothing in {0}", profile);
        }
    }
}
