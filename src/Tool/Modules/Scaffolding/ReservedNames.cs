using System.Text.RegularExpressions;

namespace Tofa.Tool.Modules.Scaffolding;

/// <summary>Names that cannot be a segment of the new project's namespace. The template for <c>dotnet new</c> says the same in its own words.</summary>
internal static class ReservedNames
{
    /// <summary>C#'s reserved words.</summary>
    internal const string Keywords =
        "abstract|as|base|bool|break|byte|case|catch|char|checked|class|const|continue|decimal|default|delegate|do|double|else|enum|event|explicit|" +
        "extern|false|finally|fixed|float|for|foreach|goto|if|implicit|in|int|interface|internal|is|lock|long|namespace|new|null|object|operator|out|" +
        "override|params|private|protected|public|readonly|ref|return|sbyte|sealed|short|sizeof|stackalloc|static|string|struct|switch|this|throw|" +
        "true|try|typeof|uint|ulong|unchecked|unsafe|ushort|using|virtual|void|volatile|while";

    /// <summary>What is a layer, a capability's home, generated, somebody else's, or a type that the scaffold's code names: it would be mistaken for it.</summary>
    internal const string Taken =
        "Adapters|ArgumentNullException|CancellationToken|DataFlow|Exception|File|Flows|Functions|IScript|Microsoft|Modules|Orchestrators|Path|Ports|Program|" +
        "ProjectFolder|Runbook|RunbookTasks|ScriptContext|Scripts|SharedModules|Simple|System|Tally|Task|Tasks|Tofa|TofaApp|WordText";

    /// <summary>The namespace with every such segment changed.</summary>
    internal static string Avoid(string name) =>
        Regex.Replace(Regex.Replace(name, Segment(Keywords), "_$1", RegexOptions.CultureInvariant), Segment(Taken), "$1Project", RegexOptions.CultureInvariant);

    /// <summary>Whether a name is one of C#'s reserved words.</summary>
    internal static bool IsKeyword(string name) => Keywords.Split('|').Contains(name);

    /// <summary>Whether a name is one of <see cref="Taken"/>.</summary>
    internal static bool IsTaken(string name) => Taken.Split('|').Contains(name);

    /// <summary>The pattern of a whole segment that is one of some words.</summary>
    internal static string Segment(string words) => $@"(?<![^.])({words})(?![^.])";
}
