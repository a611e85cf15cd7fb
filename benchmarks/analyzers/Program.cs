using Tofa.Analyzers.Benchmarks;
using Tofa.Analyzers.Benchmarks.Compiling;
using Tofa.Analyzers.Benchmarks.Editing;

var options = Options.Read(args);
await (args.Contains("edit") ? EditingBenchmark.RunAsync(options) : CompilingBenchmark.RunAsync(options));
