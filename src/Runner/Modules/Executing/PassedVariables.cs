using Tofa.Runner.Modules.Redaction;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Which of the runner's own environment variables a script's process gets unasked: what programs need to find their way, and nothing that identifies anybody.</summary>
internal static class PassedVariables
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        // Who and where: the shell's own.
        "PATH", "HOME", "USER", "LOGNAME", "SHELL", "PWD", "TMPDIR", "TEMP", "TMP", "HOSTNAME",

        // Language, time and terminal.
        "LANG", "LANGUAGE", "TZ", "TERM", "COLORTERM", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "CI", "EDITOR", "VISUAL", "PAGER",

        // The network's way out.
        "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR",

        // Where languages and tools live.
        "GOPATH", "GOROOT", "NVM_DIR", "NODE_PATH", "VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PKG_CONFIG_PATH", "MANPATH",

        // Without these no program starts on Windows.
        "SystemRoot", "SystemDrive", "windir", "ComSpec", "PATHEXT", "OS", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "COMPUTERNAME", "USERNAME", "USERDOMAIN",
        "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "ALLUSERSPROFILE", "PUBLIC", "ProgramFiles", "ProgramFiles(x86)", "ProgramW6432",
        "CommonProgramFiles", "CommonProgramFiles(x86)", "CommonProgramW6432",
    };

    private static readonly string[] Beginnings = ["LC_", "XDG_", "DOTNET_", "NUGET_", "TOFA_"];

    /// <summary>Whether a process gets it. A name like a secret's is never passed on, nor is any other: an <c>env</c> entry has to name it.</summary>
    internal static bool IsPassed(string name) => !SecretNames.IsSecret(name)
        && (Names.Contains(name) || name.EndsWith("_HOME", StringComparison.OrdinalIgnoreCase)
            || Beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)));
}
