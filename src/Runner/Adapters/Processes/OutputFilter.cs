using System.Text;
using Tofa.Runner.Modules.Redaction;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Hides secrets in what a process writes: known values, and what has the shape of a key. All other bytes stay as they are.</summary>
/// <param name="redactor">Knows the values.</param>
internal sealed class OutputFilter(Redactor redactor)
{
    // One character for each byte and back, whatever the encoding of the output is: the shapes are of ASCII.
    private static readonly Encoding Bytes = Encoding.Latin1;
    private readonly SecretFilter values = new(redactor.Values);
    private readonly StreamRedactor shapes = new(new Redactor([]));

    /// <summary>Takes bytes and gives those that are safe to pass on.</summary>
    internal byte[] Pass(ReadOnlySpan<byte> bytes) => Bytes.GetBytes(shapes.Pass(Bytes.GetString(values.Pass(bytes))));

    /// <summary>Gives what is held back.</summary>
    internal byte[] Flush() => Bytes.GetBytes(shapes.Pass(Bytes.GetString(values.Flush())) + shapes.Flush());
}
