using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Tests.Support;

/// <summary>Findings without a compiler.</summary>
internal sealed class FakeFindings(params ProjectFindings[] projects) : IFindings
{
    public string Folder => "/findings";

    public IReadOnlyList<ProjectFindings> Read() => projects;

    public void Dispose()
    {
        // Nothing on a disk.
    }
}
