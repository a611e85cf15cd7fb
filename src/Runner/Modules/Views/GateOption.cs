namespace Tofa.Runner.Modules.Views;

/// <summary>One thing that can be answered.</summary>
/// <param name="Answer">As it is written in a file for <c>--answers</c>, or after <c>--on-interrupted</c>.</param>
/// <param name="Meaning">What it does here, in a few words.</param>
internal sealed record GateOption(string Answer, string Meaning);
