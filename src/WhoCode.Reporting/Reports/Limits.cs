namespace WhoCode.Reporting;

/// <summary>How long texts and lists may be, so that a host can plan its columns and boxes.</summary>
internal static class Limits
{
    /// <summary>Characters of an acronym, a unit, a telephone number.</summary>
    public const int Word = 60;

    /// <summary>Characters of a name, a title, a label, an address.</summary>
    public const int Line = 500;

    /// <summary>Characters of a web address.</summary>
    public const int WebAddress = 2_000;

    /// <summary>Characters of a description or recommendation.</summary>
    public const int Paragraph = 4_000;

    /// <summary>Characters of a narrative or general comments.</summary>
    public const int Story = 40_000;

    /// <summary>Items of a list inside a contribution or another part.</summary>
    public const int Items = 300;

    /// <summary>Contributions, or pieces of evidence, in a report.</summary>
    public const int Contributions = 20_000;

    /// <summary>Rows of a table of the workforce.</summary>
    public const int Rows = 20_000;

    /// <summary>Occupations of a row, and names of numbers that do not apply to it.</summary>
    public const int Numbers = 20;

    /// <summary>People of an occupation in a country.</summary>
    public const int People = 100_000_000;

    /// <summary>Whether a list has so few items that all can be compared with all. Of too many WHC2002 speaks, and comparing them would take too long.</summary>
    public static bool CanBeCompared(int items) => items <= Items;
}
