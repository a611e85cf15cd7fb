using Tofa.Model.Problems;

namespace Tofa.Model.Schemas;

/// <summary>Says what is wrong with a file as YAML in the words of the file's own kind: the reader speaks of runbooks.</summary>
internal static class YamlMistakes
{
    /// <summary>The same problem as another kind with the arguments: what is wrong, why it matters, what to do.</summary>
    public static Problem As(ProblemKind kind, Problem problem)
    {
        var (what, why, remedy) = Words(problem);
        return problem with { Kind = kind, Arguments = new[] { what, why, remedy } };
    }

    private static (string What, string Why, string Remedy) Words(Problem problem)
    {
        if (problem.Kind == ProblemKinds.Syntax)
            return ($"This is not valid YAML ({problem.Arguments[0]})", "what follows is not read", "mend it here or just before");

        if (problem.Kind == ProblemKinds.LimitExceeded)
            return ($"The file has more than {problem.Arguments[1]} {problem.Arguments[0]}", "what follows is not read", "simplify it");

        if (problem.Kind == ProblemKinds.DuplicateKey)
            return ($"Key '{problem.Arguments[0]}' is given twice in this mapping", "one of the two values would be lost", "remove one");

        if (problem.Kind == ProblemKinds.UnreadableText)
            return ($"The file is not readable text: {problem.Arguments[0]}", "nothing of it is read", "save it as UTF-8");

        if (problem.Kind == ProblemKinds.UnknownTag)
            return ($"'{problem.Arguments[0]}' is a YAML tag {problem.Arguments[1]}", "what was meant would be lost", "remove it, or put the whole text in quotes");

        return ("A key has to be a text, but it is a list or mapping", "nothing would read it", "write a text");
    }
}
