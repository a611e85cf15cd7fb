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
        !N:System.IO.Hashing
        M:System.IO.Path.Exists = the file system
        M:System.IO.Path.GetFullPath(System.String) = the working directory
        M:System.IO.Path.GetRelativePath = the working directory
        M:System.IO.Path.GetTempPath = the file system
        M:System.IO.Path.GetTempFileName = the file system
        N:Microsoft.Extensions.FileProviders = the file system
        M:System.Reflection.Assembly.LoadFrom = the file system
        M:System.Reflection.Assembly.LoadFile = the file system
        M:System.Reflection.Assembly.UnsafeLoadFrom = the file system
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

        # Network. Addresses and encodings are values.
        N:System.Net = the network
        !T:System.Net.IPAddress
        !T:System.Net.IPEndPoint
        !T:System.Net.IPNetwork
        !T:System.Net.EndPoint
        !T:System.Net.WebUtility
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
        T:System.Runtime.InteropServices.NativeLibrary = native code

        # The console, the environment, the registry.
        T:System.Console = the console
        T:System.Environment = the environment
        !P:System.Environment.NewLine
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
