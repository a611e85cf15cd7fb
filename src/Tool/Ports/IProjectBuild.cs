namespace Tofa.Tool.Ports;

/// <summary>Builds projects.</summary>
internal interface IProjectBuild
{
    /// <summary>Builds a project or solution.</summary>
    /// <param name="target">The absolute path of the project or solution.</param>
    /// <param name="arguments">Added to <c>dotnet build TARGET</c>.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    Task<BuildOutcome> BuildAsync(string target, IReadOnlyList<string> arguments, CancellationToken cancellationToken);
}
