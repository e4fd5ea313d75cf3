using System.Globalization;
using BenchmarkDotNet.Running;
using WhoCode.Reporting.Benchmarks;
using WhoCode.Reporting.Benchmarks.Paths;
using WhoCode.Reporting.Benchmarks.Ratios;

switch (args)
{
    case ["--ratios", .. var names]:
        return await Groups.MeasureAsync(names);
    case [StreamMemory.Argument, var bytes]:
        await StreamMemory.RunAsync(long.Parse(bytes, CultureInfo.InvariantCulture));
        return 0;
    case [PathCount.Argument, .. ([] or [PathCount.List]) and var options]:
        return PathCount.RunAll(options);
    case [PathCount.ArgumentOfChild, var name, .. var options]:
        PathCount.Run(name, lists: options is [PathCount.List]);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Groups).Assembly).Run(args);
        return 0;
}
