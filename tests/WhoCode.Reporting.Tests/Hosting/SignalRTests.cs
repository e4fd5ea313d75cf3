using System.Text.Json;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Values and documents as arguments of a SignalR hub, through its JSON protocol.</summary>
public sealed class SignalRTests
{
    [Fact]
    public void Every_type_is_the_same_after_passing_it_as_an_argument()
    {
        foreach (var argument in Kinds.Texts.Select(kind => kind.Samples[^1].Value).Concat(Kinds.Parts.Select(Filled.Of)))
        {
            ((object?)JsonProtocol.Carry(argument.GetType(), argument)).Should().Be(argument);
        }
    }

    [Fact]
    public void An_invalid_argument_fails_the_call()
    {
        foreach (var (type, json) in Kinds.Texts.Select(kind => (kind.Type, kind.WrongJson.First())).Concat(Kinds.Parts.Select(part => (part, """{"none-such":1}"""))))
        {
            Refusal.Of(() => JsonProtocol.Read(type, json)).Should().BeOfType<InvalidDataException>("of {0}", type.Name).Which.InnerException.Should().BeOfType<JsonException>();
        }
    }
}
