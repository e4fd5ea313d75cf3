using System.Collections.Concurrent;
using System.Text;
using WhoCode.Reporting.Serialization;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>
/// No text of a report gets into an output that may not contain it: random reports with a mark in every text are sent through the outputs of
/// <see cref="Outputs"/>. All are sent through those that make views, documents and messages, and a tenth of them through each of the others, which
/// write these. Calls of the tool are slow, and tried with a fiftieth.
/// </summary>
public sealed class LeakTests
{
    private static readonly string[] Sources = ["ReportViews.ViewFor", "ReportValidator.CreateDocument", "Finding.GetMessage", "Finding.GetRemedy"];

    [Fact]
    public void No_output_contains_a_text_that_its_readers_may_not_see() => Try(first: 0, count: 200);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void No_output_of_20_000_reports_contains_a_text_that_its_readers_may_not_see() => Try(first: 200, count: 10_000); // each case is two reports

    [Fact]
    public void A_view_contains_everything_that_its_readers_may_see()
    {
        foreach (var report in Enumerable.Range(0, 1_000).Select(number => MarkedReport.Create(number).Report))
        {
            foreach (var audience in (Audience[])[Audience.Partner, Audience.Public])
            {
                var view = report.ViewFor(audience);
                var shown = view is null ? [] : MarkedReport.MarksIn(Encoding.UTF8.GetString(ReportJson.Write(view)));

                shown.ToHashSet().Should().BeEquivalentTo(Visibility.MarksFor(report, audience), "{0} of {1}", audience, report);
            }

            report.ViewFor(Audience.Secretariat).Should().BeSameAs(report);
        }
    }

    [Fact]
    public void A_view_of_a_view_is_the_same_view_and_no_wider()
    {
        foreach (var report in Enumerable.Range(0, 1_000).Select(number => MarkedReport.Create(number).Report))
        {
            var (partner, everyone) = (report.ViewFor(Audience.Partner), report.ViewFor(Audience.Public));

            partner?.ViewFor(Audience.Partner).Should().Be(partner);
            everyone?.ViewFor(Audience.Public).Should().Be(everyone);
            everyone?.ViewFor(Audience.Partner).Should().Be(everyone, "partners may see what everyone may, and nothing else is left");
            everyone?.ViewFor(Audience.Secretariat).Should().Be(everyone);
            (partner?.ViewFor(Audience.Public) is null).Should().Be(everyone is null);
            if (partner?.ViewFor(Audience.Public) is { } again)
            {
                (again with { View = null }).Should().Be(everyone! with { View = null });
            }
        }
    }

    [Fact]
    public void Nothing_in_a_view_depends_on_what_is_withheld_but_the_counts()
    {
        foreach (var number in Enumerable.Range(0, 400))
        {
            var report = MarkedReport.Create(number).Report;
            foreach (var audience in (Audience[])[Audience.Partner, Audience.Public])
            {
                if (report.ViewFor(audience) is { } view)
                {
                    var seen = Visibility.MarksFor(report, audience);
                    var other = Without(report, seen);

                    Json(other.ViewFor(audience)!).Should().Be(Json(view), "other texts are withheld in the same places");
                }
            }
        }
    }

    [Fact]
    public void A_view_states_how_much_it_leaves_out()
    {
        var report = SampleReports.Maximal with { View = null, Consent = new() { PublishReport = true, PublishName = false } };
        var hidden = report with
        {
            Evidence = [report.Evidence[0] with { Kind = EvidenceKind.Testimony, Consent = null }, report.Evidence[1]],
            Contributions = [report.Contributions[0] with { Evidence = ["e1"] }, report.Contributions[1] with { Evidence = ["e2"], Figures = [] }],
        };

        var view = hidden.ViewFor(Audience.Public)!;

        view.View.Should().Be(new ReportView { Audience = Audience.Public, WithheldItems = 2, WithheldValues = 5 }, "the reporter, the contact, the id, the earlier report and the extensions");
        view.Contributions.Should().ContainSingle().Which.Id.Should().Be("c1");
        view.Contributions[0].Evidence.Should().Equal("e1");
        view.Evidence.Should().ContainSingle().Which.Id.Should().Be("e1");
    }

    [Fact]
    public void A_view_of_a_valid_report_is_valid_for_its_audience()
    {
        var validator = new ReportValidator();
        var (partners, everyone) = (0, 0);
        foreach (var report in Enumerable.Range(0, 1_500).Select(WithConsents).Where(report => validator.Validate(report, ValidationProfile.Submission).IsValid))
        {
            if (report.ViewFor(Audience.Partner) is { } partner)
            {
                validator.Validate(partner, ValidationProfile.Submission).Errors.Should().BeEmpty("{0}", Json(partner));
                partners++;
            }

            if (report.ViewFor(Audience.Public) is { } view)
            {
                validator.Validate(view, ValidationProfile.Publication).Errors.Should().BeEmpty("{0}", Json(view));
                everyone++;
            }
        }

        partners.Should().BeGreaterThan(100);
        everyone.Should().BeGreaterThan(50);
    }

