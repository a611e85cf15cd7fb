using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>What belongs to the command line.</summary>
internal static class CommandLineApis
{
    /// <summary>How messages call what belongs to such a library.</summary>
    public const string Library = "the command line";

    /// <summary>Members of the process itself; topics complete the sentence "a matter of …". TOFA1005 leaves them to TOFA1006.</summary>
    public static readonly ApiTable Process = ApiTable.Parse(
        """
        M:System.Environment.Exit = the end of the process
        P:System.Environment.ExitCode = the exit code
        M:System.Environment.GetCommandLineArgs = the command line
        P:System.Environment.CommandLine = the command line
        E:System.Console.CancelKeyPress = the console's signals
        T:System.ConsoleCancelEventArgs = the console's signals
        T:System.ConsoleCancelEventHandler = the console's signals
        """);

    // An attribute is data to a table, so the ban of a namespace does not reach it: those that declare options stand on their own.
    private static readonly ApiTable Libraries = ApiTable.Parse(string.Join(
        "\n",
        [
            .. new[]
            {
                "N:System.CommandLine", "N:Spectre.Console.Cli", "N:CommandLine", "N:McMaster.Extensions.CommandLineUtils",
                "N:Microsoft.Extensions.CommandLineUtils", "N:Cocona", "N:ConsoleAppFramework", "N:Mono.Options", "N:NDesk.Options",
                "N:PowerArgs", "N:CliFx", "N:DocoptNet", "N:CommandDotNet", "N:ManyConsole", "N:Oakton", "N:Typin", "N:DotMake.CommandLine",
                "T:CommandLine.BaseAttribute+", "T:CommandLine.VerbAttribute", "T:Spectre.Console.Cli.CommandOptionAttribute", "T:Spectre.Console.Cli.CommandArgumentAttribute",
                "T:McMaster.Extensions.CommandLineUtils.OptionAttributeBase+", "T:McMaster.Extensions.CommandLineUtils.ArgumentAttribute",
                "T:McMaster.Extensions.CommandLineUtils.CommandAttribute", "T:McMaster.Extensions.CommandLineUtils.SubcommandAttribute",
                "T:Cocona.OptionAttribute", "T:Cocona.ArgumentAttribute", "T:Cocona.CommandAttribute",
                "T:CliFx.Attributes.CommandAttribute", "T:CliFx.Attributes.CommandOptionAttribute", "T:CliFx.Attributes.CommandParameterAttribute",
                "T:DotMake.CommandLine.CliCommandAttribute", "T:DotMake.CommandLine.CliOptionAttribute", "T:DotMake.CommandLine.CliArgumentAttribute",
            }.Select(static id => id + " = " + Library),
        ]));

    /// <summary>Whether anything here may be about a type or its members.</summary>
    public static bool Mention(INamedTypeSymbol type) => Process.MayConcern(type) || Libraries.MayConcern(type);

    /// <summary>Whether a type or member belongs to a library that reads command lines; a namespace of this product never does, whatever it is called.</summary>
    public static bool IsLibrary(ISymbol? symbol, ArchitectureContext context) =>
        symbol is { ContainingNamespace: not null } && Libraries.TopicOf(symbol) is not null && !context.IsOurs(symbol);

    /// <summary>Whether a type, or one that it is constructed from, belongs to such a library: <c>IReadOnlyList&lt;ParseError&gt;</c>.</summary>
    public static bool InvolvesLibrary(ITypeSymbol? type, ArchitectureContext context) => type switch
    {
        IArrayTypeSymbol array => InvolvesLibrary(array.ElementType, context),
        INamedTypeSymbol named => IsLibrary(named.OriginalDefinition, context) || named.TypeArguments.Any(argument => InvolvesLibrary(argument, context)),
        _ => false,
    };
}
