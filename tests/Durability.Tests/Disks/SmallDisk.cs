using System.Diagnostics;

namespace Tofa.Durability.Tests.Disks;

/// <summary>A disk of a quarter of a megabyte in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string folder;

    private SmallDisk(string folder) => this.folder = folder;

    private string Filling => Path.Combine(folder, "filling");

    /// <summary>Mounts it; skips the test where this user may not.</summary>
    public static async Task<SmallDisk> MountAsync(string folder)
    {
        Assert.SkipUnless(await TryAsync("mount", "-t", "tmpfs", "-o", "size=256k", "tofa-tests", folder), "this user may not mount");
        return new SmallDisk(folder);
    }

    public static async Task<bool> TryAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0;
    }

    /// <summary>Writes until nothing more goes in.</summary>
    public void Fill()
    {
        using var filling = File.OpenHandle(Filling, FileMode.CreateNew, FileAccess.Write);
        try
        {
            for (var written = 0L; ; written += 1024)
                RandomAccess.Write(filling, new byte[1024], written);
        }
        catch (IOException full)
        {
            Assert.Contains("space", full.Message, StringComparison.Ordinal);
        }
    }

    public void Free() => File.Delete(Filling);

    public void Dispose() => TryAsync("umount", "-l", folder).GetAwaiter().GetResult();
}
