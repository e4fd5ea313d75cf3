namespace System;

/// <summary>What list patterns are compiled to, which the framework that compilers run on does not have.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
