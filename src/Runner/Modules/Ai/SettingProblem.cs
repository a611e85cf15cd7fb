namespace Tofa.Runner.Modules.Ai;

/// <summary>A variable whose value cannot be used.</summary>
/// <param name="Variable">Its name.</param>
/// <param name="Meaning">What is wrong with it, in words that follow its name; never its value, which may be a secret.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record SettingProblem(string Variable, string Meaning, string Remedy)
{
    /// <summary>All of it in one sentence.</summary>
    public override string ToString() => $"{Variable} {Meaning}; {Remedy}";
}
