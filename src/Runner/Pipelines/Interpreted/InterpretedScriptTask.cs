using Tofa.Model.Runbooks;

namespace Tofa.Runner.Pipelines.Interpreted;

/// <summary>A task that runs a process, from the files; a C# script needs the project that it is compiled into.</summary>
internal sealed class InterpretedScriptTask(TaskDefinition definition) : ScriptTask(definition);
