using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tofa.Runner.Modules.Artifacts;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Editing;

/// <summary>What an edit by hand did to a text, for the journal (R001-49 <c>m</c>).</summary>
/// <param name="Before">The text that the person started from; <c>null</c> where there was none.</param>
/// <param name="After">The text that the person left; <c>null</c> where there is none.</param>
internal sealed record HandEdit(string? Before, string? After)
{
    /// <summary>Whether anything was changed.</summary>
    internal bool IsChange => Before != After;

    /// <summary>The facts for the journal.</summary>
    /// <param name="about">What was edited: <c>prompt</c> or <c>output</c>.</param>
    internal Dictionary<string, string> Facts(string about)
    {
        var facts = new Dictionary<string, string>
        {
            [FactKeys.ManualEdit] = "true",
            [FactKeys.About] = about,
            [FactKeys.Changed] = IsChange ? "true" : "false",
        };
        if (Before is not null)
            facts[FactKeys.HashBefore] = Hash(Before);

        if (After is not null)
            facts[FactKeys.HashAfter] = Hash(After);

        var diff = LineDiff.Of(Before ?? string.Empty, After ?? string.Empty);
        facts[FactKeys.LinesAdded] = diff.Added.ToString(CultureInfo.InvariantCulture);
        facts[FactKeys.LinesRemoved] = diff.Removed.ToString(CultureInfo.InvariantCulture);
        return facts;
    }

    private static string Hash(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
