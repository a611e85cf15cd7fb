namespace Tofa.Runner.Modules.Views;

/// <summary>What a run would do next.</summary>
/// <param name="Outcome"><c>ready</c>, <c>done</c>, <c>failed</c>, <c>running</c>, <c>interrupted</c> or <c>blocked</c>.</param>
/// <param name="Message">The same in a sentence.</param>
/// <param name="Task">The task it is about; <c>null</c> where it is about none.</param>
internal sealed record NextView(string Outcome, string Message, TaskRow? Task) : View("next");
