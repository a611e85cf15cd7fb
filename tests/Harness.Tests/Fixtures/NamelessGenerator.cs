using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Names none of its steps.</summary>
[Generator]
public sealed class NamelessGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Select(static (file, _) => file.Path), static (_, _) => { });
}
