using Tofa.Faults;

/// <summary>Called by .NET in the real tool before its own first line, where <c>DOTNET_STARTUP_HOOKS</c> names this assembly.</summary>
internal sealed class StartupHook
{
    public static void Initialize()
    {
        if (FaultPlan.FromEnvironment() is { } plan)
            CallWatch.Install().Plan = plan;
    }
}
