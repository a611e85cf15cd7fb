using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>What the doctor found, for people.</summary>
internal static class DoctorText
{
    /// <summary>What changes, what was set right, what was found, and the sum.</summary>
    internal static string Of(DoctorView view) => string.Join('\n',
    [
        .. view.Differences.SelectMany(difference => difference.Lines.Prepend($"{difference.File}, {(view.Fixed.Count > 0 ? "changed" : "to be changed")}:")),
        .. view.Fixed.Select(finding => $"set right: {finding.Place}: {finding.Meaning}"),
        .. view.Findings.SelectMany(finding => new[] { $"{finding.Place}: {finding.Meaning}", $"  {finding.Remedy}{(finding.Remedy.EndsWith('.') ? string.Empty : ".")}" }),
        view.Findings.Count == 0 ? "Nothing is in the way." : Sum(view),
    ]);

    private static string Sum(DoctorView view)
    {
        var fixable = view.Findings.Count(finding => finding.Fixable);
        return $"{Amount.Of(view.Findings.Count, "finding")}{(fixable == 0 ? string.Empty : $", {Amount.Of(fixable, "of them can be set right", "of them can be set right")}")}";
    }
}
