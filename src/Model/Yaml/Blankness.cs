namespace Tofa.Model.Yaml;

/// <summary>Tells what was written without saying anything.</summary>
internal static class Blankness
{
    /// <summary>Whether a node is missing, nothing, blank text, or a list of these.</summary>
    public static bool IsBlank(this YamlNode? node) => node switch
    {
        null => true,
        YamlSequence list => list.Items.All(item => item is YamlScalar scalar && IsBlank(scalar)),
        YamlScalar scalar => IsBlank(scalar),
        _ => false,
    };

    private static bool IsBlank(YamlScalar scalar) => scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value);
}
