using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Tests.Catalogue;

/// <summary>A file that fails when it is read.</summary>
/// <param name="failure">What the failure says.</param>
internal sealed class UnreadableText(string failure) : SourceText
{
    public override Encoding? Encoding => null;

    public override int Length => throw Failure;

    public override char this[int position] => throw Failure;

    private InvalidOperationException Failure => new(failure);

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw Failure;
}
