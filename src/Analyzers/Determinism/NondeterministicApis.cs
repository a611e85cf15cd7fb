using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Determinism;

/// <summary>
/// What gives another result each time. A seeded <c>Random</c> repeats itself and is not listed; neither is <c>HashCode</c>:
/// it differs between processes, but every hand-written <c>GetHashCode</c> needs it and hash codes are no results.
/// </summary>
internal static class NondeterministicApis
{
    /// <summary>The table; topics complete the sentence "reads …".</summary>
    public static readonly ApiTable Table = ApiTable.Parse(
        """
        P:System.DateTime.Now = the clock
        P:System.DateTime.UtcNow = the clock
        P:System.DateTime.Today = the clock
        P:System.DateTimeOffset.Now = the clock
        P:System.DateTimeOffset.UtcNow = the clock
        P:System.TimeProvider.System = the clock
        P:System.Environment.TickCount = the clock
        P:System.Environment.TickCount64 = the clock
        T:System.Diagnostics.Stopwatch = the clock
        P:System.Diagnostics.Process.StartTime = the clock
        P:System.Diagnostics.Process.ExitTime = the clock
        P:System.Diagnostics.Process.TotalProcessorTime = the clock
        P:System.Diagnostics.Process.UserProcessorTime = the clock
        P:System.Diagnostics.Process.PrivilegedProcessorTime = the clock
        P:System.Environment.CpuUsage = the clock
        M:System.Diagnostics.Activity.Start = the clock
        M:System.Diagnostics.Activity.Stop = the clock
        P:System.Diagnostics.Activity.StartTimeUtc = the clock
        P:System.Diagnostics.Activity.Duration = the clock
        M:System.Diagnostics.ActivitySource.StartActivity = the clock
        T:NodaTime.SystemClock = the clock
        T:Microsoft.Extensions.Internal.SystemClock = the clock

        M:System.Random.#ctor() = random numbers
        P:System.Random.Shared = random numbers
        T:System.Security.Cryptography.RandomNumberGenerator+ = random numbers
        M:System.Linq.Enumerable.Shuffle = random numbers
        M:System.Linq.Queryable.Shuffle = random numbers
        M:System.Linq.AsyncEnumerable.Shuffle = random numbers
        M:System.Web.Security.Membership.GeneratePassword = random numbers
        M:System.Diagnostics.ActivityTraceId.CreateRandom = random numbers
        M:System.Diagnostics.ActivitySpanId.CreateRandom = random numbers
        M:System.Security.Cryptography.HMACMD5.#ctor() = random numbers
        M:System.Security.Cryptography.HMACSHA1.#ctor() = random numbers
        M:System.Security.Cryptography.HMACSHA256.#ctor() = random numbers
        M:System.Security.Cryptography.HMACSHA384.#ctor() = random numbers
        M:System.Security.Cryptography.HMACSHA512.#ctor() = random numbers
        M:System.Security.Cryptography.HMACSHA3_256.#ctor() = random numbers
        M:System.Security.Cryptography.HMACSHA3_384.#ctor() = random numbers
        M:System.Security.Cryptography.HMACSHA3_512.#ctor() = random numbers
        M:System.Security.Cryptography.SymmetricAlgorithm.GenerateKey = random numbers
        M:System.Security.Cryptography.SymmetricAlgorithm.GenerateIV = random numbers
        M:System.Security.Cryptography.Aes.GenerateKey = random numbers
        M:System.Security.Cryptography.Aes.GenerateIV = random numbers
        M:System.Security.Cryptography.AesCng.GenerateKey = random numbers
        M:System.Security.Cryptography.AesCng.GenerateIV = random numbers
        M:System.Security.Cryptography.AesCryptoServiceProvider.GenerateKey = random numbers
        M:System.Security.Cryptography.AesCryptoServiceProvider.GenerateIV = random numbers
        M:System.Security.Cryptography.AesManaged.GenerateKey = random numbers
        M:System.Security.Cryptography.AesManaged.GenerateIV = random numbers
        M:System.Security.Cryptography.DES.GenerateKey = random numbers
        M:System.Security.Cryptography.DES.GenerateIV = random numbers
        M:System.Security.Cryptography.DESCryptoServiceProvider.GenerateKey = random numbers
        M:System.Security.Cryptography.DESCryptoServiceProvider.GenerateIV = random numbers
        M:System.Security.Cryptography.RC2CryptoServiceProvider.GenerateKey = random numbers
        M:System.Security.Cryptography.RC2CryptoServiceProvider.GenerateIV = random numbers
        M:System.Security.Cryptography.RijndaelManaged.GenerateKey = random numbers
        M:System.Security.Cryptography.RijndaelManaged.GenerateIV = random numbers
        M:System.Security.Cryptography.TripleDES.GenerateKey = random numbers
        M:System.Security.Cryptography.TripleDES.GenerateIV = random numbers
        M:System.Security.Cryptography.TripleDESCng.GenerateKey = random numbers
        M:System.Security.Cryptography.TripleDESCng.GenerateIV = random numbers
        M:System.Security.Cryptography.TripleDESCryptoServiceProvider.GenerateKey = random numbers
        M:System.Security.Cryptography.TripleDESCryptoServiceProvider.GenerateIV = random numbers
        M:System.Security.Cryptography.RSA.Create(System.Int32) = random numbers
        M:System.Security.Cryptography.DSA.Create(System.Int32) = random numbers
        M:System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve) = random numbers
        M:System.Security.Cryptography.ECDiffieHellman.Create(System.Security.Cryptography.ECCurve) = random numbers
        M:System.Security.Cryptography.ECAlgorithm.GenerateKey = random numbers
        M:System.Security.Cryptography.ECDsa.GenerateKey = random numbers
        M:System.Security.Cryptography.ECDsaCng.GenerateKey = random numbers
        M:System.Security.Cryptography.ECDsaOpenSsl.GenerateKey = random numbers
        M:System.Security.Cryptography.ECDiffieHellman.GenerateKey = random numbers
        M:System.Security.Cryptography.ECDiffieHellmanCng.GenerateKey = random numbers
        M:System.Security.Cryptography.ECDiffieHellmanOpenSsl.GenerateKey = random numbers
        M:System.Security.Cryptography.MLKem.GenerateKey = random numbers
        M:System.Security.Cryptography.MLDsa.GenerateKey = random numbers
        M:System.Security.Cryptography.SlhDsa.GenerateKey = random numbers
        M:System.IO.Path.GetRandomFileName = random numbers
        M:System.IO.Path.GetTempFileName = random numbers

        M:System.Guid.NewGuid = a new GUID
        M:System.Guid.CreateVersion7 = a new GUID
        M:System.Ulid.NewUlid = a new GUID
        M:MassTransit.NewId.Next = a new GUID
        M:MassTransit.NewId.NextGuid = a new GUID
        """);

    /// <summary>What a module takes instead.</summary>
    /// <param name="topic">A topic of the table.</param>
    public static string SubstituteFor(string topic) => topic switch
    {
        "the clock" => "the time or a TimeProvider",
        "random numbers" => "a seed or the drawn value",
        _ => "the value",
    };
}
