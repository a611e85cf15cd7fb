using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Checks;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Answers;

/// <summary>Reads <c>answers.yaml</c>: <c>answers:</c> maps task ids to one answer or to a list that is used up in order.</summary>
/// <remarks>An answer is <c>y</c>, <c>r</c>, <c>m</c>, <c>v</c>, <c>d</c>, <c>s</c>, <c>e</c> or <c>e: reason</c>, the last also as a mapping with that one key.</remarks>
internal static class AnswersReader
{
    /// <summary>Reads the file and reports every error at once.</summary>
    /// <param name="path">For messages.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="tasks">The runbook's tasks.</param>
    internal static AnswersReading Read(string path, string text, IEnumerable<TaskDefinition> tasks)
    {
        var known = new Dictionary<string, TaskDefinition>(StringComparer.Ordinal);
        foreach (var task in tasks)
            known[task.Id] = task;

        var answers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var places = new PlacedErrors(path, text);
        var document = places.Read();
        if (places.Errors.Count > 0)
            return new AnswersReading(answers, places.Errors);

        if (document.Root is not YamlMapping { Entries: [{ Key.Value: "answers", Value: YamlMapping list }] })
            places.Add((document.Root?.Span) ?? default, "an answers file has the one key 'answers', a mapping of task ids to answers such as 'approve: y'");
        else
            ReadTasks(list, known, answers, places);

        return new AnswersReading(answers, places.Errors);
    }

    private static void ReadTasks(
        YamlMapping list, Dictionary<string, TaskDefinition> known, Dictionary<string, IReadOnlyList<string>> answers, PlacedErrors places)
    {
        foreach (var entry in list.Entries)
        {
            var id = entry.Key.Value;
            if (!known.TryGetValue(id, out var task))
                places.Add(entry.Key.Span, $"the runbook has no task '{id}'; {Suggestion.Remedy(id, known.Keys, "see the ids with the command 'status'")}");
            else if (!Attention.IsNeeded(task))
                places.Add(entry.Key.Span, $"task '{id}' runs by itself and asks nothing; remove its answer");
            else
                answers[id] = ReadAnswers(entry.Value, task.Kind, places);
        }
    }

    private static List<string> ReadAnswers(YamlNode node, TaskKind kind, PlacedErrors places)
    {
        var texts = new List<string>();
        foreach (var item in node is YamlSequence sequence ? [.. sequence.Items] : new[] { node })
        {
            var text = TextOf(item);
            var key = text is null ? null : AnswerText.Parse(text)?.Key;
            if (key is { } given && IsPossible(given, kind))
                texts.Add(text!);
            else
                places.Add(item.Span, $"an answer to {Possible(kind)}");
        }

        return texts;
    }

    private static string Possible(TaskKind kind) => kind switch
    {
        TaskKind.Manual => "a manual task is y, e, 'e: reason' or s",
        TaskKind.AiAssisted => "an AI-assisted task is y, r, e, 'e: reason', m, v or d",
        _ => "a script's gates and pauses is y, e or 'e: reason'",
    };

    private static bool IsPossible(AnswerKey key, TaskKind kind) => key switch
    {
        AnswerKey.Yes or AnswerKey.Error => true,
        AnswerKey.Skip => kind == TaskKind.Manual,
        _ => kind == TaskKind.AiAssisted,
    };

    private static string? TextOf(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlMapping { Entries: [{ Value: YamlScalar reason } only] } => $"{only.Key.Value}: {reason.Value}",
        _ => null,
    };
}
