using Tofa.Model.Collections;

namespace Tofa.Model.Reading;

/// <summary>What a task waits for, as one file says it.</summary>
/// <param name="Ids">All ids as written, also those that are listed twice.</param>
/// <param name="RequiresDone">Those of them that have to be DONE, because SKIPPED is not enough (decision C-7).</param>
internal sealed record Dependencies(EquatableArray<string> Ids, EquatableArray<string> RequiresDone);
