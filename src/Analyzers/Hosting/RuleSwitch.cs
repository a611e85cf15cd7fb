using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Hosting;

/// <summary>Knows whether a rule is on anywhere in a compilation, so that one that is off by default costs nothing.</summary>
internal static class RuleSwitch
{
    /// <summary>Whether a diagnostic may be shown in any file; the compiler filters by file.</summary>
    public static bool IsOn(DiagnosticDescriptor descriptor, Compilation compilation)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(descriptor.Id, out var said) && said != ReportDiagnostic.Default)
        {
            return said != ReportDiagnostic.Suppress;
        }

        return descriptor.IsEnabledByDefault || IsTurnedOn(descriptor.Id, compilation);
    }

    private static bool IsTurnedOn(string id, Compilation compilation)
    {
        if (compilation.Options.SyntaxTreeOptionsProvider is not { } options)
        {
            return false;
        }

        if (options.TryGetGlobalDiagnosticValue(id, CancellationToken.None, out var everywhere) && IsShown(everywhere))
        {
            return true;
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            if (TreeSwitches.TurnOn(tree, id, options))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a severity shows a diagnostic at all.</summary>
    public static bool IsShown(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);
}
