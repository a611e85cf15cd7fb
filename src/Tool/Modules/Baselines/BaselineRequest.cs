namespace Tofa.Tool.Modules.Baselines;

/// <summary>What to do, and with what.</summary>
/// <param name="Action">What.</param>
/// <param name="Target">The absolute path of the project or solution.</param>
/// <param name="Start">The absolute path of the folder that paths are shown relative to.</param>
/// <param name="Today">The day that decides what has expired.</param>
/// <param name="Force">Whether a baseline may be made anew.</param>
/// <param name="IsDry">Whether to say what would be written, and write nothing.</param>
internal sealed record BaselineRequest(BaselineAction Action, string Target, string Start, DateTime Today, bool Force, bool IsDry = false);
