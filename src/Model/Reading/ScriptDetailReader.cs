using System.Text.RegularExpressions;
using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads <c>script_details</c> with the detail file's <c>timeout</c> and <c>env</c> (R001-33).</summary>
internal static class ScriptDetailReader
{
    private static readonly Regex TypeName = new(@"\A[\p{L}_][\p{L}\p{Nd}_]*(?:\.[\p{L}_][\p{L}\p{Nd}_]*)*\z", RegexOptions.CultureInvariant);

    /// <summary>Reads the section; <c>null</c> where there is none.</summary>
    public static ScriptDefinition? Read(Section root)
    {
        var (timeout, variables) = (Timeout(root), Variables(root));
        if (root.Node("script_details") is YamlScalar line)
            return Shell(root, line) with { Timeout = timeout, Environment = variables };

        if (root.Child("script_details", "script_details") is not { } script)
            return null;

        script.CheckKeys(Keys.Script);
        var command = script.Node("command");
        if (command is not null && script.Node("script") is not null)
            script.Report("script", ProblemKinds.ConflictingForms, "command", "script", script.Title);
        else if (!script.SaysSomething("command") && !script.SaysSomething("script"))
            script.Report("command", ProblemKinds.MissingValue, "command", script.Title, "without it (or 'script') there is nothing to run");

        return new ScriptDefinition
        {
            ShellCommand = command is YamlScalar shell ? shell.Value : null,
            Command = command is YamlScalar ? default : script.Texts("command", allowsSingle: true),
            ScriptType = ScriptType(script),
            Timeout = Timeout(script) ?? timeout,
            Environment = Merge(variables, Variables(script)),
        };
    }

    private static ScriptDefinition Shell(Section root, YamlScalar line)
    {
        if (string.IsNullOrWhiteSpace(line.Value))
            root.Report("script_details", ProblemKinds.MissingValue, "command", "script_details", "without it there is nothing to run");

        return new ScriptDefinition { ShellCommand = line.Value };
    }

    private static string? ScriptType(Section script)
    {
        var name = script.Text("script");
        if (name is null || TypeName.IsMatch(name))
            return name;

        script.Report("script", ProblemKinds.BadScriptType, Printable.Of(name));
        return null;
    }

    private static TimeSpan? Timeout(Section section)
    {
        if (section.Text("timeout") is not { } text)
            return null;

        var duration = Durations.Parse(text);
        if (duration is null)
            section.Report("timeout", ProblemKinds.BadDuration, Printable.Of(text));

        return duration;
    }

    private static EquatableArray<EnvironmentVariable> Variables(Section section)
    {
        if (section.Child("env", "env") is not { } variables)
            return default;

        return section.Entries("env")
            .Select(entry => (entry.Key.Value, Text: variables.TextOf(entry.Value, variables.PathOf(entry.Key.Value))))
            .Where(pair => pair.Text is not null)
            .Select(pair => new EnvironmentVariable(pair.Value, pair.Text!))
            .ToEquatableArray();
    }

    private static EquatableArray<EnvironmentVariable> Merge(EquatableArray<EnvironmentVariable> outer, EquatableArray<EnvironmentVariable> inner) =>
        outer.Where(variable => inner.All(other => other.Name != variable.Name)).Concat(inner).ToEquatableArray();
}
