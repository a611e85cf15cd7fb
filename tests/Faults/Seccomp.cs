using System.Runtime.InteropServices;

namespace Tofa.Faults;

/// <summary>Linux's user notification of system calls (seccomp_unotify(2)): a thread asks another one before it carries out a call.</summary>
internal static partial class Seccomp
{
    /// <summary>The calls that change files, by their numbers on x86-64: pwrite64, fsync, fdatasync, ftruncate, rename, unlink, unlinkat, renameat, pwritev, renameat2.</summary>
    private static readonly ushort[] Calls = [18, 74, 75, 77, 82, 87, 263, 264, 296, 316];

    private const int SetNoNewPrivileges = 38;
    private const long SeccompCall = 317;
    private const long SetModeFilter = 1;
    private const long NewListener = 8;
    private const uint Notify = 0x7fc00000;
    private const uint Allow = 0x7fff0000;
    private const nuint Receive = 0xC0502100;
    private const nuint Send = 0xC0182101;
    private const uint Continue = 1;

    /// <summary>Whether this machine is one of those whose numbers are known here.</summary>
    public static bool IsKnown => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    /// <summary>From now on this thread, and every thread and process that it starts, asks before such a call.</summary>
    /// <returns>The descriptor to answer on, or a negative number where the system does not allow it.</returns>
    public static unsafe int Listen()
    {
        List<Instruction> program = [new(0x20, 0, 0, 0)];
        for (var index = 0; index < Calls.Length; index++)
            program.Add(new Instruction(0x15, (byte)(Calls.Length - index), 0, Calls[index]));

        program.Add(new Instruction(0x06, 0, 0, Allow));
        program.Add(new Instruction(0x06, 0, 0, Notify));
        fixed (Instruction* first = program.ToArray())
        {
            var filter = new Program((ushort)program.Count, first);
            return PrCtl(SetNoNewPrivileges, 1, 0, 0, 0) == 0 ? (int)SystemCall(SeccompCall, SetModeFilter, NewListener, &filter) : -1;
        }
    }

    /// <summary>Waits for a question; <c>false</c> where it was taken back.</summary>
    public static bool TryReceive(int listener, out Notification question)
    {
        question = default;
        return IoControl(listener, Receive, ref question) == 0;
    }

    /// <summary>Lets the call be carried out.</summary>
    public static void Pass(int listener, in Notification question) => Reply(listener, new Answer(question.Id, 0, 0, Continue));

    /// <summary>Answers the call with an error.</summary>
    public static void Fail(int listener, in Notification question, int error) => Reply(listener, new Answer(question.Id, 0, -error, 0));

    // The one who asked may be gone; then nobody waits for the answer.
    private static void Reply(int listener, Answer answer) => _ = IoControl(listener, Send, ref answer);

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int PrCtl(int option, nuint first, nuint second, nuint third, nuint fourth);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static unsafe partial long SystemCall(long number, long operation, long flags, Program* filter);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int IoControl(int descriptor, nuint request, ref Notification question);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int IoControl(int descriptor, nuint request, ref Answer answer);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Instruction(ushort Code, byte WhenTrue, byte WhenFalse, uint Operand);

    [StructLayout(LayoutKind.Sequential)]
    private readonly unsafe struct Program(ushort length, Instruction* first)
    {
        public readonly ushort Length = length;
        public readonly Instruction* First = first;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Answer(ulong Id, long Value, int Error, uint Flags);
}
