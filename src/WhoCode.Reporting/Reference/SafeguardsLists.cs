namespace WhoCode.Reporting.Reference;

/// <summary>The lists of countries that need safeguards against active recruitment: of 2006, 2020 and 2023.</summary>
/// <remarks>
/// List membership: WHO health workforce support and safeguards list 2023 (Geneva: World Health Organization, 2023), and its
/// predecessors. This library is not produced or endorsed by WHO.
/// </remarks>
public static class SafeguardsLists
{
    /// <summary>57 countries with a critical shortage, World Health Report 2006 (launched on 7 April 2006).</summary>
    public static SafeguardsList Whr2006 { get; } = BuiltIn("WHR2006", PartialDate.Of(2006, 4, 7),
        """
            AFG AGO BDI BEN BFA BGD BTN CAF CIV CMR COD COG COM DJI ERI ETH GHA GIN GMB GNB GNQ HND HTI IDN IND
            IRQ KEN KHM LAO LBR LSO MAR MDG MLI MMR MOZ MRT MWI NER NGA NIC NPL PAK PER PNG RWA SEN SLE SLV SOM
            TCD TGO TZA UGA YEM ZMB ZWE
            """);

    /// <summary>47 countries; published in 2020 by the instrument of 2021, and by 25 February 2021 by the date of the document.</summary>
    public static SafeguardsList Ssl2020 { get; } = BuiltIn("SSL2020", PartialDate.Of(2020),
        """
            AFG AGO BDI BEN BFA BGD CAF CIV CMR COD COG DJI ERI ETH FSM GAB GHA GIN GMB GNB GNQ HTI KIR LBR LSO
            MDG MLI MOZ MRT MWI NER NGA NPL PAK PNG SDN SEN SLB SLE SOM SSD TCD TGO TZA UGA VUT YEM
            """) with
        {
            PublishedBy = new(2021, 2, 25),
            Note = Text.OfKey("list.SSL2020.note"),
        };

    /// <summary>55 countries, published on 8 March 2023.</summary>
    public static SafeguardsList Ssl2023 { get; } = BuiltIn("SSL2023", PartialDate.Of(2023, 3, 8),
        """
            AFG AGO BDI BEN BFA BGD CAF CIV CMR COD COG COM DJI ERI ETH FSM GAB GHA GIN GMB GNB GNQ HTI KIR LAO
            LBR LSO MDG MLI MOZ MRT MWI NER NGA NPL PAK PNG RWA SDN SEN SLB SLE SOM SSD TCD TGO TLS TUV TZA UGA
            VUT WSM YEM ZMB ZWE
            """);

    private static SafeguardsList BuiltIn(string id, PartialDate published, string members) => new()
    {
        Id = id,
        Title = Text.OfKey($"list.{id}.title"),
        Criteria = Text.OfKey($"list.{id}.criteria"),
        Published = published,
        Countries = Array.ConvertAll(members.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries), CountryCode.Parse),
    };
}
