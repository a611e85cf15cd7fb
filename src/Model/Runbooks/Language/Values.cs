using Tofa.Model.Collections;
using Tofa.Model.Paths;
using Tofa.Model.Reading;
using Tofa.Model.Schemas;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The values that occur in several places of the runbook language.</summary>
internal static class Values
{
    private const string Filled = @"\S";
    private const string WithoutNul = @"^[^\u0000]*$";

    /// <summary>Any text, or nothing.</summary>
    public static readonly Shape Text = new ScalarShape(null) { AllowsNothing = true };

    /// <summary>A text that says something.</summary>
    public static readonly Shape FilledText = new ScalarShape(Filled);

    /// <summary>A text that a process can be given.</summary>
    public static readonly Shape Argument = new ScalarShape(WithoutNul);

    /// <summary>A program, or a line for the shell.</summary>
    public static readonly Shape Program = new ScalarShape(@"^(?=[^\u0000]*\S)[^\u0000]*$");

    /// <summary>A list of texts.</summary>
    public static readonly Shape Texts = new ListShape(Text) { AllowsNothing = true };

    /// <summary>A text, or a list of texts.</summary>
    public static readonly Shape TextOrTexts = new EitherShape(new[] { Text, Texts });

    /// <summary>A path inside the project.</summary>
    public static readonly Shape Path = new ScalarShape(PathExpressions.Inside) { AllowsNothing = true };

    /// <summary>A path that an output may have.</summary>
    public static readonly Shape OutputPath = new ScalarShape(PathExpressions.Output) { AllowsNothing = true };

    /// <summary>How long something may take.</summary>
    public static readonly Shape Duration = new ScalarShape(Durations.Expression) { AllowsNothing = true, MostNumber = Durations.MostSeconds };

    /// <summary>An amount of US dollars.</summary>
    public static readonly Shape Budget = new ScalarShape(Budgets.Expression) { AllowsNothing = true, MostAmount = Budgets.Most };

    /// <summary>Environment variables.</summary>
    public static readonly Shape Variables = new EntriesShape(@"^[^=\u0000]+$", new ScalarShape(WithoutNul) { AllowsNothing = true }) { AllowsNothing = true };

    /// <summary>A status.</summary>
    public static readonly Shape Status = new ChoiceShape("a status", TaskStates.All.ToEquatableArray()) { AllowsNothing = true };

    /// <summary>A type.</summary>
    public static readonly Shape Kind = new ChoiceShape("a type", TaskKinds.All.ToEquatableArray()) { AllowsNothing = true };

    /// <summary>What the runner keeps, or what nothing acts on yet.</summary>
    public static readonly Shape Anything = new AnythingShape();
}
