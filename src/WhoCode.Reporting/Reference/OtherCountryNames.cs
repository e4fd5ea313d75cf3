namespace WhoCode.Reporting;

/// <summary>Other names that people write for countries and areas, in addition to WHO's: common, official, former and native ones.</summary>
/// <remarks>
/// Used only to find a country, never for display. Each name in the table means one country; a name that can mean several is in
/// <see cref="Ambiguous"/>. No name here takes a position on the legal status of any territory.
/// </remarks>
internal static class OtherCountryNames
{
    private static readonly Lazy<Dictionary<CountryCode, ItemList<string>>> LazyAll = new(() => Read(Table.Split('\n')));
    private static readonly Lazy<Dictionary<CountryCode, ItemList<string>>> LazyUsual = new(() => Read(DataFile.Lines("usual-country-names")));

    /// <summary>Returns the other names of a country; empty for a country without any.</summary>
    public static IReadOnlyList<string> Of(CountryCode code) => LazyAll.Value.GetValueOrDefault(code) ?? ItemList<string>.Empty;

    /// <summary>
    /// Returns the usual names of a country in Arabic, Chinese, French, Russian and Spanish if its texts in these languages have WHO's name instead; otherwise,
    /// none.
    /// </summary>
    public static IReadOnlyList<string> UsualInOtherLanguages(CountryCode code) => LazyUsual.Value.GetValueOrDefault(code) ?? ItemList<string>.Empty;

    /// <summary>The names that can mean several countries.</summary>
    public static IReadOnlyList<(string Name, string[] Codes)> Ambiguous { get; } =
    [
        ("Korea", ["KOR", "PRK"]), ("Congo", ["COG", "COD"]), ("Virgin Islands", ["VGB", "VIR"]), ("Saint Martin", ["MAF", "SXM"]), ("Samoa Islands", ["WSM", "ASM"]),
    ];

    /// <summary>Names that resemble the name of a country but mean another place, a part of a country, or too many places to list.</summary>
    public static IReadOnlyList<string> Misleading { get; } =
    [
        "Republic of China", "Republic of Vietnam", "Yemen Arab Republic", "Democratic Republic of Germany", "Republic of Dominica", "Dominican", "Timor", "Borneo",
        "Guiana", "Northern Cyprus", "Somaliland", "Northern Ireland", "Transnistria", "Abkhazia", "South Ossetia", "Inner Mongolia", "New Guinea",
        "West Germany", "South Vietnam", "North Yemen", "Arabia", "America", "Polynesia", "Central Africa", "Union Islands", "Union Island", "San Martino", "San Martin",
        "Austrial", "عمّان",
    ];

    private static Dictionary<CountryCode, ItemList<string>> Read(IEnumerable<string> rows) => rows.ToDictionary(
        row => CountryCode.Parse(row[..3]), row => ItemList<string>.From(row[4..].Split(';', StringSplitOptions.TrimEntries)));

