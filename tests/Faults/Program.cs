using System.Globalization;
using Tofa.Faults;
using Tofa.Runner;

// Many runs of the runner in one process, because most of the time of one goes into starting .NET.
// Each line of the file: a fault plan or nothing, the file for the result, and the runner's arguments, separated by tabs.
var watch = Seccomp.IsKnown ? CallWatch.Install() : null;
var (output, error) = (Console.Out, Console.Error);
foreach (var line in File.ReadAllLines(args[0]))
{
    var parts = line.Split('\t');
    using var said = new StringWriter(CultureInfo.InvariantCulture);
    Console.SetOut(said);
    Console.SetError(said);
    if (watch is not null)
        watch.Plan = parts[0].Length > 0 ? FaultPlan.Parse(parts[0]) : null;

    var exitCode = await TofaApp.RunAsync(parts[2..]);
    var reached = watch?.Reached;
    if (watch is not null)
        watch.Plan = null;

    Console.SetOut(output);
    Console.SetError(error);
    File.WriteAllText(parts[1], string.Create(CultureInfo.InvariantCulture, $"{exitCode}\n{reached}\n{said}"));
}

return 0;
