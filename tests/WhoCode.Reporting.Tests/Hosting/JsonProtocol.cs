using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Sends an argument through the JSON protocol of SignalR, without a server.</summary>
internal static class JsonProtocol
{
    private static readonly JsonHubProtocol Protocol = new();

    public static object? Carry(Type type, object value) => ArgumentOf(Protocol.GetMessageBytes(new InvocationMessage("Send", [value])), type);

    public static object? Read(Type type, string json) => ArgumentOf(Encoding.UTF8.GetBytes($$"""{"type":1,"target":"Send","arguments":[{{json}}]}{{"\u001e"}}"""), type);

    private static object? ArgumentOf(ReadOnlyMemory<byte> bytes, Type type)
    {
        var text = new ReadOnlySequence<byte>(bytes);
        Protocol.TryParseMessage(ref text, new Binder(type), out var message).Should().BeTrue();
        if (message is InvocationBindingFailureMessage failure)
        {
            failure.BindingFailure.Throw(); // the hub throws this instead of calling its method
        }

        return message.Should().BeOfType<InvocationMessage>().Which.Arguments.Should().ContainSingle().Which;
    }

    private sealed class Binder(Type argument) : IInvocationBinder
    {
        public Type GetReturnType(string invocationId) => typeof(object);

        public IReadOnlyList<Type> GetParameterTypes(string methodName) => [argument];

        public Type GetStreamItemType(string streamId) => typeof(object);
    }
}
