namespace WhoCode.Reporting.Rules;

/// <summary>What a quick look at a text reveals. A rule on prose is called only for texts that show its sign, which most texts do not.</summary>
[Flags]
internal enum ProseSigns : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its first character may be one that cannot be seen.</summary>
    MayBeInvisible = 1,

    /// <summary>It may be left over from a form.</summary>
    MayBePlaceholder = 2,

    /// <summary>It may be no more than a word for "nothing".</summary>
    MayBeWordForNothing = 4,
}
