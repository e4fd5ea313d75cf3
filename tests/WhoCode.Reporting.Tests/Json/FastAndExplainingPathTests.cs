using System.Text;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Json;

/// <summary>The fast path and the explaining path agree: JSON that the serializer rejects has a read error, and JSON that it accepts has none.</summary>
[Trait("Category", "Exhaustive")]
public sealed class FastAndExplainingPathTests
{
    private const int Seed = 20100521;

    private static readonly string[] Tokens =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "0", "-1", "1e999", "\"x\"", "\\", "\\ud800", "//", " ", "\n", "\"id\":", "é", "\0"];

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void Randomly_changed_JSON_has_read_errors_or_is_read_as_the_serializer_reads_it(string sample)
    {
        var original = Repository.Sample(sample);
        var random = new Random(Seed);
        var refused = 0;
        for (var i = 0; i < 600; i++)
        {
            var text = Change(original, random);

            var read = ReportJson.Read<StakeholderReport>(text);

            var taken = SerializerOracle.Read<StakeholderReport>(text);
            var errors = read.Findings.Where(finding => finding.RuleId.ToString().StartsWith("WHC0", StringComparison.Ordinal)).ToList();
            if (taken is null)
            {
                refused++;
                errors.Should().NotBeEmpty("the serializer refused change {0} of seed {1}", i, Seed);
                errors.Should().NotContain(finding => finding.Message.Contains("The JSON value could not be", StringComparison.Ordinal), "our own messages explain change {0}", i);
            }
            else
            {
                errors.Where(finding => finding.RuleId.ToString() is not ("WHC0003" or "WHC0010")).Should().BeEmpty("the serializer took change {0} of seed {1}", i, Seed);
                read.Report.Should().Be(taken);
            }
        }

        refused.Should().BeInRange(100, 599, "some changes must cause read errors, and some must not");
    }

    private static byte[] Change(byte[] original, Random random)
    {
        var text = original.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Count);
            var length = Math.Min(random.Next(1, 12), text.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    text.RemoveRange(at, length);
                    break;
                case 1:
                    text.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                    break;
                case 2:
                    text[at] = (byte)random.Next(256);
                    break;
                case 3:
                    text.InsertRange(random.Next(text.Count), text.GetRange(at, length));
                    break;
                case 4:
                    DoubleALine(text, random);
                    break;
                default:
                    text[at] = (byte)(text[at] ^ 0x20);
                    break;
            }
        }

        return [.. text];
    }

    /// <summary>Duplicates a line of the JSON, which often adds a property with the same name.</summary>
    private static void DoubleALine(List<byte> text, Random random)
    {
        var start = text.LastIndexOf((byte)'\n', random.Next(text.Count)) + 1;
        var end = text.IndexOf((byte)'\n', start);
        if (end > start)
        {
            text.InsertRange(start, text.GetRange(start, end + 1 - start));
        }
    }
}
