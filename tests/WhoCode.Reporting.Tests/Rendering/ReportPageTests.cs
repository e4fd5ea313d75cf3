using System.Globalization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Pages;
using WhoCode.Reporting.Rendering;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Rendering;

/// <summary>The page of a report.</summary>
public sealed class ReportPageTests
{
    private static readonly LocalizedTexts French = LocalizedTexts.Find(LanguageTag.Parse("fr"))!;
    private static readonly LocalizedTexts Arabic = LocalizedTexts.Find(LanguageTag.Parse("ar"))!;

    public static TheoryData<string> Reports => Samples.Reports;

    [Theory, MemberData(nameof(Reports))]
    public void It_has_one_title_and_headings_that_skip_no_level(string sample)
    {
        var page = PageReading.Parse(PageReading.OfSample(sample).Html());

        page.QuerySelectorAll("h1").Should().ContainSingle();
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").Select(heading => heading.LocalName[1] - '0').ToList();
        levels.Should().StartWith(2);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }

    [Theory, MemberData(nameof(Reports))]
    public void Its_anchors_are_the_pointers_of_the_report_and_its_links_lead_to_them(string sample)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(ReportJson.Write(PageReading.Read(Repository.Sample(sample))));
        var page = PageReading.Parse(PageReading.OfSample(sample).Html());

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.Should().OnlyHaveUniqueItems();
        ids.Where(id => id.StartsWith('/')).Should().HaveCountGreaterThan(5).And.OnlyContain(id => Find(json, JsonPointer.Parse(id)) != null);
        page.QuerySelectorAll("a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).Should().NotBeEmpty().And.BeSubsetOf(ids.Select(id => $"#{id}"));
    }

    [Theory, MemberData(nameof(Reports))]
    public void It_loads_nothing_and_runs_nothing(string sample)
    {
        var html = PageReading.OfSample(sample).Html();
        var page = PageReading.Parse(html);

        page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [src], [style], [onclick], [onload], [onerror]").Should().BeEmpty();
        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").Should().StartWith("default-src 'none'; style-src 'sha256-");
        page.QuerySelector("style")!.TextContent.Should().NotContain("url(").And.NotContain("@import");
    }

