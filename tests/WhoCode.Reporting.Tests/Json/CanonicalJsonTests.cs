using System.Diagnostics;
using System.Text;

namespace WhoCode.Reporting.Tests.Json;

public sealed class CanonicalJsonTests
{
    /// <summary>The sample of RFC 8785, section 3.2.2.</summary>
    private const string Sample = """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
          "literals": [null, true, false]
        }
        """;

    /// <summary>The bytes of section 3.2.4.</summary>
    private const string SampleBytes =
        "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a"
        + "5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d3237"
        + "5d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d";

    public static TheoryData<string, byte[]> NotUtf8 => new()
    {
        { "a byte that begins no character", [(byte)'"', 0xFF, (byte)'"'] },
        { "half a character", [(byte)'"', 0xE2, 0x82, (byte)'"'] },
        { "more bytes than needed", [(byte)'"', 0xC0, 0xAF, (byte)'"'] },
        { "a surrogate", [(byte)'"', 0xED, 0xA0, 0xBD, (byte)'"'] },
        { "UTF-16", Encoding.Unicode.GetBytes("{}") },
        { "two byte order marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'1'] },
    };

    [Fact]
    public void The_sample_of_the_RFC_gives_the_bytes_of_the_RFC()
    {
        Canonical(Sample).Should().Be(
            """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""");

        CanonicalJson.TryWrite(Encoding.UTF8.GetBytes(Sample), out var canonical).Should().BeTrue();
        Convert.ToHexStringLower(canonical!).Should().Be(SampleBytes);
    }

    [Fact]
    public void Properties_are_sorted_by_the_UTF16_code_units_of_their_names() =>
        Canonical("""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """).Should().Be(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
            + "\"\u20ac\":\"Euro Sign\",\"\U0001F600\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");

    [Theory]
    [InlineData("""{"b": 1, "a": 2, "B": 3, "": 4, "aa": 5, "a ": 6}""", """{"":4,"B":3,"a":2,"a ":6,"aa":5,"b":1}""")]
    [InlineData("""{"10": 1, "9": 2, "z": {"y": 1, "x": [{"d": 1, "c": 2}]}}""", """{"10":1,"9":2,"z":{"x":[{"c":2,"d":1}],"y":1}}""")]
    [InlineData("""[3, 1, 2, [], {}, [[]], [{}]]""", """[3,1,2,[],{},[[]],[{}]]""")]
    public void Properties_are_sorted_at_every_depth_and_items_never(string json, string canonical) => Canonical(json).Should().Be(canonical);

    [Fact]
    public void Only_quotation_marks_backslashes_and_control_characters_are_escaped()
    {
        var all = string.Concat(Enumerable.Range(0, 0x20).Append('"').Append('\\').Select(unit => $"\\u{unit:X4}"));

        Canonical($"\"{all}\"").Should().Be(
            """
            "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\"
            """);
    }

    [Theory]
    [InlineData(@"""\/ \u002f \u003c\u003E\u0026\u0027""", "\"/ / <>&'\"")]
    [InlineData(@"""\u007f\u0080\u2028\u2029\ufeff\ufdd0\uffff""", "\"\u007f\u0080\u2028\u2029\ufeff\ufdd0\uffff\"")]
    [InlineData(@"""\uD83D\uDE00 \udbff\udfff""", "\"\U0001F600 \U0010FFFF\"")]
    [InlineData(@"""e\u0301 \u00e9""", "\"e\u0301 \u00e9\"")]
    public void All_other_characters_are_written_unescaped(string json, string canonical) => Canonical(json).Should().Be(canonical);

    [Theory]
    [InlineData("""{"name":"é/A","list":[1,{"a":0.5,"b":null}]}""")]
    [InlineData(" \r\n\t{ \"name\" : \"é/A\" , \"list\" : [ 1 , { \"a\" : 0.5 , \"b\" : null } ] } \n")]
    [InlineData("""{"list":[1,{"b":null,"a":0.5}],"name":"é/A"}""")]
    [InlineData("""{"\u006eam\u0065":"\u00E9\/\u0041","l\u0069st":[1.0,{"\u0061":5e-1,"b":null}]}""")]
    [InlineData("\uFEFF{\"name\":\"é/A\",\"list\":[10e-1,{\"a\":0.50,\"b\":null}]}")]
    public void White_space_order_notation_and_a_byte_order_mark_change_nothing(string json)
    {
        Canonical(json).Should().Be("""{"list":[1,{"a":0.5,"b":null}],"name":"é/A"}""");
        CanonicalJson.ComputeDigest(Encoding.UTF8.GetBytes(json)).Should().Be(CanonicalJson.ComputeDigest("""{"list":[1,{"a":0.5,"b":null}],"name":"é/A"}"""u8));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("17")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void A_value_of_any_kind_has_a_canonical_form(string json) => Canonical(json).Should().Be(json);

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void The_canonical_form_of_canonical_JSON_is_the_same_and_reads_as_the_same_report(string sample)
    {
        var original = Repository.Sample(sample);

        CanonicalJson.TryWrite(original, out var once).Should().BeTrue();

        CanonicalJson.TryWrite(once, out var twice).Should().BeTrue();
        twice.Should().Equal(once);
        ReportJson.Read<StakeholderReport>(once).Report.Should().Be(ReportJson.Read<StakeholderReport>(original).Report);
    }

    [Fact]
    public void The_digest_is_the_SHA256_of_the_canonical_form() =>
        CanonicalJson.ComputeDigest(Encoding.UTF8.GetBytes(Sample)).Should().Be("2d5e01a318d0f0879ab568c4be289c8b1f64ef8921a53c6277d5e069978baacb");

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\uFEFF")]
    [InlineData("{")]
    [InlineData("{\"a\":1")]
    [InlineData("\"a")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u00g0\"")]
    [InlineData("'a'")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("[1 2]")]
    [InlineData("TRUE")]
    [InlineData("nul")]
    public void What_is_not_JSON_is_refused(string json) => ShouldBeRefused(json);

    [Theory]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1e")]
    [InlineData("0x1")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    public void Malformed_numbers_are_rejected(string json) => ShouldBeRefused(json);

    [Theory]
    [InlineData("/* a */ 1")]
    [InlineData("1 // a")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[,]")]
    public void Comments_and_trailing_commas_are_rejected(string json) => ShouldBeRefused(json);

    [Theory]
    [InlineData("1 2")]
    [InlineData("{}{}")]
    [InlineData("{}}")]
    [InlineData("[] x")]
    [InlineData("null\0")]
    public void JSON_after_the_value_is_rejected(string json) => ShouldBeRefused(json);

    [Theory]
    [InlineData("""{"a": 1, "a": 1}""")]
    [InlineData("""{"a": 1, "b": 2, "\u0061": 3}""")]
    [InlineData("""{"\ud83d\ude00": 1, "😀": 2}""")]
    [InlineData("""{"": 1, "": 2}""")]
    [InlineData("""[{"b": {"a": 1, "a": {}}}]""")]
    public void A_property_given_twice_in_one_object_is_rejected(string json) => ShouldBeRefused(json);

    [Theory]
    [InlineData("""{"a":{"a":[{"a":1},{"a":1}]}}""")]
    [InlineData("""{"A":1,"a":1}""")]
    [InlineData("{\"e\u0301\":1,\"\u00e9\":1}")]
    public void Equal_names_in_different_objects_and_similar_names_are_accepted(string json) => Canonical(json).Should().Be(json);

    [Theory]
    [InlineData("""["\ud83d"]""")]
    [InlineData("""["\ude00"]""")]
    [InlineData("""["\ud83d\ud83d\ude00"]""")]
    [InlineData("""["\ude00\ud83d"]""")]
    [InlineData("""["\ud83d \ude00"]""")]
    [InlineData("""{"\uDEAD": 1}""")]
    public void An_unpaired_surrogate_is_rejected(string json) => ShouldBeRefused(json);

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void Invalid_UTF8_is_rejected(string what, byte[] bytes)
    {
        CanonicalJson.TryWrite(bytes, out var canonical).Should().BeFalse("{0} is not UTF-8", what);
        canonical.Should().BeNull();
        CanonicalJson.ComputeDigest(bytes).Should().BeNull();
    }

    [Theory]
    [InlineData("1e309")]
    [InlineData("-1e309")]
    [InlineData("[1, {\"a\": 1.7976931348623159e308}]")]
    [InlineData("{\"b\": [1e99999999999], \"a\": 1}")]
    public void A_number_too_large_for_a_double_is_rejected(string json) => ShouldBeRefused(json);

    [Theory]
    [InlineData("[", "]", "1")]
    [InlineData("{\"a\":", "}", "null")]
    public void Sixty_four_levels_are_accepted_and_sixty_five_rejected(string open, string close, string inside)
    {
        var deepest = Nest(ReportJson.MaxDepth);
        Canonical(deepest).Should().Be(deepest);
        ShouldBeRefused(Nest(ReportJson.MaxDepth + 1));

        string Nest(int levels) => string.Concat(Enumerable.Repeat(open, levels)) + inside + string.Concat(Enumerable.Repeat(close, levels));
    }

    [Fact]
    public void Large_documents_designed_to_be_slow_are_fast_enough()
    {
        const int many = 200_000;
        string[] texts =
        [
            new('[', 4_000_000),
            "\"" + new string('\\', 4_000_000),
            new string('9', 4_000_000),
            "0." + new string('0', 4_000_000) + "1",
            "{" + string.Join(',', Enumerable.Range(0, many).Select(i => $"\"m{i * 7919L % many}\":{i}")) + ",\"m0\":0}",
            "[" + string.Join(',', Enumerable.Repeat("{\"b\":1,\"a\":{}}", many)),
        ];
        var watch = Stopwatch.StartNew();

        texts.Select(Canonical).Should().Equal(null, null, null, "0", null, null);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1), "only a hang should fail this test");
    }

    internal static string? Canonical(string json) =>
        CanonicalJson.TryWrite(Encoding.UTF8.GetBytes(json), out var canonical) ? Encoding.UTF8.GetString(canonical) : null;

    private static void ShouldBeRefused(string json)
    {
        CanonicalJson.TryWrite(Encoding.UTF8.GetBytes(json), out var canonical).Should().BeFalse();
        canonical.Should().BeNull();
        CanonicalJson.ComputeDigest(Encoding.UTF8.GetBytes(json)).Should().BeNull();
    }
}
