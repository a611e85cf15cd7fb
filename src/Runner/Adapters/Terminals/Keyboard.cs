namespace Tofa.Runner.Adapters.Terminals;

/// <summary>The keys of the person at the terminal that standard input is.</summary>
internal static class Keyboard
{
    // More than a terminal holds (4096 on Linux), and an end where one that was hung up has always something to read.
    private const int MostKeys = 8192;

    /// <summary>Forgets every key that was pressed and not yet read, also of a line that is not finished.</summary>
    internal static void Forget()
    {
        var taken = 0;
        while (taken < MostKeys && TakeKey())
            taken++;
    }

    // A terminal that went away has no more keys.
    private static bool TakeKey()
    {
        try
        {
            if (!Console.KeyAvailable)
                return false;

            Console.ReadKey(intercept: true);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
