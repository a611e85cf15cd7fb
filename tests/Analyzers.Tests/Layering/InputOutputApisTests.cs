using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering;

/// <summary>APIs one call away from a file, beside those that work on what was passed.</summary>
public sealed class InputOutputApisTests
{
    [Theory]
    [InlineData("System.Formats.Tar.«TarFile.CreateFromDirectory»(\"a\", \"b\", false);")]
    [InlineData("«ZipFile.ExtractToDirectory»(\"a\", \"b\");")]
    [InlineData("new ZipArchive(stream).«ExtractToDirectory»(\"x\");")]
    [InlineData("AssemblyLoadContext.Default.«LoadFromAssemblyPath»(\"x\");")]
    [InlineData("AssemblyLoadContext.Default.«LoadFromAssemblyName»(new AssemblyName(\"x\"));")]
    [InlineData("_ = «AssemblyName.GetAssemblyName»(\"x\");")]
    [InlineData("_ = «Assembly.Load»(\"x\");")]
    [InlineData("_ = assembly.«Location»;")]
    [InlineData("_ = assembly.«GetManifestResourceStream»(\"x\");")]
    [InlineData("_ = new System.Xml.XPath.«XPathDocument»(\"x\");")]
    [InlineData("set.«ReadXml»(\"x\");")]
    [InlineData("set.«WriteXmlSchema»(\"x\");")]
    [InlineData("table.«WriteXml»(\"x\", XmlWriteMode.WriteSchema);")]
    [InlineData("table.«ReadXmlSchema»(\"x\");")]
    [InlineData("_ = «X509CertificateLoader.LoadCertificateFromFile»(\"x\");")]
    [InlineData("_ = «X509CertificateLoader.LoadPkcs12FromFile»(\"x\", \"y\");")]
    [InlineData("_ = new «X509Store»();")]
    [InlineData("_ = «X509Certificate2.CreateFromPemFile»(\"x\");")]
    [InlineData("_ = new System.Resources.«ResourceReader»(\"x\");")]
    [InlineData("_ = new System.Resources.«ResourceWriter»(\"x\");")]
    [InlineData("_ = new «TextWriterTraceListener»(\"x\");")]
    [InlineData("_ = new «DelimitedListTraceListener»(\"x\", \"y\");")]
    [InlineData("_ = new «XmlWriterTraceListener»(\"x\");")]
    [InlineData("_ = «AppDomain.CurrentDomain».BaseDirectory;")]
    [InlineData("_ = «Environment.UserName»;")]
    [InlineData("«HttpMessageInvoker»? client = null;")]
    [InlineData("_ = «CredentialCache.DefaultCredentials»;")]
    [InlineData("_ = new «BinaryReader»(stream);")]
    [InlineData("_ = typeof(string).Assembly.GetType(\"x\") is null ? «Assembly.LoadFrom»(\"x\") : null;")]
    [InlineData("typeof(Assembly).GetMethod(nameof(«Assembly.LoadFrom»));")]
    public Task Flow_that_reaches_the_outer_world_through_a_library_is_reported(string statement) =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.InputOutputInFlow, InFlow(statement)));

    [Theory]
    [InlineData("new System.Formats.Tar.TarReader(stream).GetNextEntry();")]
    [InlineData("AssemblyLoadContext.Default.LoadFromStream(stream);")]
    [InlineData("_ = new AssemblyName(\"x\").Version;")]
    [InlineData("_ = Assembly.Load(bytes);")]
    [InlineData("_ = assembly.GetType(\"x\");")]
    [InlineData("_ = new System.Xml.XPath.XPathDocument(stream);")]
    [InlineData("set.ReadXml(stream);")]
    [InlineData("table.WriteXml(writer);")]
    [InlineData("_ = X509CertificateLoader.LoadCertificate(bytes);")]
    [InlineData("_ = new System.Resources.ResourceReader(stream);")]
    [InlineData("_ = new TextWriterTraceListener(writer);")]
    [InlineData("_ = new DelimitedListTraceListener(stream, \"name\");")]
    [InlineData("_ = HttpMethod.Get.Method;")]
    [InlineData("_ = new System.Net.Http.Headers.AuthenticationHeaderValue(\"Bearer\", \"x\").Scheme;")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Post, \"https://example.org\") { Content = new StringContent(\"x\") }; request.Headers.Add(\"a\", \"b\");")]
    [InlineData("using var response = new HttpResponseMessage(HttpStatusCode.OK); _ = response.IsSuccessStatusCode;")]
    [InlineData("_ = new Cookie(\"a\", \"b\").Value;")]
    [InlineData("_ = new NetworkCredential(\"a\", \"b\").UserName;")]
    [InlineData("_ = new IPEndPoint(IPAddress.Loopback, 1).Port;")]
    [InlineData("using var zip = new GZipStream(stream, CompressionMode.Compress);")]
    [InlineData("using var zip = new BrotliStream(new DeflateStream(new ZLibStream(new BufferedStream(stream), CompressionLevel.Fastest), CompressionLevel.Fastest), CompressionLevel.Fastest);")]
    [InlineData("foreach (var entry in new ZipArchive(stream).Entries) { _ = entry.Open(); }")]
    [InlineData("PipeReader? reader = null; PipeWriter? pipe = PipeWriter.Create(stream);")]
    [InlineData("_ = new EnumerationOptions { RecurseSubdirectories = true };")]
    [InlineData("_ = (Environment.Version, Environment.ProcessorCount, Environment.NewLine, Environment.StackTrace, Environment.TickCount64);")]
    [InlineData("_ = nameof(Assembly.LoadFrom);")]
    public Task Flow_that_works_on_what_was_passed_is_not_reported(string statement) => RuleVerifier.VerifyAsync(InFlow(statement));

    private static string InFlow(string statement) => $$"""
        #nullable enable
        using System.Data;
        using System.Diagnostics;
        using System.IO.Compression;
        using System.IO.Pipelines;
        using System.Net;
        using System.Net.Http;
        using System.Reflection;
        using System.Runtime.Loader;
        using System.Security.Cryptography.X509Certificates;
        namespace Acme.Flows
        {
            public class Ingest
            {
                public void M(Stream stream, TextWriter writer, Assembly assembly, DataSet set, DataTable table, byte[] bytes)
                {
                    {{statement}}
                }
            }
        }
        """;
}
