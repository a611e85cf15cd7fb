using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads <c>env</c>: what it names has to be possible as an environment variable on every system.</summary>
internal static class EnvironmentReader
{
    /// <summary>The variables of a section; those with an impossible name or value are noted.</summary>
    public static EquatableArray<EnvironmentVariable> Read(Section section)
    {
        if (section.Child("env", "env") is not { } variables)
            return default;

        return section.Entries("env").Select(entry => Variable(variables, entry)).OfType<EnvironmentVariable>().ToEquatableArray();
    }

    /// <summary>Both lists; where both have a name, the inner one counts.</summary>
    public static EquatableArray<EnvironmentVariable> Merge(EquatableArray<EnvironmentVariable> outer, EquatableArray<EnvironmentVariable> inner) =>
        outer.Where(variable => inner.All(other => other.Name != variable.Name)).Concat(inner).ToEquatableArray();

    private static EnvironmentVariable? Variable(Section variables, YamlEntry entry)
    {
        var name = entry.Key.Value;
        if (Flaw(name) is { } flaw)
        {
            var shown = Printable.Of(variables.PathOf(name));
            variables.ReportWithin(name, entry.Key.Span, ProblemKinds.WrongNode, shown, "the name of an environment variable, without '=' and NUL", flaw);
        }

        return variables.TextWithoutNul(entry.Value, variables.PathOf(name)) is { } value ? new EnvironmentVariable(name, value) : null;
    }

    private static string? Flaw(string name) => name switch
    {
        "" => "empty",
        _ when name.Contains('=') => "a text with '='",
        _ when name.Contains('\0') => "a text with NUL",
        _ => null,
    };
}
