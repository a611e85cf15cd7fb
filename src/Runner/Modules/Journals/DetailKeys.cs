namespace Tofa.Runner.Modules.Journals;

/// <summary>The names of the facts that the engine itself puts into a record's details.</summary>
internal static class DetailKeys
{
    /// <summary>The number of the attempt, from 1.</summary>
    internal const string Attempt = "attempt";

    /// <summary>The attempt's log file, relative to the project.</summary>
    internal const string Log = "log";

    /// <summary>How long an attempt took, in whole milliseconds by a clock that never jumps.</summary>
    internal const string Duration = "duration_ms";

    /// <summary>The runner's process id.</summary>
    internal const string Runner = "runner_pid";

    /// <summary>A status in a YAML file that this transition overrules; a mirror may still show it after a crash.</summary>
    internal const string Overruled = "overruled";

    /// <summary>The number of the last record that both YAML files carry; all before the record that says so where it is not there.</summary>
    internal const string Through = "through";

    /// <summary>Why a status changed.</summary>
    internal const string Reason = "reason";

    /// <summary>The file that a person edited.</summary>
    internal const string File = "file";

    /// <summary>How a person settled the task's last issue (R001-66).</summary>
    internal const string Resolution = "resolution";

    /// <summary>The kind of an issue (R001-39).</summary>
    internal const string IssueType = "issue_type";

    /// <summary>What a model call cost in US dollars, such as <c>0.000123</c>, or <c>unknown</c>.</summary>
    internal const string CostUsd = "cost_usd";

    /// <summary>Why the attempt's log is not whole.</summary>
    internal const string LogProblem = "log_problem";

    /// <summary>What happened, in words.</summary>
    internal const string Detail = "detail";
}
