using Tofa.Model.Text;

namespace Tofa.Model.Tests.Architecture;

/// <summary>One mistake: a file that has it at the place marked <c>[|…|]</c> and no other, and one that nearly has it and is fine.</summary>
public sealed record MistakeCase(string Id, string Message, string Bad, string NearMiss)
{
    /// <summary>The bad file without its marks.</summary>
    public string BadText => Bad.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    /// <summary>What is marked.</summary>
    public SourceSpan Place
    {
        get
        {
            var start = Bad.IndexOf("[|", StringComparison.Ordinal);
            return new SourceSpan(start, Bad.IndexOf("|]", StringComparison.Ordinal) - start - 2);
        }
    }
}
