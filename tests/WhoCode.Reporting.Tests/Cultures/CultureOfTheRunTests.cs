using System.Globalization;

namespace WhoCode.Reporting.Tests.Cultures;

/// <summary>All tests run in the culture that the run demands.</summary>
public sealed class CultureOfTheRunTests
{
    [IcuFact]
    public void The_data_of_cultures_is_there() => CultureOfTheRun.HasIcu.Should().BeTrue("without ICU, every culture is the invariant one");

    [CultureOfTheRunFact]
    public void The_culture_that_is_asked_for_is_in_force_on_every_thread()
    {
        var seen = new List<string> { CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name };
        var thread = new Thread(() => seen.AddRange([CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name]));
        thread.Start();
        thread.Join();

        seen.Should().HaveCount(4).And.OnlyContain(name => name == CultureOfTheRun.Name);
        CultureInfo.CurrentCulture.EnglishName.Should().NotBe(CultureInfo.InvariantCulture.EnglishName).And.NotContain("Unknown");
    }
}
