using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Purity;

/// <summary>
/// What reads and writes over a stream that was passed in. In flows this counts as input and output, since a flow should not parse;
/// pure code takes text or a stream and has to (C-3).
/// </summary>
internal static class StreamedData
{
    /// <summary>The table.</summary>
    public static readonly ApiTable Table = ApiTable.Parse(
        """
        T:System.IO.BinaryReader = a stream
        T:System.IO.BinaryWriter = a stream
        T:System.IO.UnmanagedMemoryStream = memory
        T:System.IO.UnmanagedMemoryAccessor = memory
        T:System.IO.StreamReader = a stream
        !M:System.IO.StreamReader.#ctor(System.String)
        !M:System.IO.StreamReader.#ctor(System.String,System.Boolean)
        !M:System.IO.StreamReader.#ctor(System.String,System.IO.FileStreamOptions)
        !M:System.IO.StreamReader.#ctor(System.String,System.Text.Encoding)
        !M:System.IO.StreamReader.#ctor(System.String,System.Text.Encoding,System.Boolean)
        !M:System.IO.StreamReader.#ctor(System.String,System.Text.Encoding,System.Boolean,System.Int32)
        !M:System.IO.StreamReader.#ctor(System.String,System.Text.Encoding,System.Boolean,System.IO.FileStreamOptions)
        T:System.IO.StreamWriter = a stream
        !M:System.IO.StreamWriter.#ctor(System.String)
        !M:System.IO.StreamWriter.#ctor(System.String,System.Boolean)
        !M:System.IO.StreamWriter.#ctor(System.String,System.IO.FileStreamOptions)
        !M:System.IO.StreamWriter.#ctor(System.String,System.Boolean,System.Text.Encoding)
        !M:System.IO.StreamWriter.#ctor(System.String,System.Boolean,System.Text.Encoding,System.Int32)
        !M:System.IO.StreamWriter.#ctor(System.String,System.Text.Encoding,System.IO.FileStreamOptions)
        """);
}
