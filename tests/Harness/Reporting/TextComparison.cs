using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Reporting;

/// <summary>Fails unless two files have the same content, encoding and checksum algorithm.</summary>
internal static class TextComparison
{
    internal static void Verify(SourceText expected, SourceText actual, IVerifier verifier)
    {
        if (expected.ToString() != actual.ToString())
        {
            verifier.Fail(
                $"Expected another content{Environment.NewLine}Diff shown with expected as baseline:{Environment.NewLine}"
                + UnifiedDiff.Of(expected.ToString(), actual.ToString()));
        }

        verifier.Equal(
            expected.Encoding,
            actual.Encoding,
            $"Expected the encoding '{expected.Encoding?.WebName ?? "none"}', found '{actual.Encoding?.WebName ?? "none"}'");
        verifier.Equal(
            expected.ChecksumAlgorithm,
            actual.ChecksumAlgorithm,
            $"Expected the checksum algorithm '{expected.ChecksumAlgorithm}', found '{actual.ChecksumAlgorithm}'");
    }
}
