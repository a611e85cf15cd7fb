using System.Globalization;
using Tofa.Runner.Adapters.Rendering;
using Tofa.Tool.Modules.Baselines;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Adapters.Rendering;

/// <summary>Baselines for people.</summary>
internal static class BaselineText
{
    /// <summary>A line for each baseline, and below it one for each thing that is not as it says; in a dry run its text first.</summary>
    internal static string Of(BaselineView view) => string.Join('\n', view.Baselines.SelectMany(report => Lines(view.Action, report)));

    private static IEnumerable<string> Lines(BaselineAction action, BaselineReport report) =>
    [
        $"{report.File}: {Head(action, report)}",
        .. (report.Draft?.TrimEnd().Split('\n') ?? []).Select(line => $"  | {line.TrimEnd()}".TrimEnd()),
        .. report.New.Select(row => $"  new      {row}"),
        .. report.Stale.Select(row => $"  stale    {row}"),
        .. report.Expired.Select(row => $"  expired  {row}"),
    ];

    private static string Head(BaselineAction action, BaselineReport report)
    {
        var frozen = Amount.Of(report.Violations, "violation");
        return (action, report) switch
        {
            (BaselineAction.Create, { Draft: not null }) => $"would freeze {frozen}",
            (BaselineAction.Update, { Draft: not null }) => $"would let go of what is mended; {frozen} left",
            (BaselineAction.Create, { Written: true }) => $"froze {frozen}",
            (BaselineAction.Create, _) => "no violations, so nothing to freeze",
            (BaselineAction.Update, { Written: true }) => $"let go of what is mended; {frozen} left",
            (_, { IsClean: true }) => $"{frozen} frozen, nothing new",
            _ => string.Create(CultureInfo.InvariantCulture, $"{frozen} frozen; {report.New.Count} new, {report.Stale.Count} stale, {report.Expired.Count} expired"),
        };
    }
}
