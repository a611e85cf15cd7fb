using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Keeps a symbol in an object that is always equal, so that only its fields give it away.</summary>
public sealed class SymbolModelGenerator : TextGenerator<SymbolModelGenerator.Holder>
{
    protected override Holder Model(SourceText text, Compilation compilation) => new() { Items = [null, compilation.Assembly] };

    public sealed class Holder : IEquatable<Holder>
    {
        public required List<object?> Items { get; init; }

        public bool Equals(Holder? other) => other is not null;

        public override bool Equals(object? obj) => Equals(obj as Holder);

        public override int GetHashCode() => 0;
    }
}
