using BenchmarkDotNet.Running;
using Tofa.Reading.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RunbookReading).Assembly).Run(args);
