using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary>Asks the compiler what the rules find.</summary>
/// <param name="build">Builds.</param>
/// <param name="findings">What the compiler writes.</param>
/// <param name="terminal">Takes progress.</param>
internal sealed class CollectFlow(IProjectBuild build, IFindings findings, ITerminal terminal)
{
    /// <summary>Collects.</summary>
    /// <remarks>
    /// Two builds. The first is without analyzers: it fails only where the code does not compile. The second compiles each project for
    /// itself against what the first made: a project that fails by its violations holds up none that depends on it,
    /// and no severity has to be bent to get there.
    /// </remarks>
    /// <param name="target">The absolute path of a project or solution.</param>
    /// <param name="withGraph">Whether the dependencies are wanted too.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    internal async Task<Collection> CollectAsync(string target, bool withGraph, CancellationToken cancellationToken)
    {
        terminal.Say($"Compiling {target}");
        var compiled = await build.BuildAsync(target, BuildArguments.Compile, cancellationToken).ConfigureAwait(false);
        if (!compiled.Started)
            return CollectionRefusals.NoSdk();

        if (!compiled.Succeeded)
            return CollectionRefusals.DoesNotCompile(target, compiled.Errors);

        terminal.Say("Asking the rules");
        await build.BuildAsync(target, BuildArguments.Analyze(findings.Folder, withGraph), cancellationToken).ConfigureAwait(false);
        return CollectionRefusals.Unless(target, findings.Read());
    }
}
