using System.Text;
using Tofa.Runner.Ports;

namespace Tofa.Tool.Adapters.Scaffolding;

/// <summary>What those have in common who make files that must not exist yet.</summary>
internal static class DiskPlace
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A text as it is written.</summary>
    internal static byte[] Bytes(string text) => Plain.GetBytes(text);

    /// <summary>Whether a file cannot be made there: a link to nothing does not exist, and yet is in the way.</summary>
    internal static bool IsTaken(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>Looks at the disk.</summary>
    /// <param name="look">Looks.</param>
    /// <param name="explain">Says what is to be said of the system's message.</param>
    /// <exception cref="StateException">The disk refused.</exception>
    internal static T Look<T>(Func<T> look, Func<string, string> explain)
    {
        try
        {
            return look();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StateException(explain(failure.Message), failure);
        }
    }
}
