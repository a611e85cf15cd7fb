using Tofa.Model.Editing.Content;

namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>A task that is added.</summary>
/// <param name="Task">The task.</param>
/// <param name="Entry">What is added to <c>runbook.yaml</c>.</param>
/// <param name="DetailPath">Its detail file, relative to the project.</param>
/// <param name="Detail">The file to write; <c>null</c> where there is one for this very task, which is kept.</param>
internal sealed record AddedTask(ImportedTask Task, MapContent Entry, string DetailPath, NewFile? Detail);
