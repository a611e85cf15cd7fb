using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Tofa.Runner.Adapters.Processes;
using Tofa.Runner.Modules.Editing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Editors;

/// <summary>The editor that <c>VISUAL</c> or else <c>EDITOR</c> names; it inherits the terminal and is started without a shell.</summary>
internal sealed class SystemEditor : IEditor
{
    private readonly IReadOnlyList<string> command;

    /// <summary>Reads the environment.</summary>
    internal SystemEditor()
        : this(Variable("VISUAL") ?? Variable("EDITOR"), Console.IsOutputRedirected || Console.IsErrorRedirected)
    {
    }

    /// <summary>Knows the command.</summary>
    /// <param name="text">The command with its arguments; <c>null</c> where there is none.</param>
    /// <param name="isRedirected">Whether the editor would not see the terminal.</param>
    internal SystemEditor(string? text, bool isRedirected)
    {
        command = EditorCommand.Split(text ?? string.Empty, backslashEscapes: !OperatingSystem.IsWindows());
        Refusal = (text, isRedirected, command.Count) switch
        {
            (null, _, _) => "neither VISUAL nor EDITOR names an editor",
            (_, true, _) => "the output does not go to a terminal",
            (_, _, 0) => $"'{text}' is no command",
            _ => null,
        };
    }

    /// <inheritdoc/>
    public string? Refusal { get; }

    /// <inheritdoc/>
    public async Task<string?> EditAsync(string path, CancellationToken cancellationToken)
    {
        if (Refusal is not null)
            return Refusal;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var start = new ProcessStartInfo(Program(command[0]), command.Skip(1).Append(path)) { UseShellExecute = false };
        try
        {
            using var editor = Process.Start(start) ?? throw new InvalidOperationException("no process came of it");
            return await WaitAsync(editor, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or IOException)
        {
            return $"the editor '{command[0]}' could not be started: {failure.Message}";
        }
    }

    // Windows itself finds only what ends in '.exe', and many editors are started by a '.cmd'.
    private static string Program(string name) =>
        OperatingSystem.IsWindows() ? ProgramLookup.Find(name, Directory.GetCurrentDirectory(), Environment.GetEnvironmentVariable("PATH")) ?? name : name;

    private async Task<string?> WaitAsync(Process editor, CancellationToken cancellationToken)
    {
        try
        {
            await editor.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            editor.Kill(entireProcessTree: true);
            throw;
        }

        return editor.ExitCode == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"the editor '{command[0]}' ended with exit code {editor.ExitCode}");
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
