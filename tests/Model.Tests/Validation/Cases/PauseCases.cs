namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Pauses and certainties that stop nobody: TOFA5052 to TOFA5056.</summary>
public static class PauseCases
{
    private const string Manual = ManualTask.Project;

    public static readonly ProblemCase Misspelt_pause = new(
        "TOFA5052",
        "'befor' is not a time to pause, so the run would not stop where it should; did you mean 'before'?",
        Manual + "pause: [|befor|]",
        Manual + "pause: before");

    public static readonly ProblemCase Norwegian_pause = new(
        "TOFA5052",
        "'yes' is not a time to pause, so the run would not stop where it should; did you mean 'true'?",
        Manual + "pause: [|yes|]",
        Manual + "pause: true");

    public static readonly ProblemCase Pause_at_no_time = new(
        "TOFA5052",
        "'sometimes' is not a time to pause, so the run would not stop where it should; write before, after, true or false",
        Manual + "pause: [before, { when: [|sometimes|] }]",
        Manual + "pause: [before, { when: after, because: Somebody has to pay., if: { attempts: '>= 2' } }, false]");

    public static readonly ProblemCase Pause_that_is_a_list_of_lists = new(
        "TOFA5005",
        "'pause[0]' has to be true, before, after, or a mapping with 'when', but it is a list; write true, before, after, or a mapping with 'when'",
        Manual + "pause: [[|[before]|]]",
        Manual + "pause: []");

    public static readonly ProblemCase Pause_with_an_unknown_key = new(
        "TOFA5004",
        "'becuase' is not a key of a pause, so nothing would read it; did you mean 'because'?",
        Manual + "pause: { [|becuase|]: The key is missing. }",
        Manual + "pause: { because: The key is missing. }");

    public static readonly ProblemCase Pause_on_an_unknown_fact = new(
        "TOFA5053",
        "'attempt' is nothing that the runner knows before a task, so the pause could not depend on it; did you mean 'attempts'?",
        Manual + "pause: { if: { [|attempt|]: '> 1' } }",
        Manual + "pause: { if: { attempts: '> 1', certainty: '< 0.99' } }");

    public static readonly ProblemCase Pause_on_a_fact_that_comes_later = new(
        "TOFA5053",
        "'output_tokens' is nothing that the runner knows before a task, so the pause could not depend on it; write 'when: after', or name another fact",
        Manual + "pause: { if: { [|output_tokens|]: '> 4000' } }",
        Manual + "pause: { when: after, if: { output_tokens: '> 4000', manual_edit: true } }");

    public static readonly ProblemCase Pause_on_no_condition = new(
        "TOFA5050",
        "'many' is not a condition for 'attempts', because it is no number, which attempts always is, so nothing could be judged by it; write such as '>= 2'",
        Manual + "pause: { if: { attempts: [|many|] } }",
        Manual + "pause: { if: { attempts: '!= 0' } }");

    public static readonly ProblemCase Certainty_in_percent = new(
        "TOFA5054",
        "'95%' is not a number from 0 to 1, so it is not clear whether a person has to confirm the task; did you mean '0.95'?",
        Manual + "certainty: [|95%|]",
        Manual + "certainty: 0.95");

    public static readonly ProblemCase Certainty_in_words = new(
        "TOFA5054",
        "'high' is not a number from 0 to 1, so it is not clear whether a person has to confirm the task; write such as 0.9",
        Manual + "certainty: [|high|]",
        Manual + "certainty: 1");

    public static readonly ProblemCase Pause_that_is_listed_twice = new(
        "TOFA5080",
        "'before' is listed twice in 'pause', where once says the same; remove one, or correct it if another was meant",
        Manual + "pause: [before, [|{ when: before }|]]",
        Manual + "pause: [before, after, { when: before, because: The key has to be there. }]");

    public static readonly ProblemCase Certainty_just_above_one = new(
        "TOFA5054",
        "'1.5' is not a number from 0 to 1, so it is not clear whether a person has to confirm the task; write such as 0.9",
        Manual + "certainty: [|1.5|]",
        Manual + "certainty: 1.0");

    public static readonly ProblemCase Low_certainty_with_an_empty_list = new(
        "TOFA5055",
        "A certainty of 0.8 is below 0.95, so a person has to confirm the task, but there are no alternatives to weigh; list them under 'alternatives'",
        Manual + "certainty: 0.8\nalternatives: [|[]|]",
        Manual + "certainty: 0.8\nalternatives: [Buy it.]");

    public static readonly ProblemCase Low_certainty_with_an_alternative_that_says_nothing = new(
        "TOFA5055",
        "A certainty of 0.8 is below 0.95, so a person has to confirm the task, but there are no alternatives to weigh; list them under 'alternatives'",
        Manual + "certainty: 0.8\nalternatives: [|['', ~]|]",
        Manual + "certainty: 0.8\nalternatives: ['', Buy it.]");

    public static readonly ProblemCase Low_certainty_without_alternatives = new(
        "TOFA5055",
        "A certainty of 0.8 is below 0.95, so a person has to confirm the task, but there are no alternatives to weigh; list them under 'alternatives'",
        Manual + "certainty: [|0.80|]",
        Manual + "certainty: 0.80\nalternatives: Buy it.");

    public static readonly ProblemCase Alternatives_that_are_not_shown = new(
        "TOFA5056",
        "Alternatives are shown only below a certainty of 0.95, but this task's is 0.95, so nobody would see them; lower the certainty or remove them",
        Manual + "certainty: 0.95\n[|alternatives|]: [Buy it.]",
        Manual + "certainty: 0.949\nalternatives: [Buy it., Leave it.]");

    public static readonly ProblemCase Alternatives_to_nothing = new(
        "TOFA5056",
        "Alternatives are shown only below a certainty of 0.95, but this task has no certainty, so nobody would see them; lower the certainty or remove them",
        Manual + "[|alternatives|]: [Buy it.]",
        Manual + "alternatives: []");
}