    [Fact]
    public void The_content_security_policy_allows_its_style_sheet()
    {
        var page = PageReading.Parse(PageReading.OfSample(Samples.Invented).Html());
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));

        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").Should().Contain($"'sha256-{hash}'");
    }

    [Fact]
    public void It_states_the_language_of_each_text()
    {
        var report = new StakeholderReport
        {
            Title = "Un rapport",
            Language = LanguageTag.Parse("fr"),
            Contributions = [new() { Title = "عنوان", Language = LanguageTag.Parse("ar") }],
            Reporter = new() { Name = "Nom", Kind = StakeholderKind.TradeUnion },
        };
        var page = PageReading.Parse(ReportPages.Create(report, new() { Audience = Audience.Secretariat })!.Html());

        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.QuerySelector("h1 bdi")!.GetAttribute("lang").Should().Be("fr");
        var title = page.QuerySelector("h3 bdi")!;
        (title.GetAttribute("lang"), title.GetAttribute("dir")).Should().Be(("ar", "rtl"));
    }

    [Fact]
    public void In_Arabic_it_runs_from_right_to_left()
    {
        var page = PageReading.Parse(PageReading.OfSample(Samples.Invented, new() { Texts = Arabic }).Html());

        (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")).Should().Be(("ar", "rtl"));
    }

    [Theory, MemberData(nameof(Reports))]
    public void Two_languages_are_side_by_side_and_texts_of_the_report_are_there_once(string sample)
    {
        var options = new RenderOptions { Audience = Audience.Secretariat, Texts = French, FindingsFor = ValidationProfile.Submission };
        var report = PageReading.Read(Repository.Sample(sample));
        var both = ReportPages.Create(report, options with { SecondTexts = Arabic })!;
        var (french, arabic) = (ReportPages.Create(report, options)!, ReportPages.Create(report, options with { Texts = Arabic })!);

        both.Should().Be(PageContent.Combine(french, arabic));
        var page = PageReading.Parse(both.Html());
        page.QuerySelector("nav h2")!.TextContent.Should().Contain(French["page.contents"]).And.Contain(Arabic["page.contents"]);
        page.QuerySelectorAll("bdi").Length.Should().Be(PageReading.Parse(french.Html()).QuerySelectorAll("bdi").Length);
    }

    [Fact]
    public void Pages_of_different_reports_cannot_be_combined()
    {
        var (one, other) = (PageReading.OfSample(Samples.Invented), PageReading.OfSample(Samples.Faulty));

        one.Invoking(page => PageContent.Combine(page, other)).Should().Throw<ArgumentException>().WithMessage("*do not have the same contents*");
        one.Invoking(page => PageContent.Combine(PageContent.Combine(page, page) with { SecondLanguage = page.Language }, page)).Should().Throw<ArgumentException>().WithMessage("*two languages at most*");
    }

    [Theory, MemberData(nameof(Reports))]
    public void Each_finding_is_shown_once_in_the_section_that_it_is_about(string sample)
    {
        var report = PageReading.Read(Repository.Sample(sample));
        var findings = new ReportValidator().ReadAndValidate<Report>(ReportJson.Write(report), ValidationProfile.Publication).Findings;
        var page = PageReading.Parse(ReportPages.Create(report, new() { Audience = Audience.Secretariat, FindingsFor = ValidationProfile.Publication })!.Html());

        var notices = page.QuerySelectorAll(".notice");
        notices.Length.Should().Be(findings.Count);
        foreach (var notice in notices)
        {
            var section = notice.Closest("section[id]")?.Id;
            findings.Should().Contain(finding => PageReading.Normalized(notice.TextContent).Contains(PageReading.Normalized(finding.Message), StringComparison.Ordinal)
                && (section == null || finding.Pointer.StartsWith(JsonPointer.Parse(section))));
        }
    }

    [Fact]
    public void By_default_it_is_for_partners()
    {
        var report = PageReading.Read(Repository.Sample("national-example-2024.json"));

        ReportPages.Create(report)!.Html().Should().NotContain("desk@office.example.org");
        ReportPages.Create(report, new() { Audience = Audience.Secretariat })!.Html().Should().Contain("desk@office.example.org");
    }

    [Fact]
    public void There_is_no_page_if_the_audience_may_see_nothing() =>
        ReportPages.Create(PageReading.Read(Repository.Sample("stakeholder-network-2024.json")), new() { Audience = Audience.Public }).Should().BeNull();

    [Fact]
    public void Workforce_is_drawn_with_its_numbers()
    {
        var page = PageReading.Parse(PageReading.OfSample("national-example-2024.json").Html());

        var chart = page.QuerySelector("#\\/workforce figure")!;
        chart.QuerySelector("figcaption")!.TextContent.Should().Contain("Nursing Professionals");
        chart.QuerySelectorAll("svg rect").Length.Should().Be(3 + 5, "the legend has three colours, and two years have two and three numbers");
        chart.QuerySelectorAll("svg text").Select(text => text.TextContent).Should().Contain(["2022", "46,500 + 22,500", "2023", "47,600 + 23,700 + 1100"]);
        var svg = chart.QuerySelector("svg")!;
        svg.GetAttribute("aria-labelledby")!.Split(' ').Should().OnlyContain(id => svg.QuerySelector($"#{id}") != null);
    }

    [Theory]
    [InlineData(WorkforcePathway.Recruiter, 1)]
    [InlineData(WorkforcePathway.Agreement, 0)]
    [InlineData(WorkforcePathway.All, 0)]
    public void Inflows_are_drawn_only_if_they_cannot_count_people_twice(WorkforcePathway second, int charts)
    {
        WorkforceFlow Row(string country, WorkforcePathway pathway) =>
            new() { Year = 2023, Count = 10, Country = CountryCode.Parse(country), Pathway = pathway, Occupations = [OccupationCode.Parse("ISCO-08:2221")] };
        var report = new NationalReport { Workforce = new() { Inflows = [Row("GHA", WorkforcePathway.Agreement), Row("GHA", second), Row("IRL", WorkforcePathway.All)] } };

        PageReading.Parse(ReportPages.Create(report, new() { Audience = Audience.Secretariat })!.Html()).QuerySelectorAll("figure").Length.Should().Be(charts);
    }

    [Fact]
    public void Numbers_without_a_value_say_why()
    {
        var page = PageReading.OfSample("national-example-2024.json").Html();

        page.Should().Contain("does not apply").And.Contain("hidden by the source");
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_in_any_culture()
    {
        var here = PageReading.OfSample("national-example-2024.json").Html();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA");
            PageReading.OfSample("national-example-2024.json").Html().Should().Be(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Long_texts_and_long_tables_are_complete()
    {
        var word = new string('w', 40_000);
        var stakeholder = new StakeholderReport { Contributions = [new() { Narrative = word }] };
        var national = new NationalReport { Workforce = new() { Inflows = [.. Enumerable.Range(0, 20_000).Select(count => new WorkforceFlow { Year = 2023, Count = count, Occupations = [OccupationCode.Parse("ISCO-08:2221")] })] } };

        ReportPages.Create(stakeholder, new() { Audience = Audience.Secretariat })!.Html().Should().Contain(word);
        PageReading.Parse(ReportPages.Create(national, new() { Audience = Audience.Secretariat })!.Html()).QuerySelectorAll("tbody tr").Length.Should().Be(20_000);
    }

    private static System.Text.Json.Nodes.JsonNode? Find(System.Text.Json.Nodes.JsonNode? node, JsonPointer pointer) => pointer.Segments.Aggregate(
        node, (place, segment) => place is System.Text.Json.Nodes.JsonArray list ? list[int.Parse(segment, CultureInfo.InvariantCulture)] : place?[segment]);
}
