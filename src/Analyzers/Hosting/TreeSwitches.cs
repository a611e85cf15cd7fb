using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Hosting;

/// <summary>
/// Which rules the configuration of one file turns on, kept with the tree: an editor replaces one tree at a time, and to ask the configuration of
/// every file of a large project after each key takes as long as to judge the file. Safe for concurrent use.
/// </summary>
internal sealed class TreeSwitches
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<TreeSwitches?>> Known = new();

    private readonly ConcurrentDictionary<string, bool> answers = new(StringComparer.Ordinal);
    private readonly SyntaxTreeOptionsProvider options;

    private TreeSwitches(SyntaxTreeOptionsProvider options) => this.options = options;

    /// <summary>Whether a rule that is off by default is on in a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="id">The rule's id.</param>
    /// <param name="options">The configuration; what another one said is forgotten.</param>
    public static bool TurnOn(SyntaxTree tree, string id, SyntaxTreeOptionsProvider options)
    {
        var box = Known.GetOrCreateValue(tree);
        if (box.Value is not { } switches || !ReferenceEquals(switches.options, options))
        {
            box.Value = switches = new TreeSwitches(options);
        }

        return switches.answers.TryGetValue(id, out var isOn) ? isOn : switches.answers.GetOrAdd(id, Ask(tree, id, options));
    }

    private static bool Ask(SyntaxTree tree, string id, SyntaxTreeOptionsProvider options) =>
        options.TryGetDiagnosticValue(tree, id, CancellationToken.None, out var here) && RuleSwitch.IsShown(here);
}
