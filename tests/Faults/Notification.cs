using System.Globalization;
using System.Runtime.InteropServices;

namespace Tofa.Faults;

/// <summary>A call that a thread is about to make.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Notification(
    ulong Id, uint Thread, uint Flags, int Call, uint Machine, ulong Instruction, ulong First, ulong Second, ulong Third, ulong Fourth, ulong Fifth, ulong Sixth)
{
    private const int Rename = 82;
    private const int Unlink = 87;
    private const int UnlinkAt = 263;
    private const int RenameAt = 264;
    private const int RenameAt2 = 316;

    public string Name => Call switch
    {
        18 or 296 => "write",
        74 or 75 => "sync",
        77 => "cut",
        Rename or RenameAt or RenameAt2 => "rename",
        _ => "unlink",
    };

    /// <summary>The file that it is about, of a rename the new name; empty where it cannot be told.</summary>
    public string Path => Call switch
    {
        Rename => Text(Second),
        Unlink => Text(First),
        UnlinkAt => Text(Second),
        RenameAt or RenameAt2 => Text(Fourth),
        _ => Descriptor(),
    };

    private string Text(ulong address) => Thread == Environment.ProcessId || Directory.Exists($"/proc/self/task/{Number(Thread)}") ? Marshal.PtrToStringUTF8((nint)address) ?? string.Empty : string.Empty;

    // Who asked may have been killed since.
    private string Descriptor()
    {
        try
        {
            return new FileInfo($"/proc/{Number(Thread)}/fd/{Number((uint)First)}").LinkTarget ?? string.Empty;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }

    private static string Number(uint number) => number.ToString(CultureInfo.InvariantCulture);
}
