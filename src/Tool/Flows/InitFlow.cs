using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Scaffolding;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa init</c>: makes a project that builds and runs at once, and never overwrites anything.</summary>
/// <param name="template">The template.</param>
/// <param name="target">Where the project goes.</param>
internal sealed class InitFlow(IScaffoldTemplate template, INewProject target)
{
    /// <summary>Makes the project; all is checked before the first file is written.</summary>
    internal View Init(InitRequest request)
    {
        if (ProjectName.Of(request.GivenName, out var refusal) is not { } name)
            return InitViews.BadName(refusal!);

        var files = Scaffold.Of(template.ReadAll(), name, request.Packages);
        var place = target.Look(request.Folder, [.. files.Select(file => file.Path)]);
        if (InitViews.InTheWay(request, place) is { } stop)
            return stop;

        if (!request.IsDry)
            target.Create(request.Folder, files);

        return InitViews.Of(request, name, files, place);
    }
}
