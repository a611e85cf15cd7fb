// Compilers look this type up by name to allow init-only setters; netstandard2.0 does not have it.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
