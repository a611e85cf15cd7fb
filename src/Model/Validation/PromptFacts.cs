using Tofa.Model.Reading;
using Tofa.Model.Templates;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>One prompt of a task and where it is written.</summary>
/// <param name="File">The template file or the detail file.</param>
/// <param name="YamlPath">The inline prompt's path; empty for a template file.</param>
/// <param name="Template">The prompt; <c>null</c> where it could not be read.</param>
/// <param name="PlaceOf">Gives the place in the file of a span in the template's own text.</param>
internal sealed record PromptFacts(string File, string YamlPath, PromptTemplate? Template, Func<SourceSpan, SourceSpan> PlaceOf)
{
    /// <summary>A template file that is missing or cannot be read.</summary>
    public static readonly PromptFacts Unread = new(string.Empty, string.Empty, null, span => span);

    /// <summary>Whether its tags are known.</summary>
    public bool IsKnown => Template is not null;

    /// <summary>A prompt that stands in the detail file.</summary>
    public static PromptFacts Inline(TaskFacts task, string yamlPath, PromptTemplate template)
    {
        var document = task.OwnDetail!.Document;
        var scalar = (YamlScalar)document.Find(yamlPath)!;
        return new PromptFacts(document.Path, yamlPath, template, span => InnerPlaces.SpanOf(task.DetailText, scalar, span));
    }

    /// <summary>A prompt in a file of its own.</summary>
    public static PromptFacts InFile(TemplateFile file) => new(file.Path, string.Empty, file.Template, file.PlaceOf);
}
