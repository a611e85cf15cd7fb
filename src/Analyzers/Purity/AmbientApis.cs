using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Purity;

/// <summary>
/// What surrounds the code and is no parameter of it (R000-18). Line ends, separators of paths and a passed logger are not listed:
/// they do not decide results. The clock and random numbers have a table of their own.
/// </summary>
internal static class AmbientApis
{
    /// <summary>The table; topics complete the sentences "looks at …" and "which reaches …".</summary>
    public static readonly ApiTable Table = ApiTable.Parse(
        """
        T:System.Environment = the environment
        !P:System.Environment.NewLine
        T:System.AppContext = the environment
        T:System.AppDomain = the environment
        T:System.AppDomainSetup = the environment
        T:System.OperatingSystem.* = the machine
        !P:System.OperatingSystem.Platform
        !P:System.OperatingSystem.Version
        !P:System.OperatingSystem.VersionString
        !P:System.OperatingSystem.ServicePack
        T:System.Runtime.InteropServices.RuntimeInformation = the machine
        M:System.Reflection.Assembly.GetEntryAssembly = the running program
        M:System.Reflection.Assembly.GetCallingAssembly = the running program

        P:System.TimeZoneInfo.Local = the machine's time zone
        P:System.TimeZone.CurrentTimeZone = the machine's time zone
        M:System.DateTime.ToLocalTime = the machine's time zone
        M:System.DateTimeOffset.ToLocalTime = the machine's time zone
        P:System.DateTimeOffset.LocalDateTime = the machine's time zone

        # A value that travels with the thread or the asynchronous call.
        T:System.Threading.AsyncLocal`1 = the ambient context
        T:System.Threading.ThreadLocal`1 = the ambient context
        T:System.Threading.ExecutionContext = the ambient context
        T:System.LocalDataStoreSlot = the ambient context
        T:System.Runtime.Remoting.Messaging.CallContext = the ambient context
        P:System.Threading.Thread.CurrentThread = the current thread
        P:System.Threading.Thread.ManagedThreadId = the current thread
        P:System.Threading.Thread.IsThreadPoolThread = the current thread
        P:System.Threading.Thread.IsBackground = the current thread
        P:System.Threading.Thread.Name = the current thread
        P:System.Threading.Thread.Priority = the current thread
        P:System.Threading.Thread.CurrentPrincipal = the current user
        P:System.Threading.Thread.CurrentCulture = the current culture
        P:System.Threading.Thread.CurrentUICulture = the current culture
        M:System.Threading.Thread.GetData = the ambient context
        M:System.Threading.Thread.SetData = the ambient context
        M:System.Threading.Thread.GetNamedDataSlot = the ambient context
        P:System.Threading.SynchronizationContext.Current = the current thread
        M:System.Threading.SynchronizationContext.SetSynchronizationContext = the current thread
        P:System.Threading.Tasks.TaskScheduler.Current = the current thread
        M:System.Threading.Tasks.TaskScheduler.FromCurrentSynchronizationContext = the current thread
        P:System.Security.Claims.ClaimsPrincipal.Current = the current user
        M:System.Security.Principal.WindowsIdentity.GetCurrent = the current user
        P:System.Globalization.CultureInfo.DefaultThreadCurrentCulture = the current culture
        P:System.Globalization.CultureInfo.DefaultThreadCurrentUICulture = the current culture
        P:System.Diagnostics.Activity.Current = the current activity
        P:System.Transactions.Transaction.Current = the current transaction
        T:System.Transactions.TransactionScope = the current transaction

        # The web request, the configuration, the container.
        T:Microsoft.AspNetCore.Http.HttpContext+ = the web request
        T:Microsoft.AspNetCore.Http.IHttpContextAccessor+ = the web request
        T:System.Web.HttpContext = the web request
        T:System.Web.HttpContextBase+ = the web request
        T:System.ServiceModel.OperationContext = the web request
        N:Microsoft.Extensions.Configuration = the configuration
        T:System.Configuration.ConfigurationManager = the configuration
        T:Microsoft.Extensions.Options.IOptions`1+ = the configuration
        T:Microsoft.Extensions.Options.IOptionsMonitor`1+ = the configuration
        T:Microsoft.Extensions.Hosting.IHostEnvironment+ = the environment
        T:System.IServiceProvider = the service container
        N:Microsoft.Extensions.DependencyInjection = the service container
        T:CommonServiceLocator.ServiceLocator = the service container
        """);
}
