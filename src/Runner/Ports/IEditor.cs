namespace Tofa.Runner.Ports;

/// <summary>The person's text editor, to which the terminal is handed over.</summary>
internal interface IEditor
{
    /// <summary>Why no editor can be opened; <c>null</c> where one can.</summary>
    string? Refusal { get; }

    /// <summary>Opens a file and waits until the editor is closed.</summary>
    /// <param name="path">Absolute path; the file need not exist.</param>
    /// <param name="cancellationToken">Closes the editor.</param>
    /// <returns>What went wrong; <c>null</c> where the editor was closed as usual.</returns>
    Task<string?> EditAsync(string path, CancellationToken cancellationToken);
}
