namespace Tofa.Model.Editing;

/// <summary>A value, or the reason why there is none.</summary>
internal readonly record struct Outcome<T>(T? Value, string? Refusal)
    where T : class
{
    public static Outcome<T> Of(T value) => new(value, null);

    public static Outcome<T> Refuse(string reason) => new(null, reason);
}
