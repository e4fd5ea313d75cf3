using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/store-reports.md, and what it prints.</summary>
public sealed class StoreReportsTests : IDisposable
{
    private const string Page = "store-reports.md";

    private readonly SqliteConnection connection = new("Data Source=:memory:");

    private readonly ReportValidator validator = new();

    public StoreReportsTests() => connection.Open();

    private Printed Console { get; } = new();

    public void Dispose() => connection.Dispose();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "StoreReportsTests.cs");

    // <page>
    public sealed class StoredReport
    {
        public int Id { get; set; }

        public required byte[] Received { get; set; }

        public required string Sha256 { get; set; }

        public string? CanonicalSha256 { get; set; }

        public int? Round { get; set; }

        public CountryCode? Country { get; set; }

        public required StakeholderReport Report { get; set; }
    }

    public sealed class ReportStore(DbContextOptions<ReportStore> options) : DbContext(options)
    {
        public DbSet<StoredReport> Reports => Set<StoredReport>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var stored = modelBuilder.Entity<StoredReport>();
            stored.Property(row => row.Country).HasConversion(code => code!.Value.ToString(), text => CountryCode.Parse(text));
            stored.Property(row => row.Report).HasConversion(
                report => JsonSerializer.Serialize(report, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<StakeholderReport>(json, JsonSerializerOptions.Default)!);
        }
    }

    // </page>

    [Fact]
    public void A_report_is_stored_and_found()
    {
        Directory.SetCurrentDirectory(Repository.Root);
        var options = new DbContextOptionsBuilder<ReportStore>().UseSqlite(connection).Options;

        // <page>
        byte[] received = File.ReadAllBytes("docs/samples/stakeholder-union-2021.json");
        var read = validator.ReadAndValidate<StakeholderReport>(received, ValidationProfile.Submission);
        if (read is { IsComplete: true, Report: { } report })
        {
            using var store = new ReportStore(options);
            store.Database.EnsureCreated();
            store.Add(new StoredReport
            {
                Received = received,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(received)),
                CanonicalSha256 = CanonicalJson.ComputeDigest(received),
                Round = report.Round,
                Country = report.Reporter?.Country,
                Report = report,
            });
            store.SaveChanges();
        }

        using var again = new ReportStore(options);
        foreach (var row in again.Reports.Where(row => row.Round == 4))
        {
            Console.WriteLine($"{row.Report.Id}: {row.Report.Contributions.Count} contributions, {row.Received.Length} bytes");
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        var only = again.Reports.Single();
        only.Received.Should().Equal(received);
        only.Report.Should().Be(read.Report);
        only.Country.Should().Be(read.Report!.Reporter!.Country);
    }

    [Fact]
    public void Documents_that_differ_in_layout_alone_have_the_same_canonical_digest()
    {
        // <page>
        var one = """{ "round": 5, "language": "en" }"""u8;
        var other = """{"language":"en","round":5.0}"""u8;
        Console.WriteLine(CanonicalJson.ComputeDigest(one) == CanonicalJson.ComputeDigest(other));
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
        CanonicalJson.ComputeDigest(one).Should().HaveLength(64);
    }
}
