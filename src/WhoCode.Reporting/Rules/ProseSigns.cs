namespace WhoCode.Reporting.Findings;

/// <summary>What a text shows at a glance, for rules on prose: nearly no text has anything to find, and most can be told to have nothing.</summary>
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
