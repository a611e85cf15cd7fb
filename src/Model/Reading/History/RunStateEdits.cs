using Tofa.Model.Collections;
using Tofa.Model.Editing;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading.History;

/// <summary>What a runner writes into the files of a runbook (R001-35 to R001-39). The compiler tries the same edits beforehand (TOFA5077).</summary>
public static class RunStateEdits
{
    /// <summary>The key of a task's status, in a runbook entry and in a detail file.</summary>
    public const string StatusKey = "status";

    private const string Issues = "issues";

    /// <summary>Shows a status.</summary>
    /// <param name="parent">The YAML path of the runbook entry; empty in a detail file.</param>
    /// <param name="state">The status.</param>
    public static YamlEdit Status(string parent, TaskState state) => new SetScalar(YamlPath.Key(parent, StatusKey), state.ToYaml());

    /// <summary>Tells a detail file how the last attempt ended.</summary>
    public static YamlEdit LastRun(EquatableArray<KeyValuePair<string, string>> pairs) => new SetMapping("last_run", pairs);

    /// <summary>Adds an issue to a detail file.</summary>
    public static YamlEdit Issue(EquatableArray<KeyValuePair<string, string>> pairs) => new AppendMapping(Issues, pairs);

    /// <summary>Says how the last issue was resolved; <c>null</c> where there is none, or a person has said it already.</summary>
    public static YamlEdit? Resolution(YamlDocument document, string resolution)
    {
        var count = document.Find(Issues) is YamlSequence list ? list.Items.Count : 0;
        var path = YamlPath.Key(YamlPath.Item(Issues, count - 1), "resolution");
        return count > 0 && document.Find(path) is null or YamlScalar { Value: "" } or YamlScalar { IsNull: true } ? new SetScalar(path, resolution) : null;
    }
}
