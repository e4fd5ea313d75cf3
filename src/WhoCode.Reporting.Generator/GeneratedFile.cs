using System;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>A file to be written, or why it cannot be. Compares by content, so that what has not changed is not written anew.</summary>
internal readonly struct GeneratedFile(string name, string text, string? problem = null) : IEquatable<GeneratedFile>
{
    public string Name => name;

    public string Text => text;

    public string? Problem => problem;

    public bool Equals(GeneratedFile other) => (Name, Text, Problem) == (other.Name, other.Text, other.Problem);

    public override bool Equals(object? obj) => obj is GeneratedFile other && Equals(other);

    public override int GetHashCode() => Text.GetHashCode();
}

/// <summary>A contract or a model that no code can be written for.</summary>
internal sealed class UnreadableContractException(string message) : Exception(message);

/// <summary>What the generator says at build.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "WHCGEN1", "The contract cannot be written", "{0}", "Contract", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