    /// <summary>A report without errors, with other consents, kinds and audiences.</summary>
    private static Report WithConsents(int seed)
    {
        var random = new Random(seed);
        var evidence = SampleReports.Maximal.Evidence.Select(one => one with
        {
            Kind = Any(EvidenceKind.Testimony, EvidenceKind.Report, EvidenceKind.Other),
            Consent = Any<bool?>(null, false, true, true),
            Audience = Any<Audience?>(null, null, Audience.Partner, Audience.Secretariat),
            Availability = Any<EvidenceAvailability?>(null, EvidenceAvailability.Private, EvidenceAvailability.Public),
        }).ToList();
        if (seed % 4 == 0)
        {
            var national = SampleReports.MaximalNational;
            return national with
            {
                View = null,
                Evidence = evidence,
                PreparedWith = [.. national.PreparedWith.Select(one => one with { Kind = AnyKind() })],
            };
        }

        var report = SampleReports.Maximal;
        var isWithheld = Any(false, false, true);
        return report with
        {
            View = null,
            Evidence = evidence,
            Consent = new() { PublishReport = Any<bool?>(null, false, true, true), PublishName = Any<bool?>(null, false, true), PublishContact = Any<bool?>(null, false, true) },
            Reporter = report.Reporter! with
            {
                Kind = AnyKind() ?? StakeholderKind.TradeUnion,
                NameWithheld = isWithheld ? true : Any<bool?>(null, false),
                Name = isWithheld ? null : report.Reporter!.Name,
                CoSignatories = [.. report.Reporter!.CoSignatories.Select(one => one with { Kind = AnyKind(), Consent = Any<bool?>(null, true, true) })],
            },
            Contributions = [.. report.Contributions.Select(one => one with
            {
                Audience = Any<Audience?>(null, null, Audience.Partner),
                PublicationConsent = Any<bool?>(null, true, false),
                Evidence = [Any("e1", "e2")],
                Figures = [.. one.Figures.Select(figure => figure with { Evidence = [Any("e1", "e2")] })],
            })],
        };

        T Any<T>(params T[] values) => values[random.Next(values.Length)];
        StakeholderKind? AnyKind() => Any<StakeholderKind?>(null, StakeholderKind.HealthPersonnel, StakeholderKind.OtherConcerned, StakeholderKind.TradeUnion);
    }

    private static void Try(int first, int count)
    {
        var leaks = new ConcurrentBag<string>();
        Parallel.ForEach(Enumerable.Range(first, count), number =>
        {
            var one = new LeakCase(number);
            var codes = one.Reports.Select(report => report.MadeUpCode!);
            var ids = one.Reports.SelectMany(report => IdsIn(report.Report)).Concat(codes).ToHashSet();
            foreach (var output in Outputs.All.Where((output, i) => output.Write is not null && (number + i) % Interval(output) == 0))
            {
                foreach (var audience in output.Content == Content.View ? (Audience[])[Audience.Partner, Audience.Public] : [default])
                {
                    var allowed = output.Content == Content.View ? [.. one.Reports.SelectMany(report => Visibility.MarksFor(report.Report, audience)), .. codes] : ids;
                    foreach (var mark in MarkedReport.MarksIn(output.Write!(one, audience)).Where(mark => !allowed.Contains(mark)).Take(1))
                    {
                        leaks.Add($"{output.Name} for {audience} of case {number} contains {mark}, the text of {string.Join(", ", one.Reports.SelectMany(report => PlacesOf(report, mark)))}");
                    }
                }
            }
        });

        leaks.Order(StringComparer.Ordinal).Take(10).Should().BeEmpty();
    }

    private static int Interval(Output output) => Sources.Contains(output.Name) ? 1 : output.Name.StartsWith("whocode", StringComparison.Ordinal) ? 50 : 10;

    /// <summary>The marks in ids, which are public by their form.</summary>
    private static IEnumerable<string> IdsIn(Report report) => Texts(report)
        .Where(text => text.Property.GetCustomAttributes(typeof(TextFormAttribute), false) is [TextFormAttribute { Form: TextForm.Identifier }] && !text.Value.Contains(' ', StringComparison.Ordinal))
        .SelectMany(text => MarkedReport.MarksIn(text.Value));

    private static IEnumerable<string> PlacesOf(MarkedReport report, string mark) => Texts(report.Report)
        .Where(text => text.Value.Contains(mark, StringComparison.Ordinal)).Select(text => $"{text.Property.DeclaringType!.Name}.{text.Property.Name}");

    private static IEnumerable<(System.Reflection.PropertyInfo Property, string Value)> Texts(object part)
    {
        foreach (var property in MarkedReport.PropertiesOf(part.GetType()))
        {
            var value = property.GetValue(part);
            foreach (var item in value switch { null => [], string text => [text], System.Collections.IEnumerable items => items.Cast<object>(), _ => [value] })
            {
                if (item is string text)
                {
                    yield return (property, text);
                }
                else if (item.GetType().IsClass && item.GetType().Assembly == typeof(Report).Assembly)
                {
                    foreach (var inner in Texts(item))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    /// <summary>Returns the report with another text, of another length, in place of each that is not seen.</summary>
    private static Report Without(Report report, HashSet<string> seen)
    {
        var json = Encoding.UTF8.GetString(ReportJson.Write(report));
        foreach (var mark in MarkedReport.MarksIn(json).Distinct().Where(mark => !seen.Contains(mark)).ToList())
        {
            json = json.Replace(mark, $"y{mark[3..]}{new string('o', mark[7] % 7)}", StringComparison.Ordinal);
        }

        return ReportJson.Read(json).Report!;
    }

    private static string Json(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));
}
