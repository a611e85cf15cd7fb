using Tofa.Tool.Modules.Rules;

namespace Tofa.Tool.Ports;

/// <summary>The documentation of the rules.</summary>
internal interface IRulePages
{
    /// <summary>Every page, by id.</summary>
    IReadOnlyList<RulePage> ReadAll();
}
