using System.Globalization;
using static WhoCode.Reporting.Tests.Json.CanonicalJsonTests;

namespace WhoCode.Reporting.Tests.Json;

public sealed class CanonicalNumberTests
{
    private const int Seed = 20100521;

    /// <summary>The numbers of appendix B, by their bits, and more edge cases.</summary>
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    [InlineData(0x000fffffffffffff, "2.225073858507201e-308")]
    [InlineData(0x0010000000000000, "2.2250738585072014e-308")]
    [InlineData(0x3e60000000000000, "2.9802322387695312e-8")]
    [InlineData(0xbe60000000000000, "-2.9802322387695312e-8")]
    [InlineData(0x0410000000000000, "4.1045368012983762e-289")]
    public void A_number_is_written_as_in_the_RFC(ulong bits, string text) => Canonical(Exact(BitConverter.UInt64BitsToDouble(bits))).Should().Be(text);

    [Theory]
    [InlineData("-0", "0")]
    [InlineData("-0.0e5", "0")]
    [InlineData("1.0", "1")]
    [InlineData("100", "100")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("1E2", "100")]
    [InlineData("123e-2", "1.23")]
    [InlineData("0.1e1", "1")]
    [InlineData("1e-6", "0.000001")]
    [InlineData("1.2e-6", "0.0000012")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("-1.5e-7", "-1.5e-7")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("1000000000000000000000", "1e+21")]
    [InlineData("-1.25E21", "-1.25e+21")]
    [InlineData("1e100", "1e+100")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("1e-400", "0")]
    [InlineData("-1e-99999999999", "0")]
    [InlineData("0e99999999999", "0")]
    public void Numbers_that_are_the_same_double_are_written_the_same(string json, string text) => Canonical(json).Should().Be(text);

    [Fact]
    public void A_number_reads_back_as_itself_and_has_the_fewest_digits()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 2000; i++)
        {
            // Any doubles, and as many that are written without an exponent.
            var number = i % 2 == 0 ? BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)) : Math.Pow(10, (random.NextDouble() * 30) - 8);
            if (!double.IsFinite(number))
            {
                continue;
            }

            var text = Canonical(Exact(number))!;

            double.Parse(text, CultureInfo.InvariantCulture).Should().Be(number, "number {0} of seed {1} is that", i, Seed);
            Digits(text).Should().BeLessThanOrEqualTo(Digits(number.ToString("R", CultureInfo.InvariantCulture)), "{0} is number {1} of seed {2}", text, i, Seed);
            text.Contains('e', StringComparison.Ordinal).Should().Be(Math.Abs(number) is >= 1e21 or < 1e-6, "{0} is number {1} of seed {2}", text, i, Seed);
        }
    }

    [Fact]
    public void Every_power_of_two_reads_back_as_itself()
    {
        for (var exponent = -1074; exponent <= 1023; exponent++)
        {
            var number = Math.ScaleB(1, exponent);

            double.Parse(Canonical(Exact(number))!, CultureInfo.InvariantCulture).Should().Be(number, "it is 2^{0}", exponent);
        }
    }

    /// <summary>Returns the number with 17 digits, which distinguish every double from all others.</summary>
    private static string Exact(double number) => number.ToString("E16", CultureInfo.InvariantCulture);

    /// <summary>Returns the number of digits of a number, without sign, decimal point, exponent, and zeros at either end.</summary>
    private static int Digits(string number) =>
        number.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-', '0').Length;
}
