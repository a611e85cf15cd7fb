using BenchmarkDotNet.Running;
using Tofa.Reading.Benchmarks;

if (args is ["largest"])
    LargestFiles.Measure();
else
    BenchmarkSwitcher.FromAssembly(typeof(RunbookReading).Assembly).Run(args);
