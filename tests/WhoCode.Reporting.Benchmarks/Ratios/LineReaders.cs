using System.Text.Json;
using WhoCode.Reporting.Benchmarks.Peers;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;

namespace WhoCode.Reporting.Benchmarks.Ratios;

/// <summary>The simplest way of reading a file of JSON Lines: a buffer, the next line feed, and System.Text.Json.</summary>
internal sealed class LineDeserializer(Stream file) : IDisposable
{
    private readonly byte[] buffer = new byte[256 * 1024];
    private int filled;

    /// <summary>Reads about a number of bytes, and returns how many it were.</summary>
    public long ReadSection(long bytes)
    {
        var done = 0L;
        while (done < bytes && file.Read(buffer, filled, buffer.Length - filled) is > 0 and var read)
        {
            filled += read;
            var rest = buffer.AsSpan(0, filled);
            for (var end = rest.IndexOf((byte)'\n'); end >= 0; end = rest.IndexOf((byte)'\n'))
            {
                JsonSerializer.Deserialize(rest[..end], PlainReports.ContractFor(rest[..end])); // the lines are of both kinds
                rest = rest[(end + 1)..];
                done += end + 1;
            }

            rest.CopyTo(buffer);
            filled = rest.Length;
        }

        return done;
    }

    public void Dispose() => file.Dispose();
}

/// <summary>Reads and validates the same file as a stream of reports.</summary>
internal sealed class LineValidator(Stream stream, int workers = 1) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<ReportRecord<Report>> records = new ReportStreams(new())
        .ReadLinesAsync<Report>(stream, ValidationProfile.Submission, new() { Workers = workers })
        .GetAsyncEnumerator();

    /// <summary>Reads about a number of bytes, and returns how many it were.</summary>
    public async Task<long> ReadSection(long bytes)
    {
        var done = 0L;
        while (done < bytes && await records.MoveNextAsync())
        {
            done += records.Current.Length + 1;
            if (records.Current.Findings.HasErrors)
            {
                throw new InvalidOperationException($"A line to be measured on is not clean: {records.Current.Findings[0]}");
            }
        }

        return done;
    }

    public ValueTask DisposeAsync() => records.DisposeAsync();
}
