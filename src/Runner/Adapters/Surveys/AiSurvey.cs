using Tofa.Runner.Adapters.DotEnv;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.DotEnv;
using Tofa.Runner.Modules.Telemetry;

namespace Tofa.Runner.Adapters.Surveys;

/// <summary>Looks at the settings of model calls and telemetry.</summary>
internal static class AiSurvey
{
    /// <summary>What the environment and <c>.env</c> say.</summary>
    internal static AiExamination Of(DotEnvContent dotEnv) => new()
    {
        Settings = OpenAiSettingsReader.Read(Variables.With(dotEnv)),
        DotEnv = dotEnv,
        Places = Variables.Places(dotEnv),
        Telemetry = OtlpSettingsReader.Read(Environment.GetEnvironmentVariable).Problems,
    };
}
