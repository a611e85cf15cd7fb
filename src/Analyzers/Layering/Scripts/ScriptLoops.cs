using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>Tells the loops that belong to reading a command line, to declaring one and to showing a result from those that do the work.</summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class ScriptLoops(ArchitectureContext context)
{
    /// <summary>Whether a loop only reads arguments, registers options and commands, or writes lines to the console or a log.</summary>
    public bool IsSpared(ILoopOperation loop) =>
        !CallsFunctions(loop) && (ReadsArguments(loop) || (loop.Body is { } body && Statements(body).All(OnlyRegistersOrPrints)));

    private bool ReadsArguments(ILoopOperation loop) => loop switch
    {
        IForEachLoopOperation each => IsOfCommandLine(each.Collection),
        IForLoopOperation { Condition: { } condition } => condition.Descendants().Any(IsOfCommandLine),
        IWhileLoopOperation { Condition: { } condition } => condition.Descendants().Any(IsOfCommandLine),
        _ => false,
    };

    private bool IsOfCommandLine(IOperation collection) => collection switch
    {
        IConversionOperation { IsImplicit: true } conversion => IsOfCommandLine(conversion.Operand),
        IParameterReferenceOperation reference => EntryPoints.IsArguments(reference.Parameter),
        IPropertyReferenceOperation property => CommandLineApis.IsLibrary(property.Property, context) || CommandLineApis.InvolvesLibrary(property.Type, context),
        _ => CommandLineApis.InvolvesLibrary(collection.Type, context),
    };

    private bool CallsFunctions(ILoopOperation loop)
    {
        foreach (var operation in loop.Descendants())
        {
            if (operation is IInvocationOperation { TargetMethod: var method } && context.LayerOf(method)?.Role is LayerRole.Flows or LayerRole.Orchestrators or LayerRole.Modules or LayerRole.SharedModules)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<IOperation> Statements(IOperation body) => body is IBlockOperation block ? block.Operations : [body];

    private bool OnlyRegistersOrPrints(IOperation statement)
    {
        if (statement is not IExpressionStatementOperation { Operation: var expression })
        {
            return false;
        }

        return (expression is IAwaitOperation waiting ? waiting.Operation : expression) is IInvocationOperation call && (Registers(call) || Prints(call));
    }

    private bool Registers(IInvocationOperation call) =>
        CommandLineApis.IsLibrary(call.TargetMethod, context)
        || CommandLineApis.InvolvesLibrary(call.Instance?.Type, context)
        || call.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal) && call.Arguments.Any(argument => CommandLineApis.InvolvesLibrary(argument.Value.Type, context));

    private static bool Prints(IInvocationOperation call)
    {
        for (var type = call.TargetMethod.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.Name is "Console" or "TextWriter" or "AnsiConsole" or "AnsiConsoleExtensions" or "ILogger" or "LoggerExtensions"
                && type.ContainingNamespace.ToDisplayString() is "System" or "System.IO" or "Spectre.Console" or "Microsoft.Extensions.Logging" or "Serilog")
            {
                return true;
            }
        }

        return false;
    }
}
