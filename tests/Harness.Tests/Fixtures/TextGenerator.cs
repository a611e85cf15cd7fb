using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>A generator over additional files with one step whose value is wrong in the way the derived class says.</summary>
public abstract class TextGenerator<T> : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.AdditionalTextsProvider
            .Combine(context.CompilationProvider)
            .Select((pair, token) => Model(pair.Left.GetText(token)!, pair.Right)).WithTrackingName("Model");
        context.RegisterSourceOutput(
            models, (output, model) => output.AddSource("A.g.cs", SourceText.From(Write(model), Encoding.UTF8)));
    }

    protected abstract T Model(SourceText text, Compilation compilation);

    protected virtual string Write(T model) => "class A { }\n";
}
