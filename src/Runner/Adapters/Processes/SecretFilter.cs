using System.Text;
using Tofa.Runner.Modules.Redaction;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>Hides known secrets in a stream of bytes of any encoding, also where a secret is cut by the end of a chunk.</summary>
/// <remarks>It holds back the last bytes where they may be the beginning of a secret, until more arrive or the stream ends.</remarks>
internal sealed class SecretFilter
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes(Redactor.Mark);

    private readonly byte[][] secrets;
    private readonly bool[] starts = new bool[256];
    private readonly List<byte> held = [];

    /// <summary>Knows some values.</summary>
    internal SecretFilter(IReadOnlyList<string> values)
    {
        secrets = [.. values.Select(Encoding.UTF8.GetBytes).OrderByDescending(secret => secret.Length)];
        foreach (var secret in secrets)
            starts[secret[0]] = true;
    }

    /// <summary>Takes bytes and gives those that are safe to pass on.</summary>
    internal byte[] Pass(ReadOnlySpan<byte> bytes)
    {
        if (secrets.Length == 0)
            return bytes.ToArray();

        held.AddRange(bytes);
        return Release(BeforeCutSecret());
    }

    /// <summary>Gives what is held back.</summary>
    internal byte[] Flush() => Release(held.Count);

    private int BeforeCutSecret()
    {
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(held);
        for (var start = Math.Max(0, bytes.Length - secrets[0].Length + 1); start < bytes.Length; start++)
        {
            if (starts[bytes[start]] && MayBegin(bytes[start..]))
                return start;
        }

        return bytes.Length;
    }

    private bool MayBegin(ReadOnlySpan<byte> bytes)
    {
        foreach (var secret in secrets)
        {
            if (secret.Length > bytes.Length && secret.AsSpan().StartsWith(bytes))
                return true;
        }

        return false;
    }

    private byte[] Release(int end)
    {
        var passed = new List<byte>(held.Count);
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(held);
        var position = 0;
        while (position < end)
        {
            if (LengthOfSecretAt(bytes[position..]) is var length and > 0)
            {
                passed.AddRange(Mark);
                position += length;
            }
            else
            {
                passed.Add(bytes[position++]);
            }
        }

        held.RemoveRange(0, position);
        return [.. passed];
    }

    private int LengthOfSecretAt(ReadOnlySpan<byte> bytes)
    {
        if (!starts[bytes[0]])
            return 0;

        foreach (var secret in secrets)
        {
            if (bytes.StartsWith(secret))
                return secret.Length;
        }

        return 0;
    }
}
