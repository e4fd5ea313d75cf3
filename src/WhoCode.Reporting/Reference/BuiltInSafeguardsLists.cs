namespace WhoCode.Reporting;

/// <summary>The built-in lists of countries that need safeguards against active recruitment, of 2006, 2020 and 2023.</summary>
/// <remarks>
/// Source of the countries: WHO health workforce support and safeguards list 2023 (Geneva: World Health Organization, 2023), and its
/// predecessors. This library is not produced or endorsed by WHO.
/// </remarks>
internal static class BuiltInSafeguardsLists
{
    /// <summary>The 57 countries with a critical shortage in the World Health Report 2006, launched on 7 April 2006.</summary>
    public static SafeguardsList Whr2006 { get; } = BuiltIn(SafeguardsListId.Whr2006, PartialDate.Create(2006, 4, 7),
        """
            AFG AGO BDI BEN BFA BGD BTN CAF CIV CMR COD COG COM DJI ERI ETH GHA GIN GMB GNB GNQ HND HTI IDN IND
            IRQ KEN KHM LAO LBR LSO MAR MDG MLI MMR MOZ MRT MWI NER NGA NIC NPL PAK PER PNG RWA SEN SLE SLV SOM
            TCD TGO TZA UGA YEM ZMB ZWE
            """) with
    {
        Sources =
            [
                FactSource.Create(Certainty.High, "World Health Report 2006, launched on 7 April 2006", nameof(SafeguardsList.Title), nameof(SafeguardsList.Published), nameof(SafeguardsList.Criteria)),
                FactSource.Create(Certainty.Medium, "World Health Report 2006; the total and the counts by region agree", nameof(SafeguardsList.Countries)),
            ],
        Documents = [OfficialDocument.Create("whr-2006", "http://www.who.int/whr/2006/en/index.html", "AFRO-NETS, announcement of the report (April 2006), in a stored copy")],
    };

    /// <summary>
    /// The list of 2020, with 47 countries. The instrument of 2021 dates its publication to 2020, the document itself to 25 February 2021.
    /// </summary>
    public static SafeguardsList Ssl2020 { get; } = BuiltIn(SafeguardsListId.Ssl2020, PartialDate.Create(2020),
        """
            AFG AGO BDI BEN BFA BGD CAF CIV CMR COD COG DJI ERI ETH FSM GAB GHA GIN GMB GNB GNQ HTI KIR LBR LSO
            MDG MLI MOZ MRT MWI NER NGA NPL PAK PNG SDN SEN SLB SLE SOM SSD TCD TGO TZA UGA VUT YEM
            """) with
    {
        PublishedBy = new(2021, 2, 25),
        Note = LocalizedText.FromKey("list.SSL2020.note"),
        Sources =
            [
                FactSource.Create(Certainty.High, "the list of 2020; all 47 countries agree with an independent source (November 2026)", nameof(SafeguardsList.Title), nameof(SafeguardsList.Countries)),
                FactSource.Create(Certainty.High, "A73/9 and decision WHA73(30)", nameof(SafeguardsList.Criteria)),
                FactSource.Create(Certainty.Medium, "the reporting instrument of 2021, which says \"published in 2020\"", nameof(SafeguardsList.Published), nameof(SafeguardsList.Note)),
                FactSource.Create(Certainty.Medium, "the date of the document, 25 February 2021", nameof(SafeguardsList.PublishedBy)),
            ],
    };

    /// <summary>The list of 2023, with 55 countries, published on 8 March 2023.</summary>
    public static SafeguardsList Ssl2023 { get; } = BuiltIn(SafeguardsListId.Ssl2023, PartialDate.Create(2023, 3, 8),
        """
            AFG AGO BDI BEN BFA BGD CAF CIV CMR COD COG COM DJI ERI ETH FSM GAB GHA GIN GMB GNB GNQ HTI KIR LAO
            LBR LSO MDG MLI MOZ MRT MWI NER NGA NPL PAK PNG RWA SDN SEN SLB SLE SOM SSD TCD TGO TLS TUV TZA UGA
            VUT WSM YEM ZMB ZWE
            """) with
    {
        Sources =
            [
                FactSource.Create(Certainty.High, "WHO health workforce support and safeguards list 2023; all 55 countries agree with an independent source (November 2026)", nameof(SafeguardsList.Title), nameof(SafeguardsList.Published), nameof(SafeguardsList.Countries)),
                FactSource.Create(Certainty.High, "WHO, questions and answers on the list, 4 April 2024", nameof(SafeguardsList.Criteria)),
            ],
        Documents = [OfficialDocument.Create("ssl-2023", "https://www.who.int/publications/i/item/9789240069787", "three public repositories that cite the list; the number is its ISBN")],
    };

    private static SafeguardsList BuiltIn(SafeguardsListId id, PartialDate published, string members) => new()
    {
        Id = id,
        Title = LocalizedText.FromKey($"list.{id}.title"),
        Criteria = LocalizedText.FromKey($"list.{id}.criteria"),
        Published = published,
        Countries = Array.ConvertAll(members.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries), CountryCode.Parse),
    };
}
