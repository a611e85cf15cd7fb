namespace Tofa.Model.Editing;

/// <summary>One change to one place of a YAML text: <see cref="SetScalar"/>, <see cref="SetMapping"/>, <see cref="AppendMapping"/> or <see cref="AppendMappings"/>.</summary>
public abstract record YamlEdit
{
    private protected YamlEdit(string yamlPath) => YamlPath = yamlPath;

    /// <summary>The place as a path such as <c>tasks[3].status</c>; its parent has to exist.</summary>
    public string YamlPath { get; }
}
