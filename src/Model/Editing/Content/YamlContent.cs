namespace Tofa.Model.Editing.Content;

/// <summary>A value that is to be written: <see cref="TextContent"/>, <see cref="ListContent"/> or <see cref="MapContent"/>.</summary>
public abstract record YamlContent
{
    private protected YamlContent()
    {
    }
}
