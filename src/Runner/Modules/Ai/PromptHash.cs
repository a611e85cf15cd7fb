using System.Security.Cryptography;
using System.Text;

namespace Tofa.Runner.Modules.Ai;

/// <summary>Tells whether a recording answers the prompt that is asked.</summary>
internal static class PromptHash
{
    /// <summary>SHA-256 of a prompt, without its secrets, in hexadecimal.</summary>
    internal static string Of(string prompt) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prompt)));
}
