using System.Text;

namespace WhoCode.Reporting.Cli;

/// <summary>Writes UTF-8 to a text writer.</summary>
/// <param name="writer">The writer; it stays open.</param>
/// <param name="show">Returns the form in which a line is written; null to write everything as it is.</param>
internal sealed class TextStream(TextWriter writer, Func<string, string>? show) : WriteOnlyStream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private readonly StringBuilder line = new();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var decoded = new char[Encoding.UTF8.GetMaxCharCount(buffer.Length)];
        var letters = decoded.AsSpan(0, decoder.GetChars(buffer, decoded, flush: false));
        if (show is null)
        {
            writer.Write(letters);
            return;
        }

        for (var end = letters.IndexOf('\n'); end >= 0; end = letters.IndexOf('\n'))
        {
            line.Append(letters[..end]);
            writer.Write(show(line.ToString()));
            writer.Write('\n');
            line.Clear();
            letters = letters[(end + 1)..];
        }

        line.Append(letters);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && line.Length > 0)
        {
            writer.Write(show!(line.ToString()));
            line.Clear();
        }

        base.Dispose(disposing);
    }
}
