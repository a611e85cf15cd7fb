namespace Tofa.Runner.Adapters.Files;

/// <summary>Remembers when files were written last and how long they were, so that a change is seen without reading them. Several threads may use it.</summary>
internal sealed class FileStamps
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (DateTime Written, long Length)> stamps = new(StringComparer.Ordinal);

    /// <summary>Remembers these files instead of any others.</summary>
    internal void Take(IEnumerable<string> paths)
    {
        lock (gate)
        {
            stamps.Clear();
            foreach (var path in paths)
                stamps[path] = Of(path);
        }
    }

    /// <summary>Whether these files are others than those remembered, or one of them was written since.</summary>
    internal bool Differ(IEnumerable<string> paths)
    {
        lock (gate)
        {
            var count = 0;
            foreach (var path in paths)
            {
                count++;
                if (!stamps.TryGetValue(path, out var stamp) || stamp != Of(path))
                    return true;
            }

            return count != stamps.Count;
        }
    }

    /// <summary>Changes a file and remembers it anew, where it is remembered: the change is our own, and whoever looks sees either none or both.</summary>
    /// <exception cref="IOException">The disk refused; the old file is intact.</exception>
    internal void Renew(string path, AtomicChange change)
    {
        lock (gate)
        {
            var stamp = Of(change.Temporary);
            change.Commit();
            if (stamps.ContainsKey(path))
                stamps[path] = stamp;
        }
    }

    // What is not there has a time and a length, too.
    private static (DateTime Written, long Length) Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }
}
