using System.Text;
using Tofa.Model.Paths;
using Tofa.Model.Problems;

namespace Tofa.Tool.Modules.Scaffolding;

/// <summary>What the new project is called.</summary>
/// <param name="File">The project file without its ending; also what the project calls itself for people.</param>
/// <param name="Namespace">The root namespace and the assembly.</param>
internal sealed record ProjectName(string File, string Namespace)
{
    private const int Longest = 100;

    /// <summary>Makes a name of any text, as <c>dotnet new</c> does: <c>1-my app</c> is in the namespace <c>_1_my_app</c>.</summary>
    /// <param name="given">The folder's name, or what was asked for.</param>
    /// <param name="refusal">Why it cannot be a name; <c>null</c> where it can.</param>
    internal static ProjectName? Of(string given, out string? refusal)
    {
        var text = given.Trim();
        var isSpeaking = text.Any(char.IsLetterOrDigit) && text.Length <= Longest;
        refusal = isSpeaking ? null : $"'{Printable.Of(given)}' cannot be a project's name: it takes a letter or digit, and at most 100 characters.";
        if (!isSpeaking)
            return null;

        var space = ReservedNames.Avoid(Identifiers(text));
        return new ProjectName(new[] { text, space }.FirstOrDefault(IsPlainFile) ?? space + "Project", space);
    }

    // The default of `dotnet new` ("safe_namespace"): what no identifier may hold becomes '_', and '_' goes before what may not begin one.
    private static string Identifiers(string text)
    {
        var name = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var begins = name.Length == 0 || name[^1] == '.';
            if (begins && !CSharpNames.IsStart(text[at]) && CSharpNames.IsPart(text[at]))
                name.Append('_').Append(text[at]);
            else if (begins ? CSharpNames.IsStart(text[at]) : CSharpNames.IsPart(text[at]) || (text[at] == '.' && at < text.Length - 1))
                name.Append(text[at]);
            else
                name.Append('_');

            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
        }

        return name.ToString();
    }

    // MSBuild takes ';', '%' and others apart, and a name that starts with a dot is not seen.
    private static bool IsPlainFile(string text) =>
        text[0] is not ('.' or '-' or ' ') && text.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '.' or '-' or '_') && ProjectPath.UnportableStep(text) is null;
}
