using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Findings;

public sealed class JsonPointerTests
{
    // The pointers in RFC 6901, section 5, that need escaping.
    [Theory]
    [InlineData("/foo", new[] { "foo" })]
    [InlineData("/foo/0", new[] { "foo", "0" })]
    [InlineData("/", new[] { "" })]
    [InlineData("/a~1b", new[] { "a/b" })]
    [InlineData("/m~0n", new[] { "m~n" })]
    [InlineData("/~01", new[] { "~1" })]
    [InlineData("/c%d", new[] { "c%d" })]
    [InlineData("/ ", new[] { " " })]
    [InlineData("//", new[] { "", "" })]
    public void A_pointer_is_parsed_into_its_segments(string text, string[] segments)
    {
        var pointer = JsonPointer.Parse(text);

        pointer.Segments.Should().Equal(segments);
        pointer.ToString().Should().Be(text);
        pointer.ToDisplayString().Should().Be(text);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("#/foo")]
    [InlineData(" /foo")]
    [InlineData("/~")]
    [InlineData("/a~2b")]
    [InlineData("/a~/b")]
    public void Any_other_text_is_rejected(string? text)
    {
        JsonPointer.TryParse(text, out var pointer).Should().BeFalse();
        pointer.Should().Be(JsonPointer.Root);

        var parse = () => JsonPointer.Parse(text!);
        parse.Should().Throw<FormatException>().Which.Message.Should().StartWith("The text is not a JSON Pointer such as ");
    }

    [Fact]
    public void Appended_names_and_positions_are_escaped()
    {
        var pointer = JsonPointer.Root.Append("contributions").Append(12).Append("org.example/a~b");

        pointer.ToString().Should().Be("/contributions/12/org.example~1a~0b");
        pointer.Segments.Should().Equal("contributions", "12", "org.example/a~b");
        pointer.Should().Be(JsonPointer.Parse("/contributions/12/org.example~1a~0b"));
    }

    [Theory]
    [InlineData("~1")]
    [InlineData("~0")]
    [InlineData("/~/")]
    [InlineData("")]
    public void Appended_names_are_returned_unescaped_as_segments(string member) =>
        JsonPointer.Root.Append(member).Segments.Should().Equal(member);

    [Fact]
    public void A_name_that_is_null_cannot_be_appended()
    {
        var append = () => JsonPointer.Root.Append(null!);

        append.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("/a", "/a", true)]
    [InlineData("/a/b", "/a", true)]
    [InlineData("/a/0/c", "/a", true)]
    [InlineData("/a", "", true)]
    [InlineData("", "", true)]
    [InlineData("/", "", true)]
    [InlineData("/ab", "/a", false)]
    [InlineData("/a", "/ab", false)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("", "/a", false)]
    [InlineData("/A/b", "/a", false)]
    [InlineData("/contributions/10", "/contributions/1", false)]
    public void StartsWith_compares_whole_segments(string place, string other, bool isInside) =>
        JsonPointer.Parse(place).StartsWith(JsonPointer.Parse(other)).Should().Be(isInside);

    [Fact]
    public void The_root_is_the_whole_report_and_the_default()
    {
        JsonPointer.Root.Should().Be(default(JsonPointer));
        JsonPointer.Root.ToString().Should().BeEmpty();
        JsonPointer.Root.Segments.Should().BeEmpty();
        JsonPointer.Root.ToDisplayString().Should().Be("(report)");
        JsonPointer.Parse("").Segments.Should().BeEmpty();
        JsonPointer.Parse("").ToDisplayString().Should().Be("(report)");
    }

    [Fact]
    public void The_empty_pointer_is_the_whole_report()
    {
        JsonPointer.Parse("").Should().Be(JsonPointer.Root);
        JsonPointer.Root.ToDisplayString().Should().Be("(report)");
        JsonPointer.Parse("/a").ToDisplayString().Should().Be("/a");
    }
}
