namespace Tofa.Analyzers;

/// <summary>Every id that this assembly reports itself; the ids about YAML are data of <c>Tofa.Model.Problems</c>.</summary>
public static class RuleIds
{
    /// <summary>A type uses a type of a layer that it may not know (R000-20).</summary>
    public const string UpwardDependency = "TOFA1001";

    /// <summary>A flow does input or output itself (R000-11).</summary>
    public const string InputOutputInFlow = "TOFA1005";

    /// <summary>JSON is written or read outside its sanctioned homes (R004-16, C-15).</summary>
    public const string InlineJson = "TOFA2001";

    /// <summary>A module reads a clock, a random number or a new GUID (R000-17).</summary>
    public const string Nondeterminism = "TOFA4001";

    /// <summary>Pure code looks at environment, configuration, container, thread or machine (R000-18).</summary>
    public const string AmbientContext = "TOFA4004";

    /// <summary>Pure code reaches the outer world, a thread or a timer (R004-20, C-2).</summary>
    public const string Effect = "TOFA4005";

    /// <summary>Pure code calls code that reaches something impure in the end (R000-17, R004-38).</summary>
    public const string ImpureCall = "TOFA4006";

    /// <summary>A rule failed: a fault of Tofa, never of the code it looked at.</summary>
    public const string RuleFailed = "TOFA9002";
}
