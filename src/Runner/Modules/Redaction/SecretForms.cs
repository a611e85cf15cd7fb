using System.Text;
using System.Text.Encodings.Web;

namespace Tofa.Runner.Modules.Redaction;

/// <summary>The forms in which a secret travels: as it is, in a URL, in a JSON text, and in Base64 wherever it stands in what is encoded.</summary>
internal static class SecretForms
{
    // Three characters of Base64 are less than a guess; of a short secret so little stays that it would be found everywhere.
    private const int ShortestEncoded = 12;

    /// <summary>All forms of a secret, itself first.</summary>
    internal static IEnumerable<string> Of(string secret)
    {
        yield return secret;
        yield return Uri.EscapeDataString(secret);
        yield return JavaScriptEncoder.Default.Encode(secret);
        var escaped = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret);
        yield return escaped;
        yield return escaped.Replace("/", "\\/", StringComparison.Ordinal);
        if (secret.Length < ShortestEncoded)
            yield break;

        for (var offset = 0; offset < 3; offset++)
        {
            var encoded = Aligned(Encoding.UTF8.GetBytes(secret), offset);
            yield return encoded;
            yield return encoded.Replace('+', '-').Replace('/', '_');
        }
    }

    // What stands before and behind shares its first and its last character with the secret, so those are left out.
    private static string Aligned(byte[] secret, int offset)
    {
        var encoded = Convert.ToBase64String([.. new byte[offset], .. secret]).TrimEnd('=');
        var first = offset == 0 ? 0 : offset + 1;
        var sharesLast = (offset + secret.Length) % 3 != 0;
        return encoded[first..(sharesLast ? ^1 : ^0)];
    }
}
