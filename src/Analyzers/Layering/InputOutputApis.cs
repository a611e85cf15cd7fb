using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Layering;

/// <summary>What counts as input and output. The reasons for the exceptions are on the rule's page.</summary>
internal static class InputOutputApis
{
    /// <summary>The table; topics complete the sentence "which reaches …".</summary>
    public static readonly ApiTable Table = ApiTable.Parse(
        """
        # Files. Abstract and in-memory text and bytes only carry data that somebody else opened.
        N:System.IO = the file system
        !T:System.IO.Stream
        !T:System.IO.MemoryStream
        !T:System.IO.TextReader
        !T:System.IO.TextWriter
        !T:System.IO.StringReader
        !T:System.IO.StringWriter
        !T:System.IO.Path
        !T:System.IO.Enumeration.FileSystemName
        !T:System.IO.EnumerationOptions
        # What a FileInfo is called was known when it was made, and whoever has one is reported for it.
        !P:System.IO.FileSystemInfo.FullName
        !P:System.IO.FileSystemInfo.Name
        !P:System.IO.FileSystemInfo.Extension
        !P:System.IO.FileInfo.Name
        !P:System.IO.DirectoryInfo.Name
        # Streams over a passed stream transform what somebody else opened; so do pipes.
        !T:System.IO.BufferedStream
        !N:System.IO.Pipelines
        !N:System.IO.Compression
        !N:System.IO.Hashing
        M:System.IO.Path.Exists = the file system
        M:System.IO.Path.GetFullPath(System.String) = the working directory
        M:System.IO.Path.GetRelativePath = the working directory
        M:System.IO.Path.GetTempPath = the file system
        M:System.IO.Path.GetTempFileName = the file system
        T:System.IO.Compression.ZipFile = the file system
        T:System.IO.Compression.ZipFileExtensions = the file system
        T:System.Formats.Tar.TarFile = the file system
        M:System.Formats.Tar.TarEntry.ExtractToFile = the file system
        M:System.Formats.Tar.TarEntry.ExtractToFileAsync = the file system
        M:System.Formats.Tar.TarWriter.WriteEntry(System.String,System.String) = the file system
        M:System.Formats.Tar.TarWriter.WriteEntryAsync(System.String,System.String,System.Threading.CancellationToken) = the file system
        N:Microsoft.Extensions.FileProviders = the file system
        M:System.Reflection.Assembly.LoadFrom = the file system
        M:System.Reflection.Assembly.LoadFile = the file system
        M:System.Reflection.Assembly.UnsafeLoadFrom = the file system
        M:System.Reflection.Assembly.Load = the file system
        M:System.Reflection.Assembly.LoadWithPartialName = the file system
        M:System.Reflection.Assembly.ReflectionOnlyLoad = the file system
        M:System.Reflection.Assembly.ReflectionOnlyLoadFrom = the file system
        P:System.Reflection.Assembly.Location = the file system
        P:System.Reflection.Assembly.CodeBase = the file system
        P:System.Reflection.Assembly.EscapedCodeBase = the file system
        M:System.Reflection.Assembly.GetManifestResourceStream = the file system
        M:System.Reflection.Assembly.GetFile = the file system
        M:System.Reflection.Assembly.GetFiles = the file system
        M:System.Reflection.Assembly.GetSatelliteAssembly = the file system
        M:System.Reflection.AssemblyName.GetAssemblyName = the file system
        M:System.Runtime.Loader.AssemblyLoadContext.LoadFromAssemblyName = the file system
        M:System.Runtime.Loader.AssemblyLoadContext.LoadFromAssemblyPath = the file system
        M:System.Runtime.Loader.AssemblyLoadContext.LoadFromNativeImagePath = the file system
        M:System.Runtime.Loader.AssemblyLoadContext.LoadUnmanagedDllFromPath = the file system
        T:System.Runtime.Loader.AssemblyDependencyResolver = the file system
        !M:System.Reflection.Assembly.Load(System.Byte[])
        !M:System.Reflection.Assembly.Load(System.Byte[],System.Byte[])
        M:System.Xml.Linq.XDocument.Load(System.String) = the file system
        M:System.Xml.Linq.XDocument.Load(System.String,System.Xml.Linq.LoadOptions) = the file system
        M:System.Xml.Linq.XDocument.Save(System.String) = the file system
        M:System.Xml.Linq.XDocument.Save(System.String,System.Xml.Linq.SaveOptions) = the file system
        M:System.Xml.Linq.XElement.Load(System.String) = the file system
        M:System.Xml.Linq.XElement.Load(System.String,System.Xml.Linq.LoadOptions) = the file system
        M:System.Xml.Linq.XElement.Save(System.String) = the file system
        M:System.Xml.Linq.XElement.Save(System.String,System.Xml.Linq.SaveOptions) = the file system
        M:System.Xml.XmlDocument.Load(System.String) = the file system
        M:System.Xml.XmlDocument.Save(System.String) = the file system
        M:System.Xml.XmlReader.Create(System.String) = the file system
        M:System.Xml.XmlReader.Create(System.String,System.Xml.XmlReaderSettings) = the file system
        M:System.Xml.XmlWriter.Create(System.String) = the file system
        M:System.Xml.XmlWriter.Create(System.String,System.Xml.XmlWriterSettings) = the file system
        M:System.Xml.XPath.XPathDocument.#ctor(System.String) = the file system
        M:System.Xml.XPath.XPathDocument.#ctor(System.String,System.Xml.XmlSpace) = the file system
        M:System.Xml.XmlTextReader.#ctor(System.String) = the file system
        M:System.Xml.XmlTextReader.#ctor(System.String,System.Xml.XmlNameTable) = the file system
        M:System.Xml.XmlTextWriter.#ctor(System.String,System.Text.Encoding) = the file system
        M:System.Data.DataSet.ReadXml(System.String) = the file system
        M:System.Data.DataSet.ReadXml(System.String,System.Data.XmlReadMode) = the file system
        M:System.Data.DataSet.ReadXmlSchema(System.String) = the file system
        M:System.Data.DataSet.InferXmlSchema(System.String,System.String[]) = the file system
        M:System.Data.DataSet.WriteXml(System.String) = the file system
        M:System.Data.DataSet.WriteXml(System.String,System.Data.XmlWriteMode) = the file system
        M:System.Data.DataSet.WriteXmlSchema(System.String) = the file system
        M:System.Data.DataSet.WriteXmlSchema(System.String,System.Converter{System.Type,System.String}) = the file system
        M:System.Data.DataTable.ReadXml(System.String) = the file system
        M:System.Data.DataTable.ReadXmlSchema(System.String) = the file system
        M:System.Data.DataTable.WriteXml(System.String) = the file system
        M:System.Data.DataTable.WriteXml(System.String,System.Boolean) = the file system
        M:System.Data.DataTable.WriteXml(System.String,System.Data.XmlWriteMode) = the file system
        M:System.Data.DataTable.WriteXml(System.String,System.Data.XmlWriteMode,System.Boolean) = the file system
        M:System.Data.DataTable.WriteXmlSchema(System.String) = the file system
        M:System.Data.DataTable.WriteXmlSchema(System.String,System.Boolean) = the file system
        M:System.Resources.ResourceReader.#ctor(System.String) = the file system
        M:System.Resources.ResourceWriter.#ctor(System.String) = the file system
        M:System.Diagnostics.TextWriterTraceListener.#ctor(System.String) = the file system
        M:System.Diagnostics.TextWriterTraceListener.#ctor(System.String,System.String) = the file system
        M:System.Diagnostics.DelimitedListTraceListener.#ctor(System.String) = the file system
        M:System.Diagnostics.DelimitedListTraceListener.#ctor(System.String,System.String) = the file system
        M:System.Diagnostics.XmlWriterTraceListener.#ctor(System.String) = the file system
        M:System.Diagnostics.XmlWriterTraceListener.#ctor(System.String,System.String) = the file system
        P:System.Diagnostics.DefaultTraceListener.LogFileName = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate.#ctor(System.String) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate.#ctor(System.String,System.String) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate.#ctor(System.String,System.Security.SecureString) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate.#ctor(System.String,System.String,System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate.#ctor(System.String,System.Security.SecureString,System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2.#ctor(System.String) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2.#ctor(System.String,System.String) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2.#ctor(System.String,System.Security.SecureString) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2.#ctor(System.String,System.String,System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2.#ctor(System.String,System.Security.SecureString,System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2.#ctor(System.String,System.ReadOnlySpan{System.Char},System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate.CreateFromCertFile = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate.CreateFromSignedFile = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPemFile = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromEncryptedPemFile = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2Collection.Import(System.String) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2Collection.Import(System.String,System.ReadOnlySpan{System.Char},System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2Collection.Import(System.String,System.String,System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) = the file system
        M:System.Security.Cryptography.X509Certificates.X509Certificate2Collection.ImportFromPemFile = the file system
        M:System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile = the file system
        M:System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadPkcs12FromFile = the file system
        M:System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadPkcs12CollectionFromFile = the file system

        # Network. Addresses, encodings, credentials and messages are values; sending them is not.
        N:System.Net = the network
        !T:System.Net.IPAddress
        !T:System.Net.IPEndPoint
        !T:System.Net.IPNetwork
        !T:System.Net.EndPoint
        !T:System.Net.WebUtility
        !T:System.Net.Cookie
        !T:System.Net.CookieCollection
        !T:System.Net.CookieContainer
        !T:System.Net.ICredentials
        !T:System.Net.NetworkCredential
        !T:System.Net.DnsEndPoint
        !T:System.Net.SocketAddress
        !T:System.Net.HttpVersion
        !T:System.Net.WebHeaderCollection
        !T:System.Net.NetworkInformation.PhysicalAddress
        !N:System.Net.Http.Headers
        !T:System.Net.Http.HttpMethod
        !T:System.Net.Http.HttpRequestMessage
        !T:System.Net.Http.HttpResponseMessage
        !T:System.Net.Http.HttpRequestOptions
        !T:System.Net.Http.HttpRequestOptionsKey`1
        !T:System.Net.Http.HttpContent
        !T:System.Net.Http.ByteArrayContent
        !T:System.Net.Http.StringContent
        !T:System.Net.Http.ReadOnlyMemoryContent
        !T:System.Net.Http.StreamContent
        !T:System.Net.Http.FormUrlEncodedContent
        !T:System.Net.Http.MultipartContent
        !T:System.Net.Http.MultipartFormDataContent
        !T:System.Net.Mail.MailAddress
        !N:System.Net.Mime
        T:System.Net.Http.HttpMessageInvoker+ = the network
        T:System.Net.Http.HttpMessageHandler+ = the network
        N:System.ServiceModel = the network
        N:Grpc.Core = the network
        N:Grpc.Net.Client = the network
        N:RestSharp = the network
        N:Flurl.Http = the network
        N:OpenAI = the network
        N:Azure.Storage = the network
        N:Amazon = the network
        N:RabbitMQ.Client = the network
        N:Confluent.Kafka = the network
        N:Renci.SshNet = the network

        # Processes and native code.
        T:System.Diagnostics.Process+ = other processes
        T:System.Diagnostics.ProcessStartInfo = other processes
        T:System.Diagnostics.ProcessModule = other processes
        T:System.Diagnostics.ProcessThread = other processes
        T:System.Diagnostics.FileVersionInfo = the file system
        T:System.Diagnostics.EventLog = the operating system
        T:System.Diagnostics.PerformanceCounter = the operating system
        T:System.Security.Cryptography.X509Certificates.X509Store = the operating system
        T:System.Runtime.InteropServices.NativeLibrary = native code

        # The console, the environment, the registry.
        T:System.Console = the console
        T:System.Environment = the environment
        !P:System.Environment.NewLine
        !P:System.Environment.Version
        !P:System.Environment.ProcessorCount
        !P:System.Environment.StackTrace
        !P:System.Environment.TickCount
        !P:System.Environment.TickCount64
        !P:System.Environment.CurrentManagedThreadId
        T:System.AppDomain = the environment
        T:System.AppDomainSetup = the environment
        M:System.AppContext.GetData = the environment
        P:System.AppContext.BaseDirectory = the environment
        N:Microsoft.Win32 = the operating system
        T:Microsoft.Win32.Registry = the registry
        T:Microsoft.Win32.RegistryKey = the registry

        # Databases.
        N:System.Data.Common = a database
        N:System.Data.SqlClient = a database
        N:System.Data.Odbc = a database
        N:System.Data.OleDb = a database
        T:System.Data.IDbConnection+ = a database
        T:System.Data.IDbCommand+ = a database
        T:System.Data.IDbTransaction+ = a database
        T:System.Data.IDataReader+ = a database
        T:System.Data.IDataAdapter+ = a database
        !T:System.Data.DataTableReader
        N:Microsoft.EntityFrameworkCore = a database
        N:Microsoft.Data.SqlClient = a database
        N:Microsoft.Data.Sqlite = a database
        N:Npgsql = a database
        N:MySqlConnector = a database
        N:MySql.Data = a database
        N:Oracle.ManagedDataAccess = a database
        N:MongoDB = a database
        N:StackExchange.Redis = a database
        N:Dapper = a database
        """);
}
