namespace SeattleWeather.Modules.Checks;

/// <summary>What a finding means for the run.</summary>
public enum FindingSeverity
{
    /// <summary>The data can be used; the report has to mention it.</summary>
    Remark,

    /// <summary>The data cannot be used as it is.</summary>
    Error,
}
