namespace Tofa.Generators.Tests.Scripts;

/// <summary>A name in <c>script_details.script</c>, the code that it is looked up in, and what the build has to say.</summary>
/// <param name="Script">The name.</param>
/// <param name="CSharp">The project's code; <c>IScript</c> and <c>Done</c> stand for the contract and a method that keeps it.</param>
/// <param name="Expected">Each problem as <c>TOFAnnnn message</c>, at the name; none where the script is created.</param>
public sealed record ScriptCase(string Script, string CSharp, params string[] Expected)
{
    private const string Method =
        "public System.Threading.Tasks.Task<int> RunAsync(Tofa.Runner.Pipelines.ScriptContext context, System.Threading.CancellationToken cancellationToken) => System.Threading.Tasks.Task.FromResult(0);";

    /// <summary>The code with the shorthands written out.</summary>
    public string Source => CSharp
        .Replace("IScript", "Tofa.Runner.Pipelines.IScript", StringComparison.Ordinal)
        .Replace("Done", Method, StringComparison.Ordinal);
}
