using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Modules.Graphs;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa graph</c>: draws the layers of a compiled project.</summary>
/// <param name="collect">Asks the compiler.</param>
/// <param name="files">Takes the drawing.</param>
internal sealed class GraphFlow(CollectFlow collect, ITextFiles files)
{
    /// <summary>Draws.</summary>
    internal async Task<View> DrawAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var collection = await collect.CollectAsync(request.Target, withGraph: true, cancellationToken).ConfigureAwait(false);
        return collection switch
        {
            Collection.Refused refused => refused.Stop,
            Collection.Collected collected => Deliver(GraphViews.Of(request, collected.Projects)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private GraphView Deliver(GraphView view)
    {
        if (view.File is null)
            return view;

        files.Write(view.File, view.Drawing!);
        return view with { Drawing = null };
    }
}
