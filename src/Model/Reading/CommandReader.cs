using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads <c>script_details.command</c>: what no system can start is refused before a run begins.</summary>
internal static class CommandReader
{
    /// <summary>A program and its arguments.</summary>
    public static EquatableArray<string> Arguments(Section script)
    {
        if (script.Node("command") is not YamlSequence list)
            return script.Texts("command", allowsSingle: true);

        var path = script.PathOf("command");
        return list.Items.Select((item, i) => Argument(script, item, YamlPath.Item(path, i), isProgram: i == 0)).OfType<string>().ToEquatableArray();
    }

    private static string? Argument(Section script, YamlNode item, string path, bool isProgram)
    {
        if (isProgram && item is YamlScalar scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value)))
            script.ReportAt(path, ProblemKinds.MissingValue, "command[0]", script.Title, "it is the program to run");
        else if (item is YamlScalar { IsNull: true })
            script.WrongNode(path, "a text", item);
        else
            return script.TextWithoutNul(item, path);

        return null;
    }
}
