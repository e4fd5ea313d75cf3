namespace System;

/// <summary>A type that the compiler needs for list patterns, and that the framework on which compilers run does not have.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
