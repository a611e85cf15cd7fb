using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Baselines;
using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa baseline</c>: freezes the violations of today, and watches that they only become fewer.</summary>
/// <param name="collect">Asks the compiler.</param>
/// <param name="files">The baselines.</param>
internal sealed class BaselineFlow(CollectFlow collect, ITextFiles files)
{
    /// <summary>Carries out a request; all is decided before anything is written.</summary>
    internal async Task<View> RunAsync(BaselineRequest request, CancellationToken cancellationToken)
    {
        var collection = await collect.CollectAsync(request.Target, withGraph: false, cancellationToken).ConfigureAwait(false);
        return collection switch
        {
            Collection.Refused refused => refused.Stop,
            Collection.Collected collected => Carry(collected.Projects, request),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private View Carry(IReadOnlyList<ProjectFindings> found, BaselineRequest request)
    {
        var projects = ProjectGroups.ByFolder(found, directory => files.Read(FrozenProject.PathIn(directory)));
        if (BaselineRefusals.Find(projects, request) is { } refusal)
            return refusal;

        var plans = BaselinePlans.Of(projects, request);
        foreach (var plan in plans)
        {
            if (plan.Text is not null && !request.IsDry)
                files.Write(plan.Project.Path, plan.Text);
        }

        return BaselineViews.Of(request, plans);
    }
}
