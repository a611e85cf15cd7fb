using Microsoft.Playwright;

namespace Tofa.Tool.Tests.Support;

/// <summary>A real Chromium, where this machine has one.</summary>
internal static class Browser
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Opens a page of its own; the test is skipped, with the reason, where there is no browser.</summary>
    public static async Task<IPage> OpenAsync(string path, ColorScheme scheme = ColorScheme.Light)
    {
        var executable = Environment.GetEnvironmentVariable("TOFA_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(executable is null, "no Chromium on this machine: install it (Debian: apt-get install chromium) or name it in TOFA_CHROMIUM");

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Headless = true, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 1100, Height = 900 } });
        page.Close += (_, _) => playwright.Dispose();
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }
}
