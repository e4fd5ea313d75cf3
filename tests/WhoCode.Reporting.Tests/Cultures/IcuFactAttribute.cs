namespace WhoCode.Reporting.Tests.Cultures;

/// <summary>A test that needs culture data. It is skipped on a machine without ICU, unless the run demands ICU.</summary>
public sealed class IcuFactAttribute : FactAttribute
{
    internal const string Reason = "This test needs ICU (on Debian: apt install libicu-dev). With CI=true or WHOCODE_CULTURE it is not skipped, and fails.";

    public IcuFactAttribute() => Skip = CultureOfTheRun.HasIcu || CultureOfTheRun.NeedsIcu ? null : Reason;
}

/// <summary>A test with several cases that needs culture data.</summary>
public sealed class IcuTheoryAttribute : TheoryAttribute
{
    public IcuTheoryAttribute() => Skip = CultureOfTheRun.HasIcu || CultureOfTheRun.NeedsIcu ? null : IcuFactAttribute.Reason;
}

/// <summary>A test of the culture that WHOCODE_CULTURE names. It is skipped if the variable is not set.</summary>
public sealed class CultureOfTheRunFactAttribute : FactAttribute
{
    public CultureOfTheRunFactAttribute() => Skip = CultureOfTheRun.Name is null ? "WHOCODE_CULTURE is not set, so the tests run in the culture of the machine." : null;
}
