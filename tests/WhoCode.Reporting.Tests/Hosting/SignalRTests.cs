using System.Text.Json;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Values and documents as arguments of a SignalR hub, through its JSON protocol.</summary>
public sealed class SignalRTests
{
    [Fact]
    public void Every_kind_and_every_part_is_kept_as_an_argument()
    {
        foreach (var argument in Kinds.Texts.Select(kind => kind.Samples[^1].Value).Concat(Kinds.Parts.Select(Filled.Of)))
        {
            ((object?)JsonProtocol.Carry(argument.GetType(), argument)).Should().Be(argument);
        }
    }

    [Fact]
    public void A_wrong_argument_fails_the_call_and_not_its_content()
    {
        foreach (var (type, json) in Kinds.Texts.Select(kind => (kind.Type, kind.WrongJson.First())).Concat(Kinds.Parts.Select(part => (part, """{"none-such":1}"""))))
        {
            Refusal.Of(() => JsonProtocol.Read(type, json)).Should().BeOfType<InvalidDataException>("of {0}", type.Name).Which.InnerException.Should().BeOfType<JsonException>();
        }
    }
}
