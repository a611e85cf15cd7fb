using System.Text.RegularExpressions;
using Tofa.Model.Naming;
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
        var (timeout, variables) = (Timeout(root), EnvironmentReader.Read(root));
        if (root.Node("script_details") is YamlScalar line)
            return Shell(root, line) with { Timeout = timeout, Environment = variables };

        if (root.Child("script_details", "script_details") is not { } script)
            return null;

        script.CheckKeys(Keys.Script);
        var command = script.Node("command");
        if (command is not null && script.Node("script") is not null)
            script.Report("script", ProblemKinds.ConflictingForms, "command", "script", script.Title);
        else if (!script.SaysSomething("command") && !script.SaysSomething("script"))
            ReportMissing(script);

        return new ScriptDefinition
        {
            ShellCommand = command is YamlScalar shell ? script.TextWithoutNul(shell, script.PathOf("command")) : null,
            Command = command is YamlScalar ? default : CommandReader.Arguments(script),
            ScriptType = ScriptType(script),
            Timeout = Timeout(script) ?? timeout,
            Environment = EnvironmentReader.Merge(variables, EnvironmentReader.Read(script)),
        };
    }

    private static void ReportMissing(Section script)
    {
        if (script.Has("script") && !script.Has("command"))
            script.Report("script", ProblemKinds.MissingValue, "script", script.Title, "the key is there but empty, so there is nothing to run");
        else
            script.Report("command", ProblemKinds.MissingValue, "command", script.Title, "without it (or 'script') there is nothing to run");
    }

    private static ScriptDefinition Shell(Section root, YamlScalar line)
    {
        var command = root.TextWithoutNul(line, root.PathOf("script_details"));
        if (string.IsNullOrWhiteSpace(line.Value))
            root.Report("script_details", ProblemKinds.MissingValue, "command", "script_details", "without it there is nothing to run");

        return new ScriptDefinition { ShellCommand = command };
    }

    private static string? ScriptType(Section script)
    {
        var name = script.FilledText("script");
        if (name is null || (TypeName.IsMatch(name) && !name.Split('.').Any(CSharpKeywords.Contains)))
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
}
