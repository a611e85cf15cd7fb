namespace Tofa.Model.Reading;

/// <summary>The keys under which MSBuild tells the compiler about a runbook's files (see <c>build/Tofa.Analyzers.props</c>).</summary>
public static class BuildKeys
{
    /// <summary>The mark on an <c>AdditionalFiles</c> item that says what it is; read it with <see cref="FileKinds.Parse"/>.</summary>
    public const string FileKind = "build_metadata.AdditionalFiles.TofaKind";

    /// <summary>The absolute path of the project's folder.</summary>
    public const string ProjectDirectory = "build_property.projectdir";

    /// <summary>The namespace that the user chose for generated code.</summary>
    public const string Namespace = "build_property.tofanamespace";

    /// <summary>The project's own namespace, for users who chose none.</summary>
    public const string RootNamespace = "build_property.rootnamespace";

    /// <summary><c>true</c> where a project is compiled more than once, for different frameworks.</summary>
    public const string SeveralFrameworks = "build_property.tofaseveralframeworks";

    /// <summary><c>off</c> where a build ignores the baseline.</summary>
    public const string Baseline = "build_property.tofabaseline";

    /// <summary>The day of the build, such as <c>2027-01-31</c>; empty where nothing can expire.</summary>
    public const string Today = "build_property.tofatoday";

    /// <summary>Whether the project holds tests.</summary>
    public const string IsTestProject = "build_property.istestproject";

    /// <summary>Whether the dependencies are wanted as facts.</summary>
    public const string Graph = "build_property.tofagraph";
}
