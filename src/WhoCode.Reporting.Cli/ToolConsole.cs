using System.Text;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli;

/// <summary>Where the tool reads and writes, and the words it uses.</summary>
internal sealed class ToolConsole(Func<Stream?> input, Func<TextWriter> output, Func<TextWriter> error, ToolSurroundings surroundings)
{
    private const int Width = 80;

    private readonly LocalizedTexts words = ReadWords();

    private readonly HashSet<string> inputs = new(OutputFile.SamePath); // the resolved paths of the files that were read

    public TextWriter Output => field ??= output();

    public TextWriter Error => field ??= error();

    public ToolSurroundings Surroundings => surroundings;

    /// <summary>A sentence of the tool, with its places filled by values that may be in the library's words.</summary>
    public string Say(string key, params TextArgument[] values) => LocalizedText.FromKey($"cli.{key}").WithArguments(values).ToString(words);

    /// <summary>Writes a line, with everything made visible that a terminal would take for a command.</summary>
    public void Line(string text = "") => Line(Output, text);

    /// <summary>Writes a line as <see cref="Line(string)"/> does, to somewhere else.</summary>
    public static void Line(TextWriter writer, string text) => writer.Write(LocalizedText.MakeVisible(text) + "\n");

    /// <summary>
    /// Writes a document to a file (see <see cref="OutputFile"/>). Without a file, or for "-", writes it to the output; a terminal is
    /// protected as by <see cref="Line(string)"/>.
    /// </summary>
    /// <param name="utf8">The document.</param>
    /// <param name="file">The file; null or "-" for the output.</param>
    /// <param name="mayReplace">An input file that may be overwritten, because the document is its new version; null for none.</param>
    public void WriteDocument(byte[] utf8, string? file, string? mayReplace = null) => WriteDocument(stream => stream.Write(utf8), file, mayReplace);

    /// <inheritdoc cref="WriteDocument(byte[], string?, string?)"/>
    /// <param name="write">Writes the document piece by piece. Of inputs that it reads, <see cref="WillRead"/> must have been told before.</param>
    public void WriteDocument(Action<Stream> write, string? file, string? mayReplace = null)
    {
        if (file is null or "-")
        {
            using var stream = new TextStream(Output, surroundings.IsOutputTerminal() ? VisibleLine : null);
            write(stream);
            return;
        }

        try
        {
            var target = OutputFile.Resolve(file);
            if (inputs.Contains(target) && (mayReplace is null || !OutputFile.SamePath.Equals(OutputFile.Resolve(mayReplace), target)))
            {
                throw new IOException(Say("unwritable.input"));
            }

            OutputFile.Write(file, write);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IOException(Say("unwritable", ("file", file), ("reason", problem switch
            {
                _ when file.Length == 0 => Say("unreadable.no-name"),
                DirectoryNotFoundException => Say("unwritable.no-folder"),
                UnauthorizedAccessException => Say("unwritable.not-allowed"),
                _ => problem.Message.TrimEnd('.'),
            })), problem);
        }
    }

    /// <summary>Announces inputs that are read while a document is written, so that the document replaces none of them.</summary>
    public void WillRead(IEnumerable<string> files)
    {
        foreach (var file in files.Where(file => file != "-" && File.Exists(file)))
        {
            inputs.Add(OutputFile.Resolve(file));
        }
    }

    /// <summary>
    /// The bytes of a file, or of the input for "-"; null, with the reason said, where they cannot be read. Of what is longer than is
    /// read at all, one byte more than that, so that reading says so and memory is bounded.
    /// </summary>
    public byte[]? Read(string file) => Read(file, BoundedInput.Read);

    /// <summary>What becomes of a file, or of the input for "-", read piece by piece; null, with the reason said, where it cannot be read.</summary>
    public T? Read<T>(string file, Func<Stream, T> use) where T : class => Read(file, use, out _);

    /// <inheritdoc cref="Read{T}(string, Func{Stream, T})"/>
    /// <param name="problemFound">Why the file cannot be read; null if it can.</param>
    public T? Read<T>(string file, Func<Stream, T> use, out string? problemFound) where T : class
    {
        problemFound = null;
        try
        {
            if (file == "-")
            {
                return use(input() ?? throw new IOException(Say("unreadable.closed")));
            }

            using var stream = File.OpenRead(file);
            inputs.Add(OutputFile.Resolve(file));
            return use(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problemFound = problem switch
            {
                _ when file.Length == 0 => Say("unreadable.no-name"),
                FileNotFoundException when file.StartsWith('-') => Say("unreadable.no-option"),
                FileNotFoundException or DirectoryNotFoundException => Say("unreadable.not-found"),
                UnauthorizedAccessException => Say("unreadable.not-allowed"),
                _ => problem.Message.TrimEnd('.'),
            };
            Refuse(Say("unreadable", ("file", file), ("reason", problemFound)));
            return null;
        }
    }

    /// <summary>Writes rows as columns, two spaces apart; the last column is as long as it needs to be.</summary>
    public void Table(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows.Max(row => row.Length))
            .Select(column => rows.Max(row => column < row.Length - 1 ? row[column].Length : 0))
            .ToList();
        foreach (var row in rows)
        {
            Line(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    /// <summary>Writes rows as <see cref="Table"/> does, and breaks the last column between words, so that lines fit a terminal of 80 columns.</summary>
    public void Wrapped(params IReadOnlyList<string[]> rows)
    {
        var before = rows.Max(row => row.Length) - 1;
        var indent = Enumerable.Range(0, before).Sum(column => rows.Max(row => column < row.Length - 1 ? row[column].Length : 0) + 2);
        Table([.. rows.SelectMany(row => LinesOf(row[^1], Width - indent).Select((line, number) =>
            (string[])[.. number == 0 ? row[..^1] : [.. row[..^1].Select(_ => "")], line]))]);
    }

    /// <summary>Where an official document can be read, in one sentence.</summary>
    public string Say(OfficialDocument document) => Say("document",
        ("title", document.Title), ("address", document.Address), ("language", document.Language), ("day", document.LastSeen));

    /// <summary>The name of an input file in messages.</summary>
    public string NameOf(string file) => file == "-" ? Say("validate.standard-input") : file;

    /// <summary>Says in one line why the call cannot be used.</summary>
    public int Refuse(string reason)
    {
        Warn(reason);
        return Tool.Unusable;
    }

    /// <summary>Says in one line what there is to know about a call that goes on.</summary>
    public void Warn(string text)
    {
        try
        {
            Error.WriteLine($"whocode: {LocalizedText.MakeVisible(text)}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told, and the exit status says it too.
        }
    }

    private static IEnumerable<string> LinesOf(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private static string VisibleLine(string line) => line.EndsWith('\r') ? LocalizedText.MakeVisible(line[..^1]) + "\r" : LocalizedText.MakeVisible(line);

    private static LocalizedTexts ReadWords()
    {
        using var stream = typeof(ToolConsole).Assembly.GetManifestResourceStream("whocode.Texts.en.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return LocalizedTexts.Read(LanguageTag.English, bytes, LocalizedTexts.English);
    }
}
