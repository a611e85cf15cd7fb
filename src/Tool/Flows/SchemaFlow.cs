using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Schemas;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa schema</c>: what an editor needs to help with a file.</summary>
internal static class SchemaFlow
{
    /// <summary>Shows a schema.</summary>
    /// <param name="name">One of the names that the command line offers.</param>
    internal static View Show(string name) => SchemaNames.Find(name);
}
