namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>Files named <c>architecture.yaml</c>.</summary>
internal static class ArchitectureCases
{
    public static readonly HostileCase[] All =
    [
        new("empty file", "", "7 layers"),
        new("only a comment", "# layers: later\n", "7 layers"),
        new("null", "~", "7 layers"),
        new("list instead of a mapping", "- layers", "7 layers ! TOFA9003 1:1"),
        new("text instead of a mapping", "layers", "7 layers ! TOFA9003 1:1"),
        new("unknown key", "layer: []\n", "7 layers ! TOFA9003 1:1"),
        new("layers given twice", "layers: []\nlayers: []\n", "0 layers ! TOFA9003 2:1"),
        new("layers as a text", "layers: Scripts\n", "0 layers ! TOFA9003 1:9"),
        new("layer without a name", "layers:\n- { namespaces: ['**.A.**'] }\n", "0 layers ! TOFA9003 2:5"),
        new("layer with an unknown role", "layers:\n- { name: A, role: robot, namespaces: ['**.A.**'] }\n", "1 layers ! TOFA9004 2:20"),
        new("layer with an alias for a name", "layers:\n- { name: *a, namespaces: ['**.A.**'] }\n", "0 layers ! TOFA9003 2:11"),
        new("pattern that is a regular expression", "layers:\n- { name: A, namespaces: ['(a+)+$'] }\n", "1 layers ! TOFA9003 2:27"),
        new("pattern of a hundred double stars", "layers:\n- { name: A, namespaces: ['" + string.Join(".", Enumerable.Repeat("**", 100)) + "'] }\n", "1 layers"),
        new("path pattern that leaves the project", "layers:\n- { name: A, paths: ['../**'] }\n", "1 layers ! TOFA9003 2:22"),
        new("layer that may use itself by another", "layers:\n- { name: A, namespaces: ['**.A.**'], may_use: [B] }\n- { name: B, namespaces: ['**.B.**'], may_use: [A] }\n", "2 layers ! TOFA9006 3:49"),
        new("limit that is no number", "limits: { max_file_lines: many }\n", "7 layers ! TOFA9003 1:11"),
        new("NUL", "layers:\0", "7 layers ! TOFA9003 1:8"),
        new("byte order mark and an error", "\uFEFFlayer: []\n", "7 layers ! TOFA9003 1:2"),
        new("hundred thousand brackets", "layers: " + new string('[', 100_000), "0 layers ! TOFA9003 1:10, TOFA9003 1:72"),
        new("merge key", "a: &a {}\n<<: *a\n", "7 layers ! TOFA9003 1:1, TOFA9003 2:1"),
        new("two documents", "layers: []\n---\nlayers: []\n", "0 layers ! TOFA9003 2:1"),
        new("ten megabytes", "# " + new string('a', 10_000_000), "7 layers ! TOFA9003 1:4000001"),
    ];
}
