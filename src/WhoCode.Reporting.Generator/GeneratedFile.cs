using System;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>A file to generate, or the reason why it cannot be. Compared by content, so that an unchanged file is not generated again.</summary>
internal readonly struct GeneratedFile(string name, string text, string? problem = null) : IEquatable<GeneratedFile>
{
    public string Name => name;

    public string Text => text;

    public string? Problem => problem;

    public bool Equals(GeneratedFile other) => (Name, Text, Problem) == (other.Name, other.Text, other.Problem);

    public override bool Equals(object? obj) => obj is GeneratedFile other && Equals(other);

    public override int GetHashCode() => Text.GetHashCode();
}

/// <summary>Thrown when no code can be generated for a contract or a model.</summary>
internal sealed class UnreadableContractException(string message) : Exception(message);

/// <summary>The diagnostics that the generator reports at build time.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "WHCGEN1", "Code for the contract cannot be generated", "{0}", "Contract", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
