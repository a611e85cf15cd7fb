using System.Xml;
using System.Xml.Linq;
using Tofa.Tool.Modules.Scaffolding;

namespace Tofa.Tool.Modules.Adding;

/// <summary>Reads the root namespace out of a project file, as MSBuild decides it.</summary>
internal static class RootNamespace
{
    /// <summary>The namespace; <c>null</c> where the file does not say it plainly.</summary>
    /// <param name="name">The project file's name without its ending, which counts where the file says nothing.</param>
    /// <param name="text">The file's text.</param>
    internal static string? Of(string name, string text)
    {
        try
        {
            var said = XDocument.Parse(text).Descendants().LastOrDefault(element => element.Name.LocalName == "RootNamespace")?.Value.Trim();
            var space = said is { Length: > 0 } ? said : name.Replace(' ', '_').Replace('-', '_');
            return CSharpNames.IsNamespace(space) ? space : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
