using BenchmarkDotNet.Running;
using Schwerpunkt.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(PageBenchmarks), typeof(SiteBenchmarks), typeof(RepeatBenchmarks)]).Run(args);
