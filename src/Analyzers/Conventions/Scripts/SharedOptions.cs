using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Conventions.Scripts;

/// <summary>The options that code outside of all layers declares for every script: a root command in the program's entry point.</summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class SharedOptions(ArchitectureContext context)
{
    /// <summary>Looks through the types without a layer; only done where a script lacks an option.</summary>
    public int Find(CancellationToken cancellationToken)
    {
        var found = 0;
        var open = new Stack<INamespaceSymbol>();
        open.Push(context.Compilation.Assembly.GlobalNamespace);
        while (open.Count > 0 && found != OptionNames.All)
        {
            var current = open.Pop();
            foreach (var type in current.GetTypeMembers())
            {
                found |= context.LayerOf(type) is null ? OptionNames.In(type, cancellationToken) : 0;
            }

            foreach (var inner in current.GetNamespaceMembers())
            {
                open.Push(inner);
            }
        }

        return found;
    }
}
