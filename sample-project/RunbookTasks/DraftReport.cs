using SeattleWeather.Modules.Reports;

namespace SeattleWeather.RunbookTasks;

/// <summary>What is added by hand to the generated task: the form a draft must have.</summary>
public sealed partial class DraftReport
{
    // Called with the model's reply before a person is asked: a reply out of form is not worth anyone's time.
    partial void CheckOutput(string output, ref string? problem)
    {
        if (DraftRules.ProblemIn(output) is { } flaw)
            problem = $"{flaw}; look at what {Definition.Ai?.Prompt.Path} asks for";
    }
}
