namespace Tofa.Analyzers.Tests.Ports;

/// <summary>The marker attributes, as the generator adds them.</summary>
internal static class PortWorld
{
    internal const string Attributes = """
        namespace Tofa
        {
            [AttributeUsage(AttributeTargets.All, Inherited = false)]
            internal sealed class OnlyFromAttribute : Attribute { public OnlyFromAttribute(params Type[] owners) { } }
            internal sealed class ReadPortAttribute : Attribute { }
            internal sealed class WritePortAttribute : Attribute { }
            internal sealed class OutcomeAttribute : Attribute { }
            internal sealed class SerializesAttribute : Attribute { }
        }
        """;
}
