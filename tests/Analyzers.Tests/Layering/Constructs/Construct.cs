using System.Text.RegularExpressions;

namespace Tofa.Analyzers.Tests.Layering.Constructs;

/// <summary>One way in which code depends on a type.</summary>
/// <param name="Name">Completes the sentence "The dependency of …".</param>
/// <param name="Code">Members of a class <c>User</c>, or whole types where it starts with <c>type:</c>; violations stand between « and ».</param>
public sealed partial record Construct(string Name, string Code)
{
    private const string TypePrefix = "type:";

    /// <summary>The code as a file, with the target's namespace imported.</summary>
    internal string ToSource(string target, string @namespace = "Acme.Modules") =>
        $"#nullable enable\nusing Acme;\nusing {target};\nusing static {target}.Thing;\nusing Alias = {target}.Thing;\nusing Aliases = System.Collections.Generic.List<{target}.Thing>;\nusing Couple = ({target}.Thing First, int Second);\n"
        + $"namespace {@namespace}\n{{\n" + Members.Replace("TARGET", target, StringComparison.Ordinal) + "\n}";

    /// <summary>The same without marks.</summary>
    internal Construct WithoutMarks() => this with { Code = Mark().Replace(Code, "$1") };

    /// <summary>The same with marks that the harness reads.</summary>
    internal Construct WithMarks() => this with { Code = Mark().Replace(Code, "{|TOFA1001:$1|}") };

    /// <inheritdoc/>
    public override string ToString() => Name;

    private string Members => Code.StartsWith(TypePrefix, StringComparison.Ordinal)
        ? Code[TypePrefix.Length..]
        : "public class User\n{\n" + Code + "\n}";

    [GeneratedRegex("«(.*?)»")]
    private static partial Regex Mark();
}
