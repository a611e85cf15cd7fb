using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Modules.Views;

/// <summary>Says what a task waits for, and why where its status alone does not say it.</summary>
internal static class WaitText
{
    /// <summary>The ids, such as <c>build, test</c>.</summary>
    internal static string Of(Blockage blockage) => Of(blockage, id => id);

    /// <summary>The ids between quotation marks.</summary>
    internal static string Quoted(Blockage blockage) => Of(blockage, id => $"'{id}'");

    private static string Of(Blockage blockage, Func<string, string> show) => blockage.WaitsFor.Count == 1 && blockage.Skipped.Count == 1
        ? $"{show(blockage.WaitsFor[0])}, which is SKIPPED but has to be DONE"
        : string.Join(", ", blockage.WaitsFor.Select(id => blockage.Skipped.Contains(id) ? $"{show(id)} (SKIPPED, but has to be DONE)" : show(id)));
}
