using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Tofa.Generators.Benchmarks.Inputs;

/// <summary>Runbooks of any size in the shape of real ones: a third of the tasks are AI-assisted with a prompt each, a third are scripts, a third manual.</summary>
internal static class SampleRunbook
{
    /// <summary>The files: the runbook, one detail file a task, one prompt for each AI-assisted task. Each task waits for up to two before it.</summary>
    public static ImmutableArray<MemoryText> Of(int tasks) =>
        [Runbook(tasks), .. Enumerable.Range(0, tasks).Select(Detail), .. Enumerable.Range(0, tasks).Where(IsAi).Select(Prompt)];

    private static bool IsAi(int number) => number % 3 == 1;

    private static string Type(int number) => (number % 3) switch { 0 => "AUTOMATED_SCRIPT", 1 => "AI_ASSISTED", _ => "MANUAL" };

    private static MemoryText File(string path, string kind, string text) => new(MemoryOptions.Folder + path, kind, text);

    private static MemoryText Runbook(int tasks)
    {
        var text = new StringBuilder("tasks:\n");
        for (var number = 0; number < tasks; number++)
            AppendEntry(text, number);

        return File("runbook.yaml", "runbook", text.ToString());
    }

    private static void AppendEntry(StringBuilder text, int number)
    {
        var dependencies = new[] { number - 1, number / 2 }.Where(other => other >= 0 && other < number).Distinct();
        text.Append(CultureInfo.InvariantCulture, $"""
              - id: step_{number}
                name: Step {number} of the work
                status: PENDING
                type: {Type(number)}
                depends_on: [{string.Join(", ", dependencies.Select(other => $"step_{other}"))}]
                task_detail_file: tasks/step_{number}.yaml

            """);
    }

    private static MemoryText Detail(int number) => File($"tasks/step_{number}.yaml", "task", string.Create(CultureInfo.InvariantCulture, $"""
        id: step_{number}
        name: Step {number} of the work
        status: PENDING
        type: {Type(number)}
        description: |
          What step {number} is for, in a sentence.
          And why it waits for the steps before it.
        {Section(number)}
        output_artifact: outputs/step_{number}.txt

        """));

    private static string Section(int number) => (number % 3) switch
    {
        0 => $"script_details:\n  command: [tool, --step, \"{number}\"]\n  environment:\n    STEP: \"{number}\"",
        1 => $"ai_details:\n  model: a-model\n  prompt_template: prompts/step_{number}.md\n  input_context:\n    audience: readers\n    max_words: {number}\n  review_points:\n    - Is it true?",
        _ => $"manual_instructions:\n  - Look at step {number}.\n  - Say whether it is done.",
    };

    private static MemoryText Prompt(int number) => File(
        $"prompts/step_{number}.md", "template", $"# Step {number}\n\nWrite for {{{{audience}}}}, in at most {{{{max_words}}}} words.\n\nBe exact.\n");
}
