namespace WhoCode.Reporting;

/// <summary>
/// The health occupations of ISCO-08, with the groups that WHO's reporting uses. The titles are those of the International Labour
/// Organization.
/// </summary>
internal static class BuiltInOccupations
{
    private static readonly Lazy<IReadOnlyList<Occupation>> LazyAll = new(
        () => ItemList<Occupation>.From([.. Table.Split('\n', StringSplitOptions.TrimEntries).Select(Read)]));

    /// <summary>All built-in occupations: sub-major groups (two digits), minor groups (three digits) and unit groups (four digits).</summary>
    public static IReadOnlyList<Occupation> All => LazyAll.Value;

    /// <summary>The sources of the facts in all entries.</summary>
    public static IReadOnlyList<FactSource> Sources { get; } = ItemList<FactSource>.From(
    [
        FactSource.Create(Certainty.High, "International Labour Organization, ISCO-08 (its workbook for the spelling of titles)", nameof(Occupation.Code), nameof(Occupation.Title)),
        FactSource.Create(Certainty.Medium, "the groups of WHO's reporting instruments", nameof(Occupation.Group), nameof(Occupation.Class), nameof(Occupation.IsHealthPersonnel)),
    ]);

    private static Occupation Read(string row)
    {
        var cells = row.Split(' ');
        return new()
        {
            Code = OccupationCode.FromIsco08(cells[0]),
            Title = LocalizedText.FromKey($"occupation.isco-08.{cells[0]}"),
            Group = cells[1] switch
            {
                "doctors" => OccupationGroup.Doctors,
                "nurses" => OccupationGroup.Nurses,
                "midwives" => OccupationGroup.Midwives,
                "dentists" => OccupationGroup.Dentists,
                "pharmacists" => OccupationGroup.Pharmacists,
                "physiotherapists" => OccupationGroup.Physiotherapists,
                "other" => OccupationGroup.Other,
                _ => null,
            },
            Class = cells[2] == "-" ? null : LocalizedText.FromKey($"occupation-class.{cells[2]}"),
            IsHealthPersonnel = cells[1] != "none",
        };
    }

    /// <summary>
    /// Code, group and broad class. The group is "-" above the level of unit groups, and "none" for occupations that are not health
    /// personnel.
    /// </summary>
    private const string Table =
        """
        22 - -
        221 - -
        2211 doctors health-professionals
        2212 doctors health-professionals
        222 - -
        2221 nurses health-professionals
        2222 midwives health-professionals
        223 - -
        2230 other health-professionals
        224 - -
        2240 other health-professionals
        225 none -
        2250 none health-professionals
        226 - -
        2261 dentists health-professionals
        2262 pharmacists health-professionals
        2263 other health-professionals
        2264 physiotherapists health-professionals
        2265 other health-professionals
        2266 other health-professionals
        2267 other health-professionals
        2269 other health-professionals
        32 - -
        321 - -
        3211 other health-associate-professionals
        3212 other health-associate-professionals
        3213 other health-associate-professionals
        3214 other health-associate-professionals
        322 - -
        3221 nurses health-associate-professionals
        3222 midwives health-associate-professionals
        323 - -
        3230 other health-associate-professionals
        324 none -
        3240 none health-associate-professionals
        325 - -
        3251 other health-associate-professionals
        3252 other health-associate-professionals
        3253 other health-associate-professionals
        3254 other health-associate-professionals
        3255 other health-associate-professionals
        3256 other health-associate-professionals
        3257 other health-associate-professionals
        3258 other health-associate-professionals
        3259 other health-associate-professionals
        53 - -
        532 - -
        5321 other personal-care-workers-in-health-services
        5322 other personal-care-workers-in-health-services
        5329 other personal-care-workers-in-health-services
        134 - -
        1342 other health-management-and-support-personnel
        1343 other health-management-and-support-personnel
        263 - -
        2634 other health-management-and-support-personnel
        2635 other health-management-and-support-personnel
        334 - -
        3344 other health-management-and-support-personnel
        """;
}
