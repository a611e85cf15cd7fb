using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Turns whatever goes wrong in a command into a message and an exit code.</summary>
internal static class FailureGuard
{
    /// <summary>Runs a command.</summary>
    /// <param name="stops">Puts failures into words.</param>
    /// <param name="verbose">Whether an unexpected failure is told with the place where it happened.</param>
    /// <param name="act">The command.</param>
    internal static async Task<View> RunAsync(Stops stops, bool verbose, Func<Task<View>> act)
    {
        try
        {
            return await act().ConfigureAwait(false);
        }
        catch (StateException failure)
        {
            return stops.State(failure.Message);
        }
        catch (Exception failure)
        {
            return stops.Unexpected(failure, verbose);
        }
    }
}
