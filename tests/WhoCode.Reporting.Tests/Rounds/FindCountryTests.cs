using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Rounds;

public sealed class FindCountryTests
{
    [Theory]
    [InlineData("GBR", "GBR")]
    [InlineData("gbr", "GBR")]
    [InlineData("GB", "GBR")]
    [InlineData("gb", "GBR")]
    [InlineData("826", "GBR")]
    [InlineData("UK", "GBR")]
    [InlineData("uk ", "GBR")]
    [InlineData("U.K.", "GBR")]
    [InlineData("United Kingdom", "GBR")]
    [InlineData("Great Britain", "GBR")]
    [InlineData("united kingdom of great britain and northern ireland", "GBR")]
    [InlineData("US", "USA")]
    [InlineData("U.S.A.", "USA")]
    [InlineData("United States", "USA")]
    [InlineData("Zimbabwe", "ZWE")]
    [InlineData(" zimbabwe\t", "ZWE")]
    [InlineData("004", "AFG")]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("CÔTE D'IVOIRE", "CIV")]
    [InlineData("UA", "UKR")]
    public void A_country_is_found_by_a_code_a_number_or_a_name(string written, string code) =>
        ReportingCatalog.BuiltIn.FindCountry(written)!.ToString().Should().Be(code);

    [Theory]
    [InlineData("Allemagne", "DEU")]
    [InlineData("allemagne", "DEU")]
    [InlineData("Royaume-Uni", "GBR")]
    [InlineData("Reino Unido", "GBR")]
    [InlineData("Россия", "RUS")]
    [InlineData("Российская Федерация", "RUS")]
    [InlineData("美国", "USA")]
    [InlineData("英国", "GBR")]
    [InlineData("津巴布韦", "ZWE")]
    [InlineData("غانا", "GHA")]
    [InlineData("Bolivie", "BOL")]
    public void A_country_is_found_by_its_name_in_any_built_in_language(string written, string code)
    {
        ReportingCatalog.BuiltIn.FindCountry(written)!.ToString().Should().Be(code);
        ReportingCatalog.BuiltIn.GetCountryAdvice(written)!.ToString().Should().Be($"Did you mean \"{code}\"?");
    }

    [Theory]
    [InlineData("Конго")]
    [InlineData("刚果")]
    [InlineData("الكونغو")]
    [InlineData("Сен-Мартен")]
    public void A_name_that_is_ambiguous_in_another_language_finds_nothing(string written) => ReportingCatalog.BuiltIn.SuggestCountry(written).Should().BeNull();

    [Fact]
    public void No_name_in_a_built_in_language_leads_to_another_country()
    {
        foreach (var texts in LocalizedTexts.BuiltInLanguages.Select(language => LocalizedTexts.Find(language)!))
        {
            foreach (var country in ReportingCatalog.BuiltIn.Countries)
            {
                var found = ReportingCatalog.BuiltIn.FindCountry(country.Name.ToString(texts));
                (found is null || found == country).Should().BeTrue("'{0}' is {1}", country.Name.ToString(texts), country.Code);
            }
        }
    }

    [Theory]
    [InlineData("Iran", "IRN")]
    [InlineData("Iran, Islamic Republic of", "IRN")]
    [InlineData("Tanzania", "TZA")]
    [InlineData("Bolivia", "BOL")]
    [InlineData("Venezuela", "VEN")]
    [InlineData("Syria", "SYR")]
    [InlineData("Moldova", "MDA")]
    [InlineData("Republic of Moldova", "MDA")]
    [InlineData("Netherlands", "NLD")]
    [InlineData("The Netherlands", "NLD")]
    [InlineData("Holland", "NLD")]
    [InlineData("Turkey", "TUR")]
    [InlineData("TURKIYE", "TUR")]
    [InlineData("Vietnam", "VNM")]
    [InlineData("Laos", "LAO")]
    [InlineData("Lao PDR", "LAO")]
    [InlineData("South Korea", "KOR")]
    [InlineData("Korea, Republic of", "KOR")]
    [InlineData("Korea (Democratic People's Republic of)", "PRK")]
    [InlineData("Czech Republic", "CZE")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Cote d’Ivoire", "CIV")]
    [InlineData("Ivory Coast", "CIV")]
    [InlineData("Palestine", "PSE")]
    [InlineData("State of Palestine", "PSE")]
    [InlineData("Hong Kong", "HKG")]
    [InlineData("Taiwan", "TWN")]
    [InlineData("Micronesia", "FSM")]
    [InlineData("Falkland Islands", "FLK")]
    [InlineData("Republic of Ghana", "GHA")]
    [InlineData("Ghana, Republic of", "GHA")]
    [InlineData("People's Republic of China", "CHN")]
    [InlineData("Burma", "MMR")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Deutschland", "DEU")]
    [InlineData("España", "ESP")]
    [InlineData("日本", "JPN")]
    [InlineData("St. Lucia", "LCA")]
    [InlineData("Trinidad & Tobago", "TTO")]
    [InlineData("The former Yugoslav Republic of Macedonia", "MKD")]
    [InlineData("Congo", "COG")]
    [InlineData("Republic of the Congo", "COG")]
    [InlineData("Congo (Democratic Republic of the)", "COD")]
    [InlineData("Congo, Dem. Rep.", "COD")]
    [InlineData("Democratic Rep. of Congo", "COD")]
    [InlineData("Congo, Democratic Rep.", "COD")]
    [InlineData("Korea, Democratic People's Rep.", "PRK")]
    [InlineData("Democratic People's Rep. of Korea", "PRK")]
    [InlineData("French Guinea", "GIN")]
    public void A_country_is_found_by_its_common_former_official_and_native_names(string written, string code) =>
        ReportingCatalog.BuiltIn.FindCountry(written)!.ToString().Should().Be(code);

    [Theory]
    [InlineData("Germny", "DEU")]
    [InlineData("Zimbawe", "ZWE")]
    [InlineData("Philipines", "PHL")]
    [InlineData("Republic of Zimbawe", "ZWE")]
    [InlineData("Bosnia and Herzegovnia", "BIH")]
    [InlineData("Ghana", "GHA")]
    public void A_name_with_a_typing_error_is_suggested_but_not_found(string written, string code)
    {
        ReportingCatalog.BuiltIn.SuggestCountry(written)!.ToString().Should().Be(code);
        (ReportingCatalog.BuiltIn.FindCountry(written) is null).Should().Be(written != "Ghana");
    }

    [Theory]
    [InlineData("科索沃", "ISO 3166-1 has no code for it. Name it in the text of the report instead.")]
    [InlineData("كوسوفو", "ISO 3166-1 has no code for it. Name it in the text of the report instead.")]
    [InlineData("Korea", "It can be KOR or PRK.")]
    [InlineData("the Congo", "It can be COG or COD.")]
    [InlineData("Virgin Islands", "It can be VGB or VIR.")]
    [InlineData("Congo (Kinshasa)", "Did you mean \"COD\"?")]
    [InlineData("Kosovo", "ISO 3166-1 has no code for it. Name it in the text of the report instead.")]
    [InlineData("Republic of Kosovo", "ISO 3166-1 has no code for it. Name it in the text of the report instead.")]
    [InlineData("XKX", "ISO 3166-1 has no code for it. Name it in the text of the report instead.")]
    [InlineData("Czechoslovakia", "Did you mean \"CSK\"?")]
    [InlineData("Soviet Union", "Did you mean \"SUN\"?")]
    [InlineData("Iran", "Did you mean \"IRN\"?")]
    [InlineData("Atlantis", null)]
    public void A_name_with_no_code_or_two_gets_advice(string written, string? advice) =>
        ReportingCatalog.BuiltIn.GetCountryAdvice(written)?.ToString().Should().Be(advice);

    [Theory]
    [InlineData("Congo")]
    [InlineData("Georgia, United States")]
    [InlineData("State of Georgia")]
    [InlineData("Ireland (United Kingdom)")]
    [InlineData("Samoa (United States)")]
    [InlineData("Islands")]
    [InlineData("United Islands")]
    [InlineData("Union Island")]
    [InlineData("Grand Island")]
    [InlineData("Islamic State of Iraq")]
    [InlineData("Federal Republic of Niger")]
    [InlineData("Dominican")]
    [InlineData("عمّان")]
    [InlineData("San Martino")]
    [InlineData("Austrial")]
    [InlineData("Central Africa")]
    [InlineData("NA")]
    [InlineData("no")]
    [InlineData("in")]
    [InlineData("and")]
    [InlineData("Slovinsko")]
    [InlineData("Irland")]
    [InlineData("Austrlia")]
    [InlineData("Nigera")]
    [InlineData("Mali Republik")]
    [InlineData("Korea")]
    [InlineData("Republic of China")]
    [InlineData("Republic of Dominica")]
    [InlineData("Virgin Islands")]
    [InlineData("Saint Martin")]
    [InlineData("Georgia (US)")]
    [InlineData("Niger State")]
    [InlineData("New Guinea")]
    [InlineData("Northern Ireland")]
    [InlineData("Kosovo")]
    [InlineData("Yugoslavia")]
    public void A_name_that_could_be_another_country_gets_no_suggestion(string written) =>
        ReportingCatalog.BuiltIn.SuggestCountry(written).Should().BeNull();

    [Fact]
    public void Every_other_name_of_a_country_finds_that_country()
    {
        foreach (var country in ReportingCatalog.BuiltIn.Countries.Where(country => country.OtherNames.Count > 0))
        {
            country.OtherNames.Should().OnlyContain(name => ReportingCatalog.BuiltIn.FindCountry(name) == country, $"they are names of {country}");
        }
    }

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("XXX")]
    [InlineData("XX")]
    [InlineData("4")]
    [InlineData("999")]
    [InlineData("Zimb")]
    [InlineData("Zimbabwe and Zambia")]
    public void Any_other_text_finds_no_country(string written) =>
        ReportingCatalog.BuiltIn.FindCountry(written).Should().BeNull();

    [Fact]
    public void Every_country_is_found_by_each_of_its_codes_and_its_name()
    {
        foreach (var country in ReportingCatalog.BuiltIn.Countries)
        {
            string[] ways = [country.ToString(), country.Alpha2, country.Numeric, country.Name.ToString()];

            ways.Should().OnlyContain(written => ReportingCatalog.BuiltIn.FindCountry(written) == country);
        }
    }

    [Fact]
    public void An_added_country_is_found_by_its_names()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new Country
        {
            Code = CountryCode.Parse("XAT"),
            Alpha2 = "XT",
            Numeric = "999",
            Name = "Atlantis",
            Membership = WhoMembership.None,
        });

        catalog.FindCountry("atlantis")!.ToString().Should().Be("XAT");
        catalog.FindCountry("xt")!.ToString().Should().Be("XAT");
    }

    [Fact]
    public void Finding_null_throws()
    {
        Func<string, object?>[] calls =
            [ReportingCatalog.BuiltIn.FindCountry, ReportingCatalog.BuiltIn.SuggestCountry, ReportingCatalog.BuiltIn.GetCountryAdvice];

        calls.Should().OnlyContain(call => Throws(() => call(null!)));
    }

    private static bool Throws(Func<object?> call)
    {
        try
        {
            call();
            return false;
        }
        catch (ArgumentNullException)
        {
            return true;
        }
    }
}
