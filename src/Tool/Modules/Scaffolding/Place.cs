namespace Tofa.Tool.Modules.Scaffolding;

/// <summary>What is around the folder of a new project.</summary>
/// <param name="InTheWay">What exists already of the scaffold's files, and files where it needs a folder; relative to the folder.</param>
/// <param name="Projects">Project files directly in the folder, by name.</param>
/// <param name="Solution">The absolute path of the nearest solution, in the folder or above; <c>null</c> where there is none.</param>
/// <param name="ProjectAbove">The absolute path of a project file in a folder above, which compiles what is below it; <c>null</c> where there is none.</param>
internal sealed record Place(IReadOnlyList<string> InTheWay, IReadOnlyList<string> Projects, string? Solution, string? ProjectAbove)
{
    /// <summary>A file where the folder, or one above it, has to be; <c>null</c> where there is none.</summary>
    public string? Blocking { get; init; }

    /// <summary>Detail files that are not the scaffold's and that the build would take for the new runbook's; relative to the folder.</summary>
    public IReadOnlyList<string> Strays { get; init; } = [];
}
