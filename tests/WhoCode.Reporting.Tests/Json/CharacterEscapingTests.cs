using System.Text;

namespace WhoCode.Reporting.Tests.Json;

public sealed class CharacterEscapingTests
{
    [Theory]
    [InlineData("Nurses 😀 left")]
    [InlineData("100\u00A0000 «\u202Fici\u202F»")]
    [InlineData("中文 العربية\u200F русский é e\u0301 𝔘")]
    [InlineData("<a href='x'>&+`</a>")]
    [InlineData("👩🏽‍⚕️")]
    public void Readable_characters_are_written_unescaped(string text) => Written(text).Should().Contain($"\"title\": \"{text}\"");

    [Theory]
    [InlineData("a\"b\\c", @"a\""b\\c")]
    [InlineData("\b\f\n\r\t", @"\b\f\n\r\t")]
    [InlineData("\u001B\u007F\u0085\u009B", @"\u001b\u007f\u0085\u009b")]
    [InlineData("\u202Eesrever\u2066", @"\u202eesrever\u2066")]
    [InlineData("\u2028\u2029", @"\u2028\u2029")]
    [InlineData("\uE000\U000F0000", @"\ue000\udb80\udc00")]
    public void Misleading_characters_are_escaped(string text, string escaped) => Written(text).Should().Contain($"\"title\": \"{escaped}\"");

    [Fact]
    public void Every_character_is_the_same_after_writing_and_reading()
    {
        var all = new StringBuilder();
        for (var code = 1; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 37)
        {
            all.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "");
        }

        var report = new StakeholderReport { GeneralComments = all.ToString() };

        ReportJson.Read<StakeholderReport>(ReportJson.Write(report)).Report.Should().Be(report);
    }

    private static string Written(string title) =>
        Encoding.UTF8.GetString(ReportJson.Write(new StakeholderReport { Contributions = [new() { Title = title }] }));
}
