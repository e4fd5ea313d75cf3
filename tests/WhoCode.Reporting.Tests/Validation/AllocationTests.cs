using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

[Collection(nameof(AllocationTests))]
public sealed class AllocationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Validating_a_clean_typed_report_allocates_nothing(int contributions)
    {
        var validator = new ReportValidator();
        AllocatesNothing(validator, TestReports.Large(contributions));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Validating_a_clean_national_report_allocates_nothing(int rows) => AllocatesNothing(new(), NationalReports.Large(rows));

    private static void AllocatesNothing(ReportValidator validator, Report report)
    {
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            // The runtime's vectorized searches allocate until they are fully compiled, so several rounds are tried. Allocations
            // of a validation itself would occur in each round.
            var allocated = AllocatedBy1000Validations(validator, report, profile);
            for (var round = 0; round < 100 && allocated > 0; round++)
            {
                Thread.Sleep(100);
                allocated = AllocatedBy1000Validations(validator, report, profile);
            }

            allocated.Should().Be(0, "a clean report costs nothing in {0}", profile);
        }
    }

    private static long AllocatedBy1000Validations(ReportValidator validator, Report report, ValidationProfile profile)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            if (validator.Validate(report, profile) != FindingList.Empty)
            {
                throw new InvalidOperationException("The report is meant to be clean.");
            }
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Runs alone, so that the compiler is not busy with other tests.</summary>
    [CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
    public sealed class Alone;
}
