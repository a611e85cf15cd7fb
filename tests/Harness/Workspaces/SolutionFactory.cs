using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.State;

namespace Tofa.Harness.Workspaces;

/// <summary>Builds a Roslyn solution from evaluated projects. The main project is the first.</summary>
internal sealed class SolutionFactory(ProjectSettings settings)
{
    internal Project CreateMainProject(EvaluatedState state)
    {
        // The workspace lives as long as its solution, which is garbage when the test ends.
        var solution = new AdhocWorkspace(MefHostServices.DefaultHost).CurrentSolution;
        var ids = state.Projects.ToDictionary(project => project.Name, project => ProjectId.CreateNewId(project.Name), StringComparer.Ordinal);
        foreach (var project in state.Projects)
            solution = AddProject(solution, ids[project.Name], project);
        foreach (var project in state.Projects)
            solution = AddProjectReferences(solution, ids, project);
        foreach (var transform in settings.SolutionTransforms)
            solution = transform(solution, ids[state.Main.Name]);
        return solution.GetProject(ids[state.Main.Name])!;
    }

    private Solution AddProject(Solution solution, ProjectId id, EvaluatedProject project)
    {
        var frameworks = project.ReferenceAssemblies ?? settings.ReferenceAssemblies;
        var info = ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            project.Name,
            project.Name,
            LanguageNames.CSharp,
            compilationOptions: settings.CompilationOptions
                .WithOutputKind(project.OutputKind)
                .WithXmlReferenceResolver(new TestXmlReferenceResolver(settings.XmlReferences)),
            parseOptions: settings.ParseOptions.WithDocumentationMode(project.DocumentationMode),
            metadataReferences: [.. frameworks.References, .. project.AdditionalReferences]);
        return AddFiles(solution.AddProject(info), id, project);
    }

    private static Solution AddFiles(Solution solution, ProjectId id, EvaluatedProject project)
    {
        foreach (var file in project.Sources)
            solution = solution.AddDocument(Info(id, project, file));
        foreach (var file in project.AdditionalFiles)
            solution = solution.AddAdditionalDocument(Info(id, project, file));
        return solution.AddAnalyzerConfigDocuments([.. project.AnalyzerConfigFiles.Select(file => Info(id, project, file))]);
    }

    private static Solution AddProjectReferences(Solution solution, Dictionary<string, ProjectId> ids, EvaluatedProject project)
    {
        foreach (var name in project.ProjectReferences)
        {
            if (!ids.TryGetValue(name, out var referenced))
            {
                throw new InvalidOperationException(
                    $"Project '{project.Name}' references project '{name}', which the test does not have; add it to AdditionalProjects");
            }

            solution = solution.AddProjectReference(ids[project.Name], new ProjectReference(referenced));
        }

        return solution;
    }

    private static DocumentInfo Info(ProjectId id, EvaluatedProject project, (string Filename, SourceText Content) file)
    {
        var path = new DocumentPath(file.Filename, project.DefaultPrefix);
        return DocumentInfo.Create(
            DocumentId.CreateNewId(id, file.Filename),
            path.Name,
            path.Folders,
            loader: TextLoader.From(TextAndVersion.Create(file.Content, VersionStamp.Create(), file.Filename)),
            filePath: file.Filename);
    }
}
