namespace WhoCode.Reporting;

/// <summary>The 249 countries and areas of ISO 3166-1. 194 of them were Member States of WHO at the end of 2025.</summary>
internal static class BuiltInCountries
{
    private static readonly string[] WithNote = ["ARG", "COK", "FRO", "LIE", "NIU", "PRI", "PSE", "TKL", "TWN", "USA", "VAT"];

    private static readonly Lazy<IReadOnlyList<Country>> LazyAll = new(
        () => ItemList<Country>.From([.. Table.Split('\n', StringSplitOptions.TrimEntries).Select(Read)]));

    /// <summary>All built-in countries and areas, in the order of their alpha-3 codes.</summary>
    public static IReadOnlyList<Country> All => LazyAll.Value;

    /// <summary>The sources of the facts in all entries. An entry can have further sources (<see cref="Country.Sources"/>).</summary>
    public static IReadOnlyList<FactSource> Sources { get; } = ItemList<FactSource>.From(
    [
        FactSource.Create(Certainty.High, "ISO 3166-1; all 249 rows agree with an independent source (November 2026)", nameof(Country.Code), nameof(Country.Alpha2), nameof(Country.Numeric)),
        FactSource.Create(Certainty.High, "WHO's short form, or the usual English name where WHO has none", nameof(Country.Name)),
        FactSource.Create(Certainty.Medium, "our own list of usual, former and native names; it finds all English names of the iso-codes package 4.15, and no name of it in six other languages leads to another country (November 2026)", nameof(Country.OtherNames)),
        FactSource.Create(Certainty.High, "WHO, as counted through 2025: 194 Member States and 3 Associate Members", nameof(Country.Membership)),
        FactSource.Create(Certainty.High, "WHO; the regions of all Member States agree with an independent source (November 2026)", nameof(Country.Regions)),
    ]);

    private static Country Read(string row)
    {
        var cells = row.Split(' ');
        var code = cells[0];
        return new()
        {
            Code = CountryCode.Parse(code),
            Alpha2 = cells[1],
            Numeric = cells[2],
            Name = LocalizedText.FromKey($"country.{code}"),
            Note = WithNote.Contains(code) ? LocalizedText.FromKey($"country.{code}.note") : null,
            Regions = ReadRegions(cells[3]),
            Membership = cells[4] switch
            {
                "member" => WhoMembership.MemberState,
                "associate" => WhoMembership.AssociateMember,
                "observer" => WhoMembership.Observer,
                "area" => WhoMembership.Area,
                _ => WhoMembership.None,
            },
            Sources = SourcesOf(code),
            Withdrawal = code switch
            {
                "ARG" => new(new(2025, 3, 17), new(2026, 3, 17)),
                "USA" => new(new(2025, 1, 22), new(2026, 1, 22)),
                _ => null,
            },
        };
    }

    private static FactSource[] SourcesOf(string code) => code switch
    {
        "ARG" =>
        [
            FactSource.Create(Certainty.Medium, "the State's own account", nameof(Country.Withdrawal)),
            FactSource.Create(Certainty.Low, "press: the Executive Board's recommendation of 6 February 2026; what the Assembly did is not known", nameof(Country.Membership), nameof(Country.Note)),
        ],
        "BES" or "VIR" => [FactSource.Create(Certainty.High, "WHO's data file of January 2025", nameof(Country.Regions), nameof(Country.Membership))],
        "IDN" => [FactSource.Create(Certainty.High, "WHO, May 2025", nameof(Country.Regions))],
        "SSD" => [FactSource.Create(Certainty.High, "WHA66.21 (27 May 2013)", nameof(Country.Regions))],
        "USA" =>
        [
            FactSource.Create(Certainty.Medium, "the State's own account", nameof(Country.Withdrawal)),
            FactSource.Create(Certainty.Medium, "a secondary source on WHA79.2 (22 May 2026), which lists Member States in arrears", nameof(Country.Membership), nameof(Country.Note)),
        ],
        _ => [],
    };

    /// <summary>Reads the regions of a country: "EURO", "-" for none, or "SEARO&gt;2025-05-23&gt;WPRO" for a change on that day.</summary>
    private static List<RegionAssignment> ReadRegions(string cell)
    {
        var steps = cell.Split('>');
        var tenures = new List<RegionAssignment>();
        for (var i = 0; i < steps.Length && cell != "-"; i += 2)
        {
            tenures.Add(new(
                steps[i] switch
                {
                    "AFRO" => WhoRegion.Africa,
                    "AMRO" => WhoRegion.Americas,
                    "SEARO" => WhoRegion.SouthEastAsia,
                    "EURO" => WhoRegion.Europe,
                    "EMRO" => WhoRegion.EasternMediterranean,
                    _ => WhoRegion.WesternPacific,
                },
                i == 0 ? null : PartialDate.Parse(steps[i - 1]).Earliest));
        }

        return tenures;
    }

