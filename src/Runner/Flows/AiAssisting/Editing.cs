using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Opens files of the project in the person's editor.</summary>
/// <param name="files">The project's files.</param>
/// <param name="editor">The editor.</param>
/// <param name="terminal">Told where no editor can be opened.</param>
internal sealed class Editing(IProjectFiles files, IEditor editor, ITerminal terminal)
{
    /// <summary>Opens a file and waits until the editor is closed.</summary>
    /// <param name="path">Relative to the project.</param>
    /// <param name="cancellationToken">Closes the editor.</param>
    /// <returns>Whether the editor was opened and closed as usual; where not, the person was told and edits the file without it.</returns>
    internal async Task<bool> OpenAsync(string path, CancellationToken cancellationToken)
    {
        if (editor.Refusal is { } refusal)
        {
            terminal.Say($"No editor is opened: {refusal}.");
            return false;
        }

        terminal.Say($"Opening {path}…");
        if (await editor.EditAsync(ArtifactPath.Under(files.ProjectDirectory, path), cancellationToken).ConfigureAwait(false) is not { } trouble)
            return true;

        terminal.Say($"Not taken over: {trouble}.");
        return false;
    }

    /// <summary>Reads a file as the person left it; what cannot be read as text is not the text that was proposed, so the caller then asks for it.</summary>
    internal string? Read(string path)
    {
        try
        {
            return files.ReadText(path);
        }
        catch (StateException unreadable)
        {
            terminal.Say(unreadable.Message);
            return null;
        }
    }
}
