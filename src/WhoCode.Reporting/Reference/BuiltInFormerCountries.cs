namespace WhoCode.Reporting;

/// <summary>The countries and areas of ISO 3166-3 whose alpha-3 codes are no longer in use.</summary>
internal static class BuiltInFormerCountries
{
    private static readonly Lazy<IReadOnlyList<FormerCountry>> LazyAll = new(
        () => ItemList<FormerCountry>.From([.. Table.Split('\n', StringSplitOptions.TrimEntries).Select(Read)]));

    /// <summary>All built-in former countries and areas, in the order of their alpha-3 codes.</summary>
    public static IReadOnlyList<FormerCountry> All => LazyAll.Value;

    /// <summary>The sources of the facts in all entries.</summary>
    public static IReadOnlyList<FactSource> Sources { get; } = ItemList<FactSource>.From(
    [
        FactSource.Create(Certainty.Medium, "ISO 3166-3, as in the iso-codes package 4.15",
            nameof(FormerCountry.Code), nameof(FormerCountry.Alpha4), nameof(FormerCountry.Name), nameof(FormerCountry.Withdrawn)),
        FactSource.Create(Certainty.Medium, "the last two letters of the alpha-4 code or, if these name none, the notes of ISO 3166-3", nameof(FormerCountry.Successors)),
    ]);

    private static FormerCountry Read(string row)
    {
        var cells = row.Split(' ');
        return new()
        {
            Code = CountryCode.Parse(cells[0]),
            Alpha4 = cells[1],
            Name = LocalizedText.FromKey($"former-country.{cells[0]}"),
            Withdrawn = PartialDate.Parse(cells[2]),
            Successors = [.. cells[3].Split(',').Select(CountryCode.Parse)],
        };
    }

    /// <summary>Alpha-3 code, alpha-4 code, date of withdrawal and successors. Codes and dates are those of the iso-codes package 4.15.</summary>
    /// <remarks>The successors come from the last two letters of the alpha-4 code or, if these name none, from the notes of ISO 3166-3.</remarks>
    private const string Table =
        """
        AFI AIDJ 1977 DJI
        ANT ANHH 2010-12-15 BES,CUW,SXM
        ATB BQAQ 1979 ATA
        ATN NQAQ 1983 ATA
        BUR BUMM 1989-12-05 MMR
        BYS BYAA 1992-06-15 BLR
        CSK CSHH 1993-06-15 CZE,SVK
        CTE CTKI 1984 KIR
        DDR DDDE 1990-10-30 DEU
        DHY DYBJ 1977 BEN
        FXX FXFR 1997-07-14 FRA
        GEL GEHH 1979 KIR,TUV
        HVO HVBF 1984 BFA
        JTN JTUM 1986 UMI
        MID MIUM 1986 UMI
        NHB NHVU 1980 VUT
        NTZ NTHH 1993-07-12 IRQ,SAU
        PCI PCHH 1986 FSM,MHL,MNP,PLW
        PCZ PZPA 1980 PAN
        PUS PUUM 1986 UMI
        RHO RHZW 1980 ZWE
        SCG CSXX 2006-09-26 MNE,SRB
        SKM SKIN 1975 IND
        SUN SUHH 1992-08-30 ARM,AZE,EST,GEO,KAZ,KGZ,LVA,LTU,MDA,RUS,TJK,TKM,UZB
        TMP TPTL 2002-05-20 TLS
        VDR VDVN 1977 VNM
        WAK WKUM 1986 UMI
        YMD YDYE 1990-08-14 YEM
        YUG YUCS 2003-07-23 SCG
        ZAR ZRCD 1997-07-14 COD
        """;
}
