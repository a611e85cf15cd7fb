using Tofa.Model.Collections;
using Tofa.Model.Naming;
using Tofa.Model.Runbooks;

namespace Tofa.Generators.Emit;

/// <summary>One property of the generated <c>Inputs</c> record.</summary>
/// <param name="Name">The property's name as code spells it.</param>
/// <param name="Value">The context value that it holds.</param>
internal sealed record InputProperty(string Name, ContextValue Value)
{
    /// <summary>The properties for a context, in its order.</summary>
    public static EquatableArray<InputProperty> For(EquatableArray<ContextValue> context)
    {
        var names = ContextNames.For(context.Select(value => value.Key));
        return context.Select((value, index) => new InputProperty(Identifiers.Escape(names[index]), value)).ToEquatableArray();
    }
}
