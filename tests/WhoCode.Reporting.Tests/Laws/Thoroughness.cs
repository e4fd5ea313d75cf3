using System.Globalization;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>How many cases the exhaustive laws on random reports try: 2 000, or what WHOCODE_LAWS says.</summary>
internal static class Thoroughness
{
    private const int Usual = 2_000;

    public static int Cases { get; } =
        Environment.GetEnvironmentVariable("WHOCODE_LAWS") is { Length: > 0 } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : Usual;
}
