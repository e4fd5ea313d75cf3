using System.Text;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Tables;

/// <summary>Runs alone, because the memory of the complete process is measured.</summary>
[CollectionDefinition(nameof(TableMemoryTests), DisableParallelization = true)]
[Collection(nameof(TableMemoryTests))]
public sealed class TableMemoryTests
{
    [Fact]
    public void Memory_does_not_grow_with_the_table()
    {
        static long Kept(int rows)
        {
            using var stream = new Endless(Encoding.UTF8.GetBytes(Tables.Header), Encoding.UTF8.GetBytes("outflow,2221,2024,,,,5,\"never\n"), rows);
            var table = WorkforceCsv.Read(stream);
            var kept = GC.GetTotalMemory(forceFullCollection: true);
            GC.KeepAlive(table);
            return kept;
        }

        Kept(10);

        // The long table first: memory that other tests left may be freed in between, which only makes the result worse.
        Enumerable.Range(0, 3).Min(_ => Kept(400_000) - Kept(40_000)).Should().BeLessThan(1 << 20);
    }

    /// <summary>A table that is never completely in memory.</summary>
    private sealed class Endless(byte[] header, byte[] row, int rows) : MemoryStream(header)
    {
        private int left = rows;

        public override int Read(Span<byte> buffer)
        {
            if (base.Read(buffer) is > 0 and var read)
            {
                return read;
            }

            if (left-- <= 0)
            {
                return 0;
            }

            row.CopyTo(buffer);
            return row.Length;
        }
    }
}
