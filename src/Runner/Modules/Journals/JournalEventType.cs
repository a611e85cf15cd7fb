namespace Tofa.Runner.Modules.Journals;

/// <summary>What a journal record tells; the first seven are R001-59, spelled in upper snake case in the file.</summary>
internal enum JournalEventType
{
    /// <summary>A task went to RUNNING.</summary>
    StartTask,

    /// <summary>A task went to DONE.</summary>
    CompleteTask,

    /// <summary>A task went to ERROR.</summary>
    ErrorTask,

    /// <summary>A task went to SKIPPED.</summary>
    SkipTask,

    /// <summary>A prompt is about to be sent.</summary>
    AiPromptSent,

    /// <summary>An answer, or the lack of one, came back.</summary>
    AiResponseReceived,

    /// <summary>A person did, decided or edited something.</summary>
    ManualAction,

    /// <summary>A task's dependencies became met, or stopped being met.</summary>
    StatusChanged,

    /// <summary>Both YAML files carry every transition up to here.</summary>
    Mirrored,

    /// <summary>A process was started for a task.</summary>
    ProcessStarted,

    /// <summary>A task was found RUNNING although no runner is alive.</summary>
    Interrupted,

    /// <summary>There was no journal although there had been runs, and the statuses of the YAML files were taken over.</summary>
    TakenOver,
}
