using Tofa.Tool.Modules.Scaffolding;

namespace Tofa.Tool.Ports;

/// <summary>The template of a new project.</summary>
internal interface IScaffoldTemplate
{
    /// <summary>All its files.</summary>
    IReadOnlyList<ScaffoldFile> ReadAll();
}
