namespace Tofa.Runner.Pipelines;

/// <summary>A C# entry point of the Scripts layer that a runbook names in <c>script_details.script</c>.</summary>
/// <remarks>The type needs an accessible constructor without parameters.</remarks>
public interface IScript
{
    /// <summary>Does the work.</summary>
    /// <param name="context">Where it runs and whom it may tell.</param>
    /// <param name="cancellationToken">Signalled by Ctrl-C and by the task's timeout.</param>
    /// <returns>The exit code: 0 for success, anything else for failure, as a process would.</returns>
    Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken);
}
