namespace Tofa.Model.Json;

/// <summary>Why a text is not JSON.</summary>
/// <param name="Offset">Zero-based offset in UTF-16 code units.</param>
/// <param name="Reason">What was expected there.</param>
public sealed record JsonFlaw(int Offset, string Reason);
