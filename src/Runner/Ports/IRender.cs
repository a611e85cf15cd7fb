using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Ports;

/// <summary>Turns a result into text for people or into the JSON envelope; nothing else serializes (R004-15).</summary>
internal interface IRender
{
    /// <summary>Text for people, without a last line break.</summary>
    string Human(View view);

    /// <summary>One JSON document <c>{schemaVersion, kind, …}</c>.</summary>
    string JsonEnvelope(View view);
}
