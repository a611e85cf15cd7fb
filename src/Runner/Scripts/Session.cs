using Tofa.Runner.Adapters.DotEnv;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Journals;
using Tofa.Runner.Adapters.Locks;
using Tofa.Runner.Adapters.Prices;
using Tofa.Runner.Adapters.Rendering;
using Tofa.Runner.Adapters.Surveys;
using Tofa.Runner.Flows;
using Tofa.Runner.Flows.Doctoring;
using Tofa.Runner.Modules.DotEnv;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Scripts;

/// <summary>What one command works on: the project it found, and whom it tells.</summary>
/// <param name="Directory">The absolute path of the folder that holds <c>runbook.yaml</c>.</param>
/// <param name="Invocation">How this person starts the application.</param>
/// <param name="Pipeline">The compiled pipeline; <c>null</c> where the files are interpreted.</param>
/// <param name="Output">Renders and writes results.</param>
internal sealed record Session(string Directory, Invocation Invocation, Pipeline? Pipeline, Output Output)
{
    /// <summary>What the project's <c>.env</c> says.</summary>
    internal DotEnvContent DotEnv { get; } = DotEnvFile.Read(Directory);

    /// <summary>The project's files.</summary>
    internal ProjectFolder Files { get; } = new(Directory);

    /// <summary>The journal's file.</summary>
    internal JournalFile Store { get; } = new(Directory);

    /// <summary>The project's lock.</summary>
    internal RunLock Lock { get; } = new(Directory, new ProcessTable());

    /// <summary>Puts stops into words.</summary>
    internal Stops Stops { get; } = new(Invocation);

    /// <summary>The flow that only looks.</summary>
    internal QueryFlow Query() => new(Files, Store, Lock, Output.Terminal(nonInteractive: true), Pipeline, Invocation, AiInspection());

    /// <summary>Looks at what model calls depend on besides the runbook.</summary>
    internal AiInspection AiInspection() => new(Files, new ProjectSurvey(Directory), AiSurvey.Of(DotEnv), PriceFiles.BuiltIn);

    /// <summary>The flow that says why a task does not start.</summary>
    internal ExplainFlow Explain() => new(Files, Store, Lock, new ProcessTable(), Pipeline, Invocation);

    /// <summary>What model calls cost in this project.</summary>
    /// <param name="refused">What to answer where the project's own prices cannot be used.</param>
    internal PriceTable? LoadPrices(out StopView? refused)
    {
        var prices = PriceFiles.Load(Files, out var errors);
        refused = prices is null ? Stops.BadPrices(errors) : null;
        return prices;
    }

    /// <summary>Hides secrets.</summary>
    internal Redactor Redactor => Output.Redactor;
}
