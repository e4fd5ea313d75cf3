using System.Diagnostics.Tracing;
using System.Reflection;
using System.Runtime.CompilerServices;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Benchmarks.Paths;

/// <summary>Lists the methods of the library that are called, in the order of their first call: the runtime reports each when it compiles it.</summary>
/// <remarks>The list is complete only in a process that inlines nothing and has not called the library before, see <see cref="PathCount"/>.</remarks>
internal sealed class MethodsCalled : EventListener
{
    private const EventKeywords Compilation = (EventKeywords)0x10;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Assembly Library = typeof(ReportValidator).Assembly;

    private readonly List<(ulong Module, uint Token, string Type)> compiled = [];
    private readonly ManualResetEventSlim end = new();

    /// <summary>Waits for the events that are still on their way, and returns the methods.</summary>
    public IReadOnlyList<MethodBase> Finish()
    {
        End();
        if (!end.Wait(Patience))
        {
            throw new InvalidOperationException("The runtime did not report which methods it compiled.");
        }

        var library = compiled.First(method => method.Type == typeof(ReportValidator).FullName).Module;
        return [.. compiled.Where(method => method.Module == library).Select(method => method.Token).Distinct().Select(token => Library.ManifestModule.ResolveMethod((int)token)!)];
    }

    public override void Dispose()
    {
        base.Dispose();
        end.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, Compilation);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true || end.IsSet)
        {
            return;
        }

        object? Value(string name) => eventData.Payload![eventData.PayloadNames!.IndexOf(name)];
        compiled.Add(((ulong)Value("ModuleID")!, (uint)Value("MethodToken")!, (string)Value("MethodNamespace")!));
        if (Value("MethodName") is nameof(End) && Value("MethodNamespace") as string == typeof(MethodsCalled).FullName)
        {
            end.Set();
        }
    }

    /// <summary>Called last, so that its event follows all others.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void End()
    {
    }
}
