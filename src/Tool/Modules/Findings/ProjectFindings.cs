namespace Tofa.Tool.Modules.Findings;

/// <summary>What the rules found in a project.</summary>
/// <param name="Project">The absolute path of the project's file.</param>
/// <param name="Frameworks">The findings of each target framework; a file may be compiled for several.</param>
internal sealed record ProjectFindings(string Project, IReadOnlyList<IReadOnlyList<Finding>> Frameworks)
{
    /// <summary>The ids of the rules that are off for every framework: that they find nothing says nothing.</summary>
    public IReadOnlyCollection<string> Off { get; init; } = [];

    /// <summary>The folder of the project.</summary>
    public string Directory => Path.GetDirectoryName(Project)!;

    /// <summary>The project's name.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Project);

    /// <summary>Each finding once, however many frameworks it was found for.</summary>
    public IEnumerable<Finding> All =>
        Frameworks.SelectMany(findings => findings).DistinctBy(finding => (finding.RuleId, finding.File, finding.Line, finding.Column, finding.Message));
}
