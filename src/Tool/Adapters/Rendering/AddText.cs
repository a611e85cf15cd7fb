using Tofa.Model.Problems;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Adapters.Rendering;

/// <summary>An addition for people.</summary>
internal static class AddText
{
    /// <summary>A line for each file, and its text in a dry run, then the task.</summary>
    internal static string Of(AddView view) => string.Join('\n',
    [
        .. view.Files.Select(file => Line(view, file)),
        .. view.TaskId is { } id ? new[] { $"{(view.DryRun ? "The task would be" : "The task is")} '{Printable.Of(id)}'." } : [],
    ]);

    private static string Line(AddView view, AddedFile file)
    {
        var done = file.IsNew ? "made" : "changed";
        var planned = file.IsNew ? "would make" : "would change";
        return file.Text is { } text && file.IsNew
            ? $"{planned}  {file.Path}\n{string.Join('\n', text.TrimEnd('\n').Split('\n').Select(line => "  | " + line))}"
            : $"{(view.DryRun ? planned : done)}  {file.Path}";
    }
}
