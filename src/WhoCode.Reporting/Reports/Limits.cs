namespace WhoCode.Reporting;

/// <summary>The maximum lengths of texts and lists, by which an application can plan its database columns and input fields.</summary>
internal static class Limits
{
    /// <summary>The maximum length of an acronym, a unit or a telephone number, in characters.</summary>
    public const int Word = 60;

    /// <summary>The maximum length of a name, title, label or address, in characters.</summary>
    public const int Line = 500;

    /// <summary>The maximum length of a web address, in characters.</summary>
    public const int WebAddress = 2_000;

    /// <summary>The maximum length of a description or recommendation, in characters.</summary>
    public const int Paragraph = 4_000;

    /// <summary>The maximum length of a narrative or general comments, in characters.</summary>
    public const int Story = 40_000;

    /// <summary>The maximum number of items in a list inside a contribution or another section.</summary>
    public const int Items = 300;

    /// <summary>The maximum number of contributions, or of pieces of evidence, in a report.</summary>
    public const int Contributions = 20_000;

    /// <summary>The maximum number of rows in a table of the workforce.</summary>
    public const int Rows = 20_000;

    /// <summary>The maximum number of occupations in a row, and of names of numbers that do not apply to it.</summary>
    public const int Numbers = 20;

    /// <summary>The maximum number of people of one occupation in a country.</summary>
    public const int People = 100_000_000;

    /// <summary>
    /// <see langword="true"/> if a list is short enough to compare all its items with each other. WHC2002 reports longer lists, and
    /// comparing those would take too long.
    /// </summary>
    public static bool CanBeCompared(int items) => items <= Items;
}
