using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Values, enumerations and reports in columns of a database, with EF Core and SQLite.</summary>
public sealed class DatabaseTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public DatabaseTests() => connection.Open();

    public void Dispose() => connection.Dispose();

    [Theory]
    [MemberData(nameof(Kinds.TextTypes), MemberType = typeof(Kinds))]
    public void A_value_in_a_column_is_read_back(Type type)
    {
        var kind = Kinds.Text(type);
        var table = (ITable)Activator.CreateInstance(typeof(Table<>).MakeGenericType(type), connection)!;

        foreach (var (value, text) in kind.Samples)
        {
            table.Save(value, optional: value);
            var (loaded, optional, items) = table.Load();
            (loaded, optional).Should().Be((value, value));
            items.Should().Equal(value, value);
            Column("Value").Should().Be(text);

            table.Save(value, optional: null);
            table.Load().Optional.Should().BeNull();
            Column("Optional").Should().Be(DBNull.Value);
        }

        foreach (var text in kind.Wrong)
        {
            Execute("UPDATE Rows SET Value = $value", text);
            Refusal.Of(() => table.Load()).Should().NotBeNull("'{0}' is no {1}", text, type.Name);
        }
    }

    [Fact]
    public void Rows_are_found_by_a_value()
    {
        var (ghana, other) = (TestReports.Ghana, TestReports.UnitedKingdom);
        using (var reports = new Intake(connection))
        {
            reports.Database.EnsureCreated();
            reports.AddRange(new Received { Country = ghana, Report = TestReports.Maximal }, new Received { Country = other, Report = Filled.Of<StakeholderReport>() });
            reports.SaveChanges();
        }

        using var again = new Intake(connection);
        again.Received.Where(received => received.Country == ghana).Should().ContainSingle().Which.Report.Should().Be(TestReports.Maximal);
        again.Received.Single(received => received.Country == other).Report.Should().Be(Filled.Of<StakeholderReport>());
    }

    [Fact]
    public void A_change_of_a_report_is_detected_and_saved()
    {
        using (var reports = new Intake(connection))
        {
            reports.Database.EnsureCreated();
            reports.Add(new Received { Country = TestReports.Ghana, Report = TestReports.Maximal });
            reports.SaveChanges();
            reports.Received.Single().Report = TestReports.Maximal with { Round = 5 };
            reports.SaveChanges().Should().Be(1);
        }

        using var again = new Intake(connection);
        again.Received.Single().Report.Should().Be(TestReports.Maximal with { Round = 5 });
    }

    [Fact]
    public void A_column_that_is_not_a_report_throws()
    {
        using var reports = new Intake(connection);
        reports.Database.EnsureCreated();
        reports.Add(new Received { Country = TestReports.Ghana });
        reports.SaveChanges();
        reports.ChangeTracker.Clear();
        foreach (var json in new[] { """{"titel":"x"}""", "[]", "{", "7" })
        {
            Execute("UPDATE Received SET Report = $value", json);
            Refusal.Of(() => reports.Received.Single()).Should().BeOfType<JsonException>("of {0}", json);
        }
    }

    private object? Column(string name) => Execute($"SELECT {name} FROM Rows");

    private object? Execute(string sql, string? value = null)
    {
        using var command = new SqliteCommand(sql, connection);
        if (value is not null)
        {
            command.Parameters.AddWithValue("$value", value);
        }

        return command.ExecuteScalar();
    }

    private sealed class Received
    {
        public int Id { get; set; }

        public CountryCode Country { get; set; }

        public StakeholderReport Report { get; set; } = new();
    }

    /// <summary>The columns of an application as in a guide: with <c>Parse</c> and <c>ToString</c>, and with default serializer options.</summary>
    private sealed class Intake(SqliteConnection connection) : DbContext
    {
        public DbSet<Received> Received => Set<Received>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Received>().Property(received => received.Country).HasConversion(country => country.ToString(), text => CountryCode.Parse(text));
            modelBuilder.Entity<Received>().Property(received => received.Report).HasConversion(
                report => JsonSerializer.Serialize(report, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<StakeholderReport>(json, JsonSerializerOptions.Default)!);
        }
    }
}
