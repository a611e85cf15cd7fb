using System.CommandLine;
using Tofa.Runner.Scripts;

namespace Tofa.Tool.Scripts;

/// <summary>The commands that the tool has besides those of a runner.</summary>
internal static class ToolCommands
{
    /// <summary>Makes each, in the order of the help.</summary>
    internal static IReadOnlyList<Func<CommandHost, Command>> All { get; } =
        [InitCommand.Create, AddCommand.Create, ExplainCommand.Create, GraphCommand.Create, BaselineCommand.Create, SchemaCommand.Create, ImportCommand.Create];
}
