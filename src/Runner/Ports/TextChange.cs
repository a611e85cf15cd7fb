namespace Tofa.Runner.Ports;

/// <summary>A change of a file that rests on what the file said.</summary>
/// <param name="Path">Relative to the project; may not leave it, also not through a symbolic link.</param>
/// <param name="Old">What it said.</param>
/// <param name="New">What it shall say, written as UTF-8 (with a byte order mark only where the text starts with one).</param>
internal sealed record TextChange(string Path, string Old, string New);
