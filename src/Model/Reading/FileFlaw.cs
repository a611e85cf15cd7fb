using Tofa.Model.Text;

namespace Tofa.Model.Reading;

/// <summary>Why a file is not read at all, which only those know who had its bytes.</summary>
/// <param name="Span">Where, in the text as far as there is one.</param>
/// <param name="Reason">Completes "the file is not readable text: …".</param>
public sealed record FileFlaw(SourceSpan Span, string Reason);
