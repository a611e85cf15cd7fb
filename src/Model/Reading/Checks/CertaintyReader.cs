using System.Globalization;
using Tofa.Model.Collections;
using Tofa.Model.Pauses;
using Tofa.Model.Problems;

namespace Tofa.Model.Reading.Checks;

/// <summary>Reads <c>certainty</c> and <c>alternatives</c>, and whether the two fit each other (R000-47).</summary>
internal static class CertaintyReader
{
    /// <summary>The certainty; <c>null</c> where there is none or, noted, it is no number from 0 to 1.</summary>
    public static decimal? Read(Section root, EquatableArray<string> alternatives)
    {
        var text = root.Text("certainty");
        var certainty = text is null ? null : Certainties.Parse(text);
        if (text is not null && certainty is null)
        {
            var remedy = Certainties.Meant(text) is { } meant ? $"did you mean '{Print(meant)}'?" : "write such as 0.9";
            root.Report("certainty", ProblemKinds.BadCertainty, Printable.Of(text), remedy);
            return null;
        }

        if (Certainties.NeedsPerson(certainty) && alternatives.Count == 0 && root.SaysNothing("alternatives"))
            root.Report(root.Has("alternatives") ? "alternatives" : "certainty", ProblemKinds.MissingAlternatives, Print(certainty!.Value));
        else if (alternatives.Count > 0 && !Certainties.NeedsPerson(certainty) && root.HoldsTextOrNothing("certainty"))
            root.ReportAtKey("alternatives", ProblemKinds.UnusedAlternatives, certainty is null ? "this task has no certainty" : $"this task's is {Print(certainty.Value)}");

        return certainty;
    }

    /// <summary>The alternatives; a single text counts as a list of one, and blank ones are left out.</summary>
    public static EquatableArray<string> Alternatives(Section root) =>
        root.SaysNothing("alternatives") ? default : root.Texts("alternatives", allowsSingle: true).Where(text => !string.IsNullOrWhiteSpace(text)).ToEquatableArray();

    private static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
