using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Help that calls the tool as people type it; the library knows the name of its program file only.</summary>
/// <param name="help">Writes the help.</param>
internal sealed class ToolHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>The tool's name, as it is typed.</summary>
    internal const string Program = "tofa";

    private const string Indent = "  ";

    /// <inheritdoc/>
    public override bool Terminating => help.Terminating;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var code = help.Invoke(parseResult);
        output.Write(text.ToString().Replace(Indent + RootCommand.ExecutableName, Indent + Program, StringComparison.Ordinal));
        return code;
    }
}
