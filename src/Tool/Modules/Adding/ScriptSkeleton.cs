using System.Security;
using Tofa.Model.Problems;

namespace Tofa.Tool.Modules.Adding;

/// <summary>The C# of a new script, in the layers that the rules ask for.</summary>
/// <param name="Space">The root namespace.</param>
/// <param name="Name">The class.</param>
/// <param name="Capability">The capability that it belongs to; <c>null</c> for none.</param>
/// <param name="TaskId">The task that runs it.</param>
internal sealed record ScriptSkeleton(string Space, string Name, string? Capability, string TaskId)
{
    /// <summary>The full name of the script's class.</summary>
    internal string FullName => $"{Space}.{Home}Scripts.{Name}";

    /// <summary>The files.</summary>
    internal IReadOnlyList<FileChange> Files =>
    [
        new($"{Folder}Scripts/{Name}.cs", Script, null),
        new($"Flows/{Name}Flow.cs", Flow, null),
        new($"{Folder}{(Capability is null ? "Modules" : "Functions/Simple")}/{Name}Text.cs", Function, null),
    ];

    private string Home => Capability is null ? string.Empty : $"Tasks.{Capability}.";

    private string Folder => Capability is null ? string.Empty : $"tasks/{Capability}/";

    private string FunctionSpace => $"{Space}.{Home}{(Capability is null ? "Modules" : "Functions.Simple")}";

    private string Script => $$"""
        using Tofa.Runner.Pipelines;
        using {{Space}}.Flows;

        namespace {{Space}}.{{Home}}Scripts;

        /// <summary>The task <c>{{SecurityElement.Escape(Printable.Of(TaskId))}}</c>.</summary>
        public sealed class {{Name}} : IScript
        {
            /// <inheritdoc/>
            public Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)
            {
                ArgumentNullException.ThrowIfNull(context);
                context.Log({{Name}}Flow.Run(context.TaskId));
                return Task.FromResult(0);
            }
        }

        """.ReplaceLineEndings("\n");

    private string Flow => $$"""
        using {{FunctionSpace}};

        namespace {{Space}}.Flows;

        /// <summary>The order of the steps; give it ports for whatever it needs of the world.</summary>
        public static class {{Name}}Flow
        {
            /// <summary>Runs the flow.</summary>
            /// <param name="taskId">The task that it is run for.</param>
            public static string Run(string taskId) => {{Name}}Text.Of(taskId);
        }

        """.ReplaceLineEndings("\n");

    private string Function => $$"""
        namespace {{FunctionSpace}};

        /// <summary>The work itself: functions of their arguments.</summary>
        public static class {{Name}}Text
        {
            /// <summary>What is said about a task.</summary>
            /// <param name="taskId">The task's id.</param>
            public static string Of(string taskId) => $"{taskId} does nothing yet";
        }

        """.ReplaceLineEndings("\n");
}
