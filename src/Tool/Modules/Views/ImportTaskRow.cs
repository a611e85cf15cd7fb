namespace Tofa.Tool.Modules.Views;

/// <summary>A task that was imported or kept.</summary>
/// <param name="Id">Its id in the runbook.</param>
/// <param name="Name">Its name in the imported file.</param>
/// <param name="Type">Its type in the imported file.</param>
/// <param name="Status">Its status in the imported file.</param>
/// <param name="From">Where the imported file has it, as <c>file(line,column)</c>.</param>
internal sealed record ImportTaskRow(string Id, string Name, string Type, string Status, string From);
