namespace Tofa.Runner.Tests.Simulation;

/// <summary>Turns FsCheck's numbers into choices, so that a counterexample shrinks with the numbers; a used-up tape always chooses the first.</summary>
internal sealed class ChoiceTape(int[] numbers)
{
    private int position;

    public bool IsUsedUp => position >= numbers.Length;

    public int Below(int limit) => limit <= 1 || IsUsedUp ? 0 : (int)((uint)numbers[position++] % (uint)limit);

    public bool Flip() => Below(2) == 1;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
