using System.ComponentModel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>A database table with one row, which contains values of any type.</summary>
internal interface ITable
{
    void Save(object value, object? optional);

    (object Value, object? Optional, IEnumerable<object> Items) Load();
}

/// <inheritdoc/>
internal sealed class Table<T> : ITable where T : struct
{
    private readonly SqliteConnection connection;

    public Table(SqliteConnection connection)
    {
        this.connection = connection;
        using var context = new Context(connection);
        context.Database.EnsureCreated();
    }

    public void Save(object value, object? optional)
    {
        using var context = new Context(connection);
        var row = context.Rows.Find(1) ?? context.Add(new Row { Id = 1 }).Entity;
        (row.Value, row.Optional, row.Items) = ((T)value, (T?)optional, [(T)value, (T)value]);
        context.SaveChanges();
    }

    public (object Value, object? Optional, IEnumerable<object> Items) Load()
    {
        using var context = new Context(connection);
        var row = context.Rows.Single();
        return (row.Value, row.Optional, row.Items.Cast<object>());
    }

    private sealed class Row
    {
        public int Id { get; set; }

        public T Value { get; set; }

        public T? Optional { get; set; }

        public List<T> Items { get; set; } = [];
    }

    private sealed class Context(SqliteConnection connection) : DbContext
    {
        public DbSet<Row> Rows => Set<Row>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<T>().HaveConversion<ByTypeConverter>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Row>().PrimitiveCollection(row => row.Items).ElementType(element => element.HasConversion<ByTypeConverter>());
    }

    /// <summary>Converts any value with the converter of its type, so that an application needs one converter for all types.</summary>
    private sealed class ByTypeConverter() : ValueConverter<T, string>(value => Converter.ConvertToInvariantString(value)!, text => (T)Converter.ConvertFromInvariantString(text)!)
    {
        private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(T));
    }
}
