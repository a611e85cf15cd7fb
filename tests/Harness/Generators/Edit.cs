using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.State;

namespace Tofa.Harness.Generators;

/// <summary>A change to a project, between two runs of a generator.</summary>
/// <param name="Description">What changes, for failures.</param>
/// <param name="Apply">The change.</param>
public sealed record Edit(string Description, Func<Project, Project> Apply)
{
    /// <summary>Gives an additional file another text, or adds it.</summary>
    public static Edit AdditionalFile(string path, string text) => new(
        $"write {path}",
        project => Find(project.AdditionalDocuments, path) is { } document
            ? project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(text)).GetProject(project.Id)!
            : project.AddAdditionalDocument(Path.GetFileName(path), SourceText.From(text), filePath: path).Project);

    /// <summary>Removes an additional file.</summary>
    public static Edit RemoveAdditionalFile(string path) => new(
        $"remove {path}", project => project.RemoveAdditionalDocument(Get(project.AdditionalDocuments, path).Id));

    /// <summary>Hands the generator the same text of an additional file in a new object, as saving without a change does.</summary>
    public static Edit Touch(string path) => new(
        $"touch {path}",
        project =>
        {
            var document = Get(project.AdditionalDocuments, path);
            var copy = SourceText.From(document.GetTextSynchronously().ToString());
            return project.Solution.WithAdditionalDocumentText(document.Id, copy).GetProject(project.Id)!;
        });

    /// <summary>Gives a C# file another text, or adds it.</summary>
    public static Edit Source(string path, string text) => new(
        $"write {path}",
        project => Find(project.Documents, path) is { } document
            ? document.WithText(SourceText.From(text)).Project
            : project.AddDocument(Path.GetFileName(path), SourceText.From(text), filePath: path).Project);

    /// <summary>Removes a C# file.</summary>
    public static Edit RemoveSource(string path) => new($"remove {path}", project => project.RemoveDocument(Get(project.Documents, path).Id));

    /// <summary>Gives a config file another text, or adds it.</summary>
    public static Edit AnalyzerConfigFile(string path, string text) => new(
        $"write {path}",
        project => Find(project.AnalyzerConfigDocuments, path) is { } document
            ? project.Solution.WithAnalyzerConfigDocumentText(document.Id, SourceText.From(text)).GetProject(project.Id)!
            : project.AddAnalyzerConfigDocument(Path.GetFileName(path), SourceText.From(text), filePath: path).Project);

    /// <summary>Replaces the MSBuild properties and item metadata by those of a state.</summary>
    public static Edit BuildOptions(ProjectState state) => AnalyzerConfigFile(
        GlobalConfigWriter.FileName, GlobalConfigWriter.Write(state.BuildProperties, state.AdditionalFileMetadata)) with
    {
        Description = "change build properties and metadata",
    };

    /// <summary>Makes several changes at once.</summary>
    public static Edit All(params Edit[] edits) => new(
        string.Join(", ", edits.Select(edit => edit.Description)),
        project => edits.Aggregate(project, (current, edit) => edit.Apply(current)));

    private static T? Find<T>(IEnumerable<T> documents, string path)
        where T : TextDocument => documents.FirstOrDefault(document => document.FilePath == path);

    private static T Get<T>(IEnumerable<T> documents, string path)
        where T : TextDocument =>
        Find(documents, path) ?? throw new InvalidOperationException(
            $"The project has no file '{path}'; it has {string.Join(", ", documents.Select(document => document.FilePath))}");
}