    private const string Table =
        """
        AFG Islamic Republic of Afghanistan; Afġānistān; افغانستان
        AGO Republic of Angola
        ALA Åland; Aland; Ahvenanmaa
        ALB Shqipëria; Shqipëri
        AND Principality of Andorra; Principat d'Andorra
        ANT Dutch Antilles
        ARE UAE; Emirates; الإمارات; الإمارات العربية المتحدة
        ARG Argentine Republic; The Argentine
        ARM Hayastan; Հայաստան
        ATF French Southern and Antarctic Lands; French Southern and Antarctic Territories; Terres australes françaises; Terres australes et antarctiques françaises
        ATG Antigua & Barbuda
        AUS Commonwealth of Australia
        AUT Österreich; Oesterreich
        AZE Azərbaycan; Azerbaidjan; Azerbaijan Republic
        BDI Uburundi
        BEL België; Belgique; Belgien
        BEN Bénin
        BES Bonaire; Sint Eustatius; Saba; Caribbean Netherlands; Caribisch Nederland
        BGD People's Republic of Bangladesh; বাংলাদেশ
        BGR Balgariya; България
        BHR البحرين
        BHS Commonwealth of the Bahamas
        BIH Bosnia-Herzegovina; Bosnia & Herzegovina; Bosna i Hercegovina; Bosnia; BiH
        BLM Saint Barthelemy; St Barts; St. Barths
        BLR Byelorussia; Belorussia; White Russia; Беларусь
        BLZ British Honduras
        BMU Bermudas; The Bermudas
        BOL Bolivia; Plurinational State of Bolivia; Estado Plurinacional de Bolivia
        BRA Brasil; Federative Republic of Brazil
        BRN Brunei; Negara Brunei Darussalam
        BTN Druk Yul
        BVT Bouvetøya
        BWA Bechuanaland
        CAF République centrafricaine; Ködörösêse tî Bêafrîka; C.A.R.
        CCK Cocos Islands; Keeling Islands; Cocos-Keeling Islands
        CHE Suisse; Schweiz; Svizzera; Svizra; Swiss Confederation; Confoederatio Helvetica
        CHN People's Republic of China; PRC; P.R. China; Mainland China; Zhongguo; 中国; 中华人民共和国; 中國
        CIV Ivory Coast; Republic of Côte d'Ivoire; Costa de Marfil
        CMR Cameroun
        COD DR Congo; DRC; D.R. Congo; Congo (DRC); Congo DRC; Congo DR; RDC; Congo-Kinshasa; Congo (Kinshasa); Congo, Dem. Rep.; Dem. Rep. Congo; Democratic Republic of Congo; Congo, the Democratic Republic of the; République démocratique du Congo; Belgian Congo
        COG Republic of the Congo; Republic of Congo; Congo Republic; Congo, Rep.; Congo-Brazzaville; Congo (Brazzaville); People's Republic of the Congo; Middle Congo
        COM Comoro Islands; Comores; Komori; Union of the Comoros
        CPV Cape Verde; Cape Verde Islands; Republic of Cape Verde; Cabo Verde Islands
        CSK Czecho-Slovakia; Czechoslovak Socialist Republic
        CUW Curacao; Country of Curaçao; Kòrsou
        CXR Christmas Isl.
        CYP Kypros; Κύπρος; Kıbrıs
        CZE Czech Republic; The Czech Republic; Česko; Česká republika; Cesko; Czech Rep.
        DDR East Germany; GDR; G.D.R.; DDR
        DEU Deutschland; Federal Republic of Germany; Bundesrepublik Deutschland; Allemagne
        DJI French Somaliland; Jībūtī; جيبوتي
        DMA Commonwealth of Dominica
        DNK Danmark
        DOM Dominican Rep.; República Dominicana; Republica Dominicana
        DZA People's Democratic Republic of Algeria; Algérie; الجزائر
        EGY Arab Republic of Egypt; Misr; مصر
        ERI State of Eritrea; ኤርትራ; إرتريا
        ESH Sahrawi Republic; Spanish Sahara; Rio de Oro; Sahara Occidental; Sahrawi Arab Democratic Republic
        ESP España; Espana
        EST Eesti
        ETH Abyssinia; Ityop'ya; ኢትዮጵያ; Federal Democratic Republic of Ethiopia
        FIN Suomi
        FJI Republic of the Fiji Islands; Fiji Islands; Viti
        FLK Falkland Islands; Falklands; Malvinas; Malvinas Islands; Islas Malvinas
        FRA French Republic; République française
        FRO Faroes; Faeroe Islands; Føroyar; Færøerne
        FSM Micronesia; F.S. Micronesia; Federated States of Micronesia; Federal States of Micronesia
        GAB Gabonese Republic; République gabonaise
        GBR UK; United Kingdom; The United Kingdom; Great Britain; Britain; G.B.; UK of GB and NI
        GEO Sakartvelo; საქართველო; Republic of Georgia
        GHA Gold Coast
        GIN French Guinea; Guinée; Guinea-Conakry; Guinea (Conakry)
        GMB The Gambia; Republic of the Gambia
        GNB Guiné-Bissau; Portuguese Guinea; Guinea (Bissau); Republic of Guinea-Bissau
        GNQ Guinea Ecuatorial; Spanish Guinea; Guinea, Equatorial; Equat. Guinea
        GRC Hellas; Ellada; Hellenic Republic; Ελλάδα; Ελλάς; EL
        GRL Kalaallit Nunaat; Grønland
        GUF Guyane; Guyane française; French Guyana
        GUM Guåhan
        GUY British Guiana; Cooperative Republic of Guyana; Co-operative Republic of Guyana
        HKG Hong Kong; Hongkong; Hong Kong SAR; Hong Kong SAR China; Hong Kong SAR, China; Hong Kong, China; Hong Kong (China); Hong Kong Special Administrative Region of China; China, Hong Kong Special Administrative Region; 香港
        HMD Heard and McDonald Islands
        HRV Hrvatska
        HTI Haïti; Ayiti; Hayti
        HUN Magyarország; Magyarorszag
        IDN Dutch East Indies; Netherlands East Indies
        IMN Mann; Ellan Vannin; Man, Isle of
        IND Bharat; Bhārat; भारत; Republic of India
        IOT Chagos; Chagos Archipelago; Chagos Islands
        IRL Eire; Éire; Republic of Ireland; Irish Republic
        IRN Iran; Persia; Islamic Republic of Iran; Iran, Islamic Rep.; Īrān; ایران
        IRQ العراق
        ISL Ísland; Republic of Iceland
        ISR State of Israel; Yisrael; ישראל
        ITA Italia; Italian Republic; Repubblica Italiana
        JOR Hashemite Kingdom of Jordan; Al Urdun; الأردن
        JPN Nippon; Nihon; 日本
        KAZ Qazaqstan; Kazakstan; Қазақстан
        KGZ Kyrgyz Republic; Kirghizia; Kirgizstan; Kirghizstan; Kirgizia; Kyrgyz Rep.; Кыргызстан
        KHM Kampuchea; Khmer Republic; Democratic Kampuchea; Kâmpŭchéa; កម្ពុជា
        KIR Gilbert Islands
        KNA St Kitts and Nevis; St. Kitts & Nevis; St Kitts; Saint Kitts; Saint Christopher and Nevis; Federation of Saint Kitts and Nevis
        KOR South Korea; S. Korea; Korea, Rep.; Korea, South; Korea (South); Hanguk; 대한민국; 한국; ROK
        KWT State of Kuwait; الكويت
        LAO Laos; Lao PDR; Lao P.D.R.; Lao; ລາວ; Lao People's Dem. Rep.
        LBN Lebanese Republic; Liban; Lubnān; لبنان
        LBY Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya; State of Libya; ليبيا
        LCA St Lucia; St. Lucia
        LIE Fürstentum Liechtenstein; Principality of Liechtenstein
        LKA Ceylon; Democratic Socialist Republic of Sri Lanka; ශ්‍රී ලංකාව; Srilanka
        LSO Basutoland
        LTU Lietuva
        LUX Luxemburg; Lëtzebuerg; Grand Duchy of Luxembourg
        LVA Latvija
        MAC Macao; Macau; Macao SAR; Macau SAR; Macao SAR China; Macao SAR, China; Macao, China; Macao (China); Macao Special Administrative Region of China; China, Macao Special Administrative Region; 澳门
        MAF Saint-Martin (France); St Martin (French part); Collectivity of Saint Martin
        MAR Maroc; Al Maghrib; المغرب
        MCO Principality of Monaco
        MDA Moldova; Moldavia; Moldova, Rep.; Republica Moldova
        MDG Malagasy Republic; Madagasikara
        MDV Maldive Islands; Islas Maldivas; Dhivehi Raajje
        MEX México; United Mexican States; Estados Unidos Mexicanos
        MHL Marshalls; Republic of the Marshall Islands; Marshall Isl.
        MKD Macedonia; FYROM; FYR Macedonia; Republic of Macedonia; Republic of North Macedonia; The former Yugoslav Republic of Macedonia; Former Yugoslav Republic of Macedonia; Macedonia, FYR; TFYR Macedonia; Severna Makedonija; Северна Македонија; Makedonija
        MMR Burma; Myanmar (Burma); Burma (Myanmar); Union of Burma; Union of Myanmar; Republic of the Union of Myanmar; မြန်မာ
        MNE Crna Gora; Црна Гора
        MNG Mongol Uls; Outer Mongolia; Монгол Улс; Mongolian People's Republic
        MNP Northern Marianas; Commonwealth of the Northern Mariana Islands; CNMI
        MOZ Moçambique; Mocambique
        MRT Mauritanie; موريتانيا; Islamic Republic of Mauritania
        MUS Maurice; Île Maurice
        MWI Nyasaland
        NAM South West Africa; South-West Africa; Namibië
        NCL Nouvelle-Calédonie; Nouvelle Caledonie
        NER République du Niger; Republic of the Niger
        NGA Federal Republic of Nigeria
        NLD Netherlands; The Netherlands; Holland; Nederland; Kingdom of the Netherlands; Niederlande; Pays-Bas
        NOR Norge; Noreg
        NPL Nepāl; नेपाल; Federal Democratic Republic of Nepal
        NRU Naoero
        NZL Aotearoa; Aotearoa New Zealand; N.Z.
        OMN Sultanate of Oman; Muscat and Oman; عمان
        PAK Pākistān; پاکستان; Islamic Republic of Pakistan
        PAN Panamá
        PCN Pitcairn Islands; Pitcairn Island; Pitcairn, Henderson, Ducie and Oeno Islands
        PER Perú
        PHL Pilipinas; The Philippines; Philippine Islands; Republic of the Philippines; Phillippines
        PLW Belau; Pelew
        PNG Papua New Guinea (PNG); Papua Niugini; Papua-New Guinea; Independent State of Papua New Guinea
        POL Polska
        PRI Porto Rico; Commonwealth of Puerto Rico
        PRK North Korea; N. Korea; DPRK; D.P.R. Korea; DPR Korea; Korea, Dem. Rep.; Korea, Dem. People's Rep.; Korea, North; Korea (North); 조선민주주의인민공화국
        PRT Portuguese Republic
        PRY Paraguái
        PSE Palestine; State of Palestine; Palestine, State of; Palestinian Territory; Palestinian Territories; Palestinian Territory, Occupied; Occupied Palestinian Territory; occupied Palestinian territory (including east Jerusalem); West Bank and Gaza; West Bank & Gaza; West Bank and Gaza Strip; oPt; فلسطين
        PYF Polynésie française; Polynesie francaise
        QAT State of Qatar; قطر
        REU Reunion; La Réunion; Île de la Réunion; Reunion Island
        ROU Rumania; Roumania; România
        RUS Russia; Rossiya; Россия; Российская Федерация
        RWA Ruanda; u Rwanda; Rwandese Republic
        SAU Kingdom of Saudi Arabia; KSA; السعودية; المملكة العربية السعودية
        SDN Republic of the Sudan; The Sudan; السودان
        SEN Sénégal
        SGP Singapura; 新加坡
        SGS South Georgia; South Sandwich Islands; South Georgia & South Sandwich Islands
        SHN St Helena; Saint Helena; Ascension Island; Tristan da Cunha
        SJM Svalbard; Jan Mayen; Spitsbergen; Svalbard & Jan Mayen
        SLB Solomons; Solomon Isl.; British Solomon Islands
        SLV Salvador
        SMR Republic of San Marino; Most Serene Republic of San Marino
        SOM Federal Republic of Somalia; Soomaaliya; Somali Republic; Somali Democratic Republic; الصومال
        SPM St Pierre and Miquelon; Saint Pierre; Saint-Pierre-et-Miquelon
        SRB Srbija; Србија
        SSD S. Sudan; Southern Sudan; Republic of South Sudan
        STP Democratic Republic of Sao Tome and Principe; São Tomé and Príncipe; São Tomé e Príncipe; Sao Tome; Sao Tome & Principe
        SUR Surinam; Dutch Guiana; Netherlands Guiana
        SUN Soviet Union; USSR; U.S.S.R.
        SVK Slovak Republic; Slovensko; Slovenská republika; Slovak Rep.
        SVN Slovenija
        SWE Sverige
        SWZ Swaziland; Kingdom of Swaziland; eSwatini
        SXM Sint Maarten; St Maarten; St. Maarten; Sint Maarten (Netherlands)
        SYC Sesel; Seychelles Islands
        SYR Syria; Suriyah; سوريا; سورية
        TCA Turks & Caicos; Turks and Caicos
        TCD Tchad; تشاد
        TGO Togolese Republic; Togoland; République togolaise
        THA Siam; Prathet Thai; ไทย; ประเทศไทย
        TJK Tadzhikistan; Tadjikistan; Tojikiston; Тоҷикистон
        TKL Tokelau Islands
        TKM Turkmenia; Türkmenistan
        TLS East Timor; Timor Leste; Timor Lorosa'e; Portuguese Timor; Democratic Republic of Timor-Leste; Democratic Republic of East Timor
        TON Tonga Islands; Friendly Islands
        TTO Trinidad & Tobago; Trinidad; Tobago
        TUN Tunisie; تونس; Tunisian Republic
        TUR Turkey; Turkiye; Republic of Turkey
        TUV Ellice Islands
        TWN Taiwan; Taiwan, Province of China; Taiwan (China); Taiwan (Province of China); China, Taiwan Province of; China (Taiwan); China, Taiwan; Taiwan, China (Province of); Chinese Taipei; Taipei; Taipei, Chinese; Taipei,China; Formosa; 台湾
        TZA Tanzania; Tanganyika; Tanzania, United Rep.
        UKR Ukraina; The Ukraine; Україна
        UMI U.S. Minor Outlying Islands; US Minor Outlying Islands
        URY Eastern Republic of Uruguay; Oriental Republic of Uruguay; República Oriental del Uruguay
        USA U.S.; U.S.A.; United States; The United States; The United States of America; U.S. of America; Estados Unidos; EE.UU.; États-Unis
        UZB Oʻzbekiston; Ўзбекистон
        VAT Vatican; Vatican City; Vatican City State; State of the Vatican City; Holy See (Vatican City State); The Holy See; Città del Vaticano
        VCT St Vincent and the Grenadines; St. Vincent & the Grenadines; Saint Vincent; St Vincent; SVG
        VEN Venezuela; Bolivarian Republic of Venezuela; Venezuela, RB; República Bolivariana de Venezuela
        VGB Virgin Islands (British); Virgin Islands, British; BVI; UK Virgin Islands
        VIR Virgin Islands (U.S.); Virgin Islands, U.S.; U.S. Virgin Islands; US Virgin Islands; Virgin Islands of the United States; USVI; Virgin Islands (United States); American Virgin Islands
        VNM Vietnam; Viet-Nam; Việt Nam; Socialist Republic of Viet Nam; Socialist Republic of Vietnam
        VUT New Hebrides
        WLF Wallis & Futuna; Wallis and Futuna Islands; Wallis; Futuna
        WSM Western Samoa; Independent State of Samoa; Sāmoa
        VDR North Vietnam; Democratic Republic of Vietnam
        YEM Yemen, Rep.; Republic of Yemen; اليمن
        YMD South Yemen; Democratic Yemen; People's Democratic Republic of Yemen
        YUG Socialist Federal Republic of Yugoslavia; SFR Yugoslavia; Former Yugoslavia
        ZAF S. Africa; RSA; Suid-Afrika; Union of South Africa; iNingizimu Afrika
        ZMB Northern Rhodesia
        ZWE Rhodesia; Southern Rhodesia
        """;
}
