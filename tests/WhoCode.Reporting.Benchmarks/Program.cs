using System.Globalization;
using BenchmarkDotNet.Running;
using WhoCode.Reporting.Benchmarks;
using WhoCode.Reporting.Benchmarks.Measuring;
using WhoCode.Reporting.Benchmarks.Ratios;

switch (args)
{
    case ["--ratios", .. var names]:
        return await Groups.MeasureAsync(names);
    case [StreamMemory.Argument, var bytes]:
        await StreamMemory.RunAsync(long.Parse(bytes, CultureInfo.InvariantCulture));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Groups).Assembly).Run(args);
        return 0;
}
