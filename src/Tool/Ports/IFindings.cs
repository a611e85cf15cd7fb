using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Ports;

/// <summary>What the compiler wrote about a build, in a folder that goes with this.</summary>
internal interface IFindings : IDisposable
{
    /// <summary>The absolute path of the folder that a build has to write to.</summary>
    string Folder { get; }

    /// <summary>Reads what was written; suppressed results are left out.</summary>
    /// <exception cref="StateException">A project was compiled and its findings are missing, or cannot be read.</exception>
    IReadOnlyList<ProjectFindings> Read();
}
