using System.Globalization;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli;

/// <summary>Where the tool reads and writes, and its texts.</summary>
internal sealed class ToolConsole(Func<Stream?> input, Func<TextWriter> output, Func<TextWriter> error, ToolSurroundings surroundings, LocalizedTexts texts)
{
    private const string RightToLeftMark = "\u200F";
    private const int UsualWidth = 80;
    private const int LeastWidth = 40;
    private const int MostWidth = 100; // longer lines are hard to read

    private readonly HashSet<string> inputs = new(OutputFile.SamePath); // the resolved paths of the files that were read

    public TextWriter Output => field ??= output();

    public TextWriter Error => field ??= error();

    public ToolSurroundings Surroundings => surroundings;

    /// <summary>The texts of the language of the call.</summary>
    public LocalizedTexts Texts => texts;

    /// <summary>Whether a person sees the output as it is written.</summary>
    public bool IsTerminal => surroundings.IsOutputTerminal();

    /// <summary>The columns to write to: those of the terminal within bounds; 80 if they are not known.</summary>
    public int Width => field > 0 ? field : field = Math.Clamp(
        (IsTerminal ? surroundings.GetColumns() : null)
            ?? (int.TryParse(surroundings.GetVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : UsualWidth),
        LeastWidth,
        MostWidth);

    /// <summary>Whether colours are wanted if nothing else was asked for: on a terminal that has them, unless NO_COLOR is set.</summary>
    public bool WantsColors => IsTerminal && string.IsNullOrEmpty(surroundings.GetVariable("NO_COLOR"))
        && surroundings.GetVariable("TERM") != "dumb" && surroundings.HasColors();

    /// <summary>Returns a sentence of the tool, with its placeholders filled.</summary>
    public string Say(string key, params TextArgument[] values) => LocalizedText.FromKey($"cli.{key}").WithArguments(values).ToString(texts);

    /// <summary>Returns a sentence that is not there for every symbol, such as the examples of a command; null if it is not there.</summary>
    public string? SayIfKnown(string key) => texts.ContainsKey($"cli.{key}") ? texts[$"cli.{key}"] : null;

    /// <summary>Returns a text of the library in the language of the call.</summary>
    public string Say(LocalizedText text) => text.ToString(texts);

    /// <summary>Returns a sentence and, after it, the question whether something else was meant; the sentence alone if nothing near is known.</summary>
    public string Suggest(string sentence, string? near) => near is null ? sentence : Sentences(sentence, Say("did-you-mean", ("near", near)));

    /// <summary>Returns two sentences after each other.</summary>
    public string Sentences(string first, string second) => Join("sentences", ("first", first), ("second", second));

    /// <summary>Returns a label and the text that it introduces.</summary>
    public string Labelled(string label, string text) => Join("label", ("label", label), ("text", text));

    /// <summary>Returns a text with a remark in parentheses.</summary>
    public string Noted(string text, string note) => Join("note", ("text", text), ("note", note));

    /// <summary>Returns the range between two values.</summary>
    public string Range(string from, string to) => Join("range", ("from", from), ("to", to));

    /// <summary>Returns items as a list.</summary>
    public string List<T>(IEnumerable<T> items) => LocalizedText.Create("{items}").WithArguments(("items", items)).ToString(texts);

    /// <summary>Returns why a text is no country, with what was probably meant or what to write instead.</summary>
    public string NoCountry(string written) => Sentences(
        Say("lists.no-such-country", ("written", written)), ReportingCatalog.BuiltIn.GetCountryAdvice(written) is { } advice ? Say(advice) : Say("lists.write-country"));

    /// <summary>Writes a line, with everything made visible that a terminal would take for a command.</summary>
    public void Line(string text = "") => Line(Output, text);

    /// <summary>Returns a text with everything made visible that a terminal would take for a command, or that would change its order.</summary>
    public string MakeVisible(string text) => LocalizedText.MakeVisible(text, texts.Language);

    /// <summary>Writes a line as <see cref="Line(string)"/> does, to somewhere else.</summary>
    public void Line(TextWriter writer, string text) => writer.Write(LineStart + MakeVisible(text) + "\n");

    /// <summary>
    /// What a line begins with: on a terminal, in a language from right to left, the sign of that direction (U+200F). A terminal would otherwise take the
    /// direction of each line from its first letter, which may be that of an id.
    /// </summary>
    public string LineStart => IsTerminal && texts.Language.IsRightToLeft ? RightToLeftMark : "";

    /// <summary>Isolates an id, a name or a call of the tool, if the language is written from right to left.</summary>
    public string Isolate(string text) => LocalizedText.Create("{text}").WithArguments(("text", text)).ToString(texts);

    /// <summary>Isolates a sentence of the language after something that is not, if the language is written from right to left.</summary>
    public string IsolateSentence(string text) => texts.Language.IsRightToLeft ? $"\u2068{text}\u2069" : text;

    /// <summary>
    /// Writes a document to a file (see <see cref="OutputFile"/>). Without a file, or for "-", writes it to the output; a terminal is
    /// protected as by <see cref="Line(string)"/>.
    /// </summary>
    /// <param name="utf8">The document.</param>
    /// <param name="file">The file; null or "-" for the output.</param>
    /// <param name="mayReplace">An input file that may be overwritten, because the document is its new version; null for none.</param>
    public void WriteDocument(byte[] utf8, string? file, string? mayReplace = null) => WriteDocument(stream => stream.Write(utf8), file, mayReplace);

    /// <inheritdoc cref="WriteDocument(byte[], string?, string?)"/>
    /// <param name="write">Writes the document piece by piece. Inputs that it reads must be announced by <see cref="WillRead"/> before.</param>
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
    /// Returns the bytes of a file, or of standard input for "-"; null, after a message, if it cannot be read. Of a longer file than is read at all,
    /// returns one byte more than that, so that reading reports it and memory is bounded.
    /// </summary>
    public byte[]? Read(string file) => Read(file, BoundedInput.Read);

    /// <summary>Reads a file, or standard input for "-", piece by piece; returns null, after a message, if it cannot be read.</summary>
    public T? Read<T>(string file, Func<Stream, T> use) where T : class => Read(file, use, out _);

    /// <inheritdoc cref="Read{T}(string, Func{Stream, T})"/>
    /// <param name="problemFound">Why the file cannot be read; null if it can.</param>
    /// <param name="isOneOfSeveral">Whether the command takes several files, so that a pattern can be used in place of a folder.</param>
    public T? Read<T>(string file, Func<Stream, T> use, out string? problemFound, bool isOneOfSeveral = false) where T : class
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
                FileNotFoundException => Say("unreadable.not-found"),
                DirectoryNotFoundException => Say("unreadable.no-folder", ("folder", Path.GetDirectoryName(file))),
                UnauthorizedAccessException when Directory.Exists(file) => isOneOfSeveral
                    ? Say("unreadable.folder-of-several", ("pattern", Path.Combine(file, "*.json")))
                    : Say("unreadable.folder"),
                UnauthorizedAccessException => Say("unreadable.not-allowed"),
                _ => problem.Message.TrimEnd('.'),
            };
            Refuse(Suggest(Say("unreadable", ("file", file), ("reason", problemFound)), problem is FileNotFoundException ? InputFiles.Near(file) : null));
            return null;
        }
    }

    /// <summary>Writes rows as columns, two spaces apart; the last column is as long as it needs to be.</summary>
    public void Table(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows.Max(row => row.Length))
            .Select(column => rows.Max(row => column < row.Length - 1 ? DisplayWidth.Of(row[column]) : 0))
            .ToList();
        foreach (var row in rows)
        {
            Line(string.Join("  ", row.Select((cell, column) => DisplayWidth.Pad(Isolate(cell), widths[column]))).TrimEnd());
        }
    }

    /// <summary>Writes rows as <see cref="Table"/> does, and breaks the last column between words, so that lines fit a terminal of 80 columns.</summary>
    public void Wrapped(params IReadOnlyList<string[]> rows)
    {
        var before = rows.Max(row => row.Length) - 1;
        var indent = Enumerable.Range(0, before).Sum(column => rows.Max(row => column < row.Length - 1 ? DisplayWidth.Of(row[column]) : 0) + 2);
        var width = (IsTerminal ? Width : UsualWidth) - indent;
        Table([.. rows.SelectMany(row => Wrapping.Lines(row[^1], Math.Max(width, LeastWidth / 2)).Select((line, number) =>
            (string[])[.. number == 0 ? row[..^1] : [.. row[..^1].Select(_ => "")], line]))]);
    }

    /// <summary>Writes rows as <see cref="Wrapped"/> does on a terminal, and with a line for each row anywhere else, where programs read them.</summary>
    public void Rows(IReadOnlyList<string[]> rows)
    {
        if (IsTerminal)
        {
            Wrapped(rows);
        }
        else
        {
            Table(rows);
        }
    }

    /// <summary>Returns where an official document can be read, in one sentence.</summary>
    public string Say(OfficialDocument document) => Say("document",
        ("title", document.Title), ("address", document.Address), ("language", document.Language), ("day", document.LastSeen));

    /// <summary>The name of an input file in messages.</summary>
    public string NameOf(string file) => file == "-" ? Say("validate.standard-input") : file;

    /// <summary>Writes one line about why the call cannot be used.</summary>
    public int Refuse(string reason)
    {
        Warn(reason);
        return Tool.Unusable;
    }

    /// <summary>Writes one line about a call that goes on.</summary>
    public void Warn(string text)
    {
        try
        {
            Error.WriteLine($"whocode: {MakeVisible(IsolateSentence(text))}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The reason cannot be shown, and the exit status reports the failure too.
        }
    }

    private string VisibleLine(string line) => LineStart + (line.EndsWith('\r') ? MakeVisible(line[..^1]) + "\r" : MakeVisible(line));

    private string Join(string key, params TextArgument[] parts) => LocalizedText.FromKey($"language.{key}").WithArguments(parts).ToString(texts);
}
