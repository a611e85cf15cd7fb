using Tofa.Runner.Benchmarks;
using Tofa.Runner.Benchmarks.Inputs;
using Tofa.Runner.Benchmarks.Peers;
using Tofa.Runner.Benchmarks.Reporting;

// The process that runs C# tasks in itself is this one, started once more.
if (args is ["in-process", var folder])
    return await InProcess.RunAsync(folder);

if (Options.Parse(args) is not { } options)
    return 2;

using var workshop = new Workshop();
var tofa = Tofa.Runner.Benchmarks.Peers.Tofa.Publish(workshop);
var peers = PeerTools.Found();
Report.Machine(workshop, peers);
Report.Start(tofa, EmptyApplication.Publish(workshop), options.Rounds);
foreach (var shape in Shapes.All.Where(options.Wants))
    Report.Shape(shape, options.Sizes, options.Rounds, workshop, tofa, peers);

Report.InProcess(workshop, options);
Report.Calls(workshop, tofa);
return 0;
