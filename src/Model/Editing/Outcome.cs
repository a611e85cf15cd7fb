namespace Tofa.Model.Editing;

/// <summary>A value, or the reason why there is none.</summary>
internal readonly record struct Outcome<T>(T? Value, Refusal? Refusal)
    where T : class
{
    public static Outcome<T> Of(T value) => new(value, null);

    public static Outcome<T> Refuse(Refusal refusal) => new(null, refusal);
}
