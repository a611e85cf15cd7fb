using Tofa.Analyzers.Benchmarks;
using Tofa.Analyzers.Benchmarks.Compiling;

await CompilingBenchmark.RunAsync(Options.Read(args));
