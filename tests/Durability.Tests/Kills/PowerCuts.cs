using Tofa.Faults;

namespace Tofa.Durability.Tests.Kills;

/// <summary>What a disk may hold when the power fails before a file is synced: a part of what was written last, or its length without its bytes (ALICE, OSDI 2014).</summary>
internal static class PowerCuts
{
    /// <summary>Copies of a folder in which the last write to a file arrived only in part.</summary>
    /// <param name="before">The folder before the call before.</param>
    /// <param name="folder">The folder before the file is synced.</param>
    /// <param name="file">The file.</param>
    public static IEnumerable<string> Of(string before, string folder, string file)
    {
        var written = File.ReadAllBytes(Path.Combine(folder, file));
        var old = File.Exists(Path.Combine(before, file)) ? (int)Math.Min(new FileInfo(Path.Combine(before, file)).Length, written.Length) : 0;
        var half = old + ((written.Length - old) / 2);
        yield return Make(folder, $"{folder}-half", file, written[..half]);
        yield return Make(folder, $"{folder}-zero", file, [.. written[..old], .. new byte[written.Length - old]]);
    }

    private static string Make(string folder, string copy, string file, byte[] content)
    {
        Folders.Copy(folder, copy);
        File.WriteAllBytes(Path.Combine(copy, file), content);
        return copy;
    }
}
