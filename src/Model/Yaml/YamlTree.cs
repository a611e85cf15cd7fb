using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>Builds nodes from events with a stack of its own, and guards the limits.</summary>
internal sealed class YamlTree(string file)
{
    private readonly Stack<YamlFrame> open = new();
    private readonly Dictionary<string, (YamlNode Node, int Nodes, int Height)> anchors = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private YamlNode? root;
    private int nodes;
    private int aliases;
    private int documents;

    /// <summary>Whether something was met that may not allow changes in place (<see cref="YamlDocument.IsIntricate"/>).</summary>
    public bool IsIntricate { get; set; }

    /// <summary>Whether what is read next stands between brackets or braces.</summary>
    public bool IsInFlow => open.Count > 0 && open.Peek().IsFlow;

    /// <summary>Whether nothing more is read.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether the document has begun.</summary>
    public bool IsInside => documents > 0;

    private string Path => open.Count == 0 ? string.Empty : open.Peek().NextPath;

    /// <summary>Ends the reading with a syntax problem.</summary>
    public void Stop(SourceSpan span, string reason) => Stop(ProblemKinds.Syntax, span, reason);

    /// <summary>Notes a tag that does not fit.</summary>
    public void ReportTag(SourceSpan span, string tag, string flaw)
    {
        if (!IsStopped)
            Report(ProblemKinds.UnknownTag, span, Path, Printable.Of(tag), flaw);
    }

    /// <summary>Notes the start of a document; a second one is refused.</summary>
    public void StartDocument(SourceSpan span)
    {
        if (++documents > 1)
            Stop(span, "a second document starts here, but a file holds one; remove the '---' or move what follows to a file of its own");
    }

    /// <summary>Adds a text.</summary>
    public void Add(YamlScalar scalar, string? anchor)
    {
        if (!Count(1, scalar.Span))
            return;

        Remember(anchor, scalar, 1, 0);
        Place(scalar, 0);
    }

    /// <summary>Adds what an alias stands for.</summary>
    public void AddAlias(string name, SourceSpan span)
    {
        if (!anchors.TryGetValue(name, out var target))
            Stop(span, $"alias '*{Printable.Of(name)}' has no anchor '&{Printable.Of(name)}' before it, or stands inside of it");
        else if (++aliases > YamlLimits.MaxAliases)
            Stop(ProblemKinds.LimitExceeded, span, "aliases", Number.Text(YamlLimits.MaxAliases));
        else if (open.Count + target.Height > YamlLimits.MaxDepth)
            StopAtDepth(span);
        else if (Count(target.Nodes, span))
            Place(target.Node with { Span = span }, target.Height);
    }

    /// <summary>Starts a list or mapping.</summary>
    public void Open(bool isMapping, SourceSpan span, bool isFlow, string? anchor)
    {
        if (open.Count >= YamlLimits.MaxDepth)
            StopAtDepth(span);
        else if (Count(1, span))
            open.Push(new YamlFrame(isMapping, span, isFlow, anchor, Path, nodes - 1));
    }

    /// <summary>Ends the innermost list or mapping.</summary>
    /// <param name="end">The offset behind the closing bracket or brace, if there is one.</param>
    public void Close(int end)
    {
        var frame = open.Pop();
        IsIntricate |= frame.LacksValue;
        var node = frame.ToNode(end);
        Remember(frame.Anchor, node, nodes - frame.NodesBefore, frame.Height);
        Place(node, frame.Height);
    }

    /// <summary>The document; where the reading was stopped, with what had been read before.</summary>
    public YamlDocument ToDocument()
    {
        while (open.Count > 0)
            Close(open.Peek().ToNode(0).Span.End);

        return new YamlDocument(file, root, problems.ToEquatableArray()) { IsIntricate = IsIntricate };
    }

    private void Place(YamlNode node, int height)
    {
        if (open.Count == 0)
            root ??= node;
        else if (open.Peek().AwaitsKey)
            PlaceKey(open.Peek(), node);
        else
            open.Peek().Take(node, height);
    }

    private void PlaceKey(YamlFrame frame, YamlNode node)
    {
        if (node is not YamlScalar key)
        {
            // A stopped reading closes what is open; what was never read to its end proves nothing.
            frame.SkipValue();
            if (!IsStopped)
                ReportKey(node.Span, frame.Path);

            return;
        }

        if (key is { IsPlain: true, Value: "<<" })
            Stop(key.Span, "the merge key '<<' is not part of YAML 1.2; write the keys out");
        else if (frame.KeyCount >= YamlLimits.MaxKeys)
            Stop(ProblemKinds.LimitExceeded, key.Span, "keys in one mapping", Number.Text(YamlLimits.MaxKeys));
        else if (!frame.TakeKey(key))
            Report(ProblemKinds.DuplicateKey, key.Span, frame.NextPath, Printable.Of(key.Value));
    }

    // A key within a key was closed, and told, before the one around it; told once, as a whole, is enough.
    private void ReportKey(SourceSpan span, string path)
    {
        while (problems.Count > 0 && problems[problems.Count - 1] is var inner && inner.Kind == ProblemKinds.WrongNode && inner.Span.Start >= span.Start)
            problems.RemoveAt(problems.Count - 1);

        Report(ProblemKinds.WrongNode, span, path, "key", "a text", "a list or mapping");
    }

    private void Remember(string? anchor, YamlNode node, int count, int height)
    {
        if (anchor is not null)
            anchors[anchor] = (node, count, height);
    }

    private bool Count(int more, SourceSpan span)
    {
        if (nodes <= YamlLimits.MaxNodes - more)
        {
            nodes += more;
            return true;
        }

        Stop(ProblemKinds.LimitExceeded, span, "values", Number.Text(YamlLimits.MaxNodes));
        return false;
    }

    private void StopAtDepth(SourceSpan span) =>
        Stop(ProblemKinds.LimitExceeded, span with { Length = 1 }, "lists and mappings within each other", Number.Text(YamlLimits.MaxDepth));

    private void Stop(ProblemKind kind, SourceSpan span, params string[] arguments)
    {
        IsStopped = true;
        Report(kind, span, Path, arguments);
    }

    private void Report(ProblemKind kind, SourceSpan span, string path, params string[] arguments) =>
        problems.Add(new Problem(kind, file, span, path, arguments));
}
