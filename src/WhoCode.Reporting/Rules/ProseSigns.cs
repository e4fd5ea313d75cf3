namespace WhoCode.Reporting.Rules;

/// <summary>
/// The properties of a text that a fast check finds. A rule on prose is only called for texts with its property, which few texts have.
/// </summary>
[Flags]
internal enum ProseSigns : ulong
{
    /// <summary>The text has none of the properties.</summary>
    None = 0,

    /// <summary>The first character may be invisible.</summary>
    MayBeInvisible = 1,

    /// <summary>The text may be a placeholder that was left in a form.</summary>
    MayBePlaceholder = 2,

    /// <summary>The text may be only a word for "nothing".</summary>
    MayBeWordForNothing = 4,
}