    private const string Table =
        """
        ABW AW 533 AMRO area
        AFG AF 004 EMRO member
        AGO AO 024 AFRO member
        AIA AI 660 AMRO area
        ALA AX 248 - none
        ALB AL 008 EURO member
        AND AD 020 EURO member
        ARE AE 784 EMRO member
        ARG AR 032 AMRO member
        ARM AM 051 EURO member
        ASM AS 016 WPRO area
        ATA AQ 010 - none
        ATF TF 260 - none
        ATG AG 028 AMRO member
        AUS AU 036 WPRO member
        AUT AT 040 EURO member
        AZE AZ 031 EURO member
        BDI BI 108 AFRO member
        BEL BE 056 EURO member
        BEN BJ 204 AFRO member
        BES BQ 535 AMRO area
        BFA BF 854 AFRO member
        BGD BD 050 SEARO member
        BGR BG 100 EURO member
        BHR BH 048 EMRO member
        BHS BS 044 AMRO member
        BIH BA 070 EURO member
        BLM BL 652 - none
        BLR BY 112 EURO member
        BLZ BZ 084 AMRO member
        BMU BM 060 AMRO area
        BOL BO 068 AMRO member
        BRA BR 076 AMRO member
        BRB BB 052 AMRO member
        BRN BN 096 WPRO member
        BTN BT 064 SEARO member
        BVT BV 074 - none
        BWA BW 072 AFRO member
        CAF CF 140 AFRO member
        CAN CA 124 AMRO member
        CCK CC 166 - none
        CHE CH 756 EURO member
        CHL CL 152 AMRO member
        CHN CN 156 WPRO member
        CIV CI 384 AFRO member
        CMR CM 120 AFRO member
        COD CD 180 AFRO member
        COG CG 178 AFRO member
        COK CK 184 WPRO member
        COL CO 170 AMRO member
        COM KM 174 AFRO member
        CPV CV 132 AFRO member
        CRI CR 188 AMRO member
        CUB CU 192 AMRO member
        CUW CW 531 AMRO area
        CXR CX 162 - none
        CYM KY 136 AMRO area
        CYP CY 196 EURO member
        CZE CZ 203 EURO member
        DEU DE 276 EURO member
        DJI DJ 262 EMRO member
        DMA DM 212 AMRO member
        DNK DK 208 EURO member
        DOM DO 214 AMRO member
        DZA DZ 012 AFRO member
        ECU EC 218 AMRO member
        EGY EG 818 EMRO member
        ERI ER 232 AFRO member
        ESH EH 732 - none
        ESP ES 724 EURO member
        EST EE 233 EURO member
        ETH ET 231 AFRO member
        FIN FI 246 EURO member
        FJI FJ 242 WPRO member
        FLK FK 238 - none
        FRA FR 250 EURO member
        FRO FO 234 EURO associate
        FSM FM 583 WPRO member
        GAB GA 266 AFRO member
        GBR GB 826 EURO member
        GEO GE 268 EURO member
        GGY GG 831 - none
        GHA GH 288 AFRO member
        GIB GI 292 - none
        GIN GN 324 AFRO member
        GLP GP 312 - none
        GMB GM 270 AFRO member
        GNB GW 624 AFRO member
        GNQ GQ 226 AFRO member
        GRC GR 300 EURO member
        GRD GD 308 AMRO member
        GRL GL 304 EURO area
        GTM GT 320 AMRO member
        GUF GF 254 - none
        GUM GU 316 WPRO area
        GUY GY 328 AMRO member
        HKG HK 344 WPRO area
        HMD HM 334 - none
        HND HN 340 AMRO member
        HRV HR 191 EURO member
        HTI HT 332 AMRO member
        HUN HU 348 EURO member
        IDN ID 360 SEARO>2025-05-23>WPRO member
        IMN IM 833 - none
        IND IN 356 SEARO member
        IOT IO 086 - none
        IRL IE 372 EURO member
        IRN IR 364 EMRO member
        IRQ IQ 368 EMRO member
        ISL IS 352 EURO member
        ISR IL 376 EURO member
        ITA IT 380 EURO member
        JAM JM 388 AMRO member
        JEY JE 832 - none
        JOR JO 400 EMRO member
        JPN JP 392 WPRO member
        KAZ KZ 398 EURO member
        KEN KE 404 AFRO member
        KGZ KG 417 EURO member
        KHM KH 116 WPRO member
        KIR KI 296 WPRO member
        KNA KN 659 AMRO member
        KOR KR 410 WPRO member
        KWT KW 414 EMRO member
        LAO LA 418 WPRO member
        LBN LB 422 EMRO member
        LBR LR 430 AFRO member
        LBY LY 434 EMRO member
        LCA LC 662 AMRO member
        LIE LI 438 - none
        LKA LK 144 SEARO member
        LSO LS 426 AFRO member
        LTU LT 440 EURO member
        LUX LU 442 EURO member
        LVA LV 428 EURO member
        MAC MO 446 WPRO area
        MAF MF 663 - none
        MAR MA 504 EMRO member
        MCO MC 492 EURO member
        MDA MD 498 EURO member
        MDG MG 450 AFRO member
        MDV MV 462 SEARO member
        MEX MX 484 AMRO member
        MHL MH 584 WPRO member
        MKD MK 807 EURO member
        MLI ML 466 AFRO member
        MLT MT 470 EURO member
        MMR MM 104 SEARO member
        MNE ME 499 EURO member
        MNG MN 496 WPRO member
        MNP MP 580 WPRO area
        MOZ MZ 508 AFRO member
        MRT MR 478 AFRO member
        MSR MS 500 AMRO area
        MTQ MQ 474 - none
        MUS MU 480 AFRO member
        MWI MW 454 AFRO member
        MYS MY 458 WPRO member
        MYT YT 175 - none
        NAM NA 516 AFRO member
        NCL NC 540 WPRO area
        NER NE 562 AFRO member
        NFK NF 574 - none
        NGA NG 566 AFRO member
        NIC NI 558 AMRO member
        NIU NU 570 WPRO member
        NLD NL 528 EURO member
        NOR NO 578 EURO member
        NPL NP 524 SEARO member
        NRU NR 520 WPRO member
        NZL NZ 554 WPRO member
        OMN OM 512 EMRO member
        PAK PK 586 EMRO member
        PAN PA 591 AMRO member
        PCN PN 612 - none
        PER PE 604 AMRO member
        PHL PH 608 WPRO member
        PLW PW 585 WPRO member
        PNG PG 598 WPRO member
        POL PL 616 EURO member
        PRI PR 630 AMRO associate
        PRK KP 408 SEARO member
        PRT PT 620 EURO member
        PRY PY 600 AMRO member
        PSE PS 275 EMRO observer
        PYF PF 258 WPRO area
        QAT QA 634 EMRO member
        REU RE 638 - none
        ROU RO 642 EURO member
        RUS RU 643 EURO member
        RWA RW 646 AFRO member
        SAU SA 682 EMRO member
        SDN SD 729 EMRO member
        SEN SN 686 AFRO member
        SGP SG 702 WPRO member
        SGS GS 239 - none
        SHN SH 654 - none
        SJM SJ 744 - none
        SLB SB 090 WPRO member
        SLE SL 694 AFRO member
        SLV SV 222 AMRO member
        SMR SM 674 EURO member
        SOM SO 706 EMRO member
        SPM PM 666 - none
        SRB RS 688 EURO member
        SSD SS 728 EMRO>2013-05-27>AFRO member
        STP ST 678 AFRO member
        SUR SR 740 AMRO member
        SVK SK 703 EURO member
        SVN SI 705 EURO member
        SWE SE 752 EURO member
        SWZ SZ 748 AFRO member
        SXM SX 534 AMRO area
        SYC SC 690 AFRO member
        SYR SY 760 EMRO member
        TCA TC 796 AMRO area
        TCD TD 148 AFRO member
        TGO TG 768 AFRO member
        THA TH 764 SEARO member
        TJK TJ 762 EURO member
        TKL TK 772 WPRO associate
        TKM TM 795 EURO member
        TLS TL 626 SEARO member
        TON TO 776 WPRO member
        TTO TT 780 AMRO member
        TUN TN 788 EMRO member
        TUR TR 792 EURO member
        TUV TV 798 WPRO member
        TWN TW 158 - none
        TZA TZ 834 AFRO member
        UGA UG 800 AFRO member
        UKR UA 804 EURO member
        UMI UM 581 - none
        URY UY 858 AMRO member
        USA US 840 AMRO member
        UZB UZ 860 EURO member
        VAT VA 336 - observer
        VCT VC 670 AMRO member
        VEN VE 862 AMRO member
        VGB VG 092 AMRO area
        VIR VI 850 AMRO area
        VNM VN 704 WPRO member
        VUT VU 548 WPRO member
        WLF WF 876 WPRO area
        WSM WS 882 WPRO member
        YEM YE 887 EMRO member
        ZAF ZA 710 AFRO member
        ZMB ZM 894 AFRO member
        ZWE ZW 716 AFRO member
        """;
}
