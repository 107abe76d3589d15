using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Commands;
using PerformanceScoring.Documents.Pages;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;
using Spectre.Console;

namespace PerformanceScoring.Cli.Output;

/// <summary>Writes the sections of an analysis in the format that was asked for.</summary>
internal static class AnalysisOutput
{
    private const int LeastText = 16;

    /// <summary>Writes an analysis.</summary>
    /// <param name="name">Its name, the command's.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="part">Which of them CSV has; null for the first.</param>
    /// <param name="format">The format.</param>
    /// <param name="target">Where to.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="CannotRunException">There is no such part.</exception>
    public static void Write(string name, IReadOnlyList<ReportSection> sections, string? part, OutputFormat format, ResultTarget target, Language language)
    {
        ReportSection chosen = part is null ? sections[0]
            : sections.FirstOrDefault(section => string.Equals(section.Key, part, StringComparison.OrdinalIgnoreCase))
                ?? throw new CannotRunException(OptionText.NotAmong("--part", part, sections.Select(section => section.Key)));
        target.Write(stream =>
        {
            switch (format)
            {
                case OutputFormat.Json:
                    WriteJson(name, part is null ? sections : [chosen], stream);
                    break;
                case OutputFormat.Html:
                    SectionPages.Write(stream, TitleOf(name).In(language), "", part is null ? sections : [chosen], language);
                    break;
                case OutputFormat.Csv:
                    WriteCsv(chosen, stream, withMark: target.IsFile);
                    break;
                default:
                    using (StreamWriter writer = new(stream, Terminal.Utf8, leaveOpen: true))
                    {
                        WriteTables(part is null ? sections : [chosen], Screen.Of(writer, target.IsScreen, target.Width), language);
                    }

                    break;
            }
        });
    }

    private static Message TitleOf(string name) => name switch
    {
        "robustness" => new Message("等级稳健性分析", "How much the grades are worth"),
        "portfolio" => new Message("自评表总体分析", "What the forms say together"),
        "weights" => new Message("指标权重计算", "Derived weights"),
        _ => new Message("满意度调查分析", "Satisfaction surveys"),
    };

    private static void WriteTables(IReadOnlyList<ReportSection> sections, IAnsiConsole console, Language language)
    {
        bool isFirst = true;
        foreach (ReportSection section in sections.Where(section => section.Rows.Count + section.Notes.Count > 0))
        {
            if (!isFirst)
            {
                console.Write(new PlainLine(""));
            }

            isFirst = false;
            console.Write(new PlainLine(section.Title, new Style(decoration: Decoration.Bold)));
            if (section.Rows.Count > 0)
            {
                TextTable table = new([.. section.Columns.Select(column => new TableColumn(
                    column.Header, IsNumeric: column.Kind is ColumnKind.Points or ColumnKind.Number or ColumnKind.Share, Least: column.Kind == ColumnKind.Text ? LeastText : 0))]);
                foreach (object?[] row in section.Rows)
                {
                    table.AddRow([.. row.Select((value, index) => CellText.Clean(ReportText.Shown(value, section.Columns[index].Kind, language)))]);
                }

                console.Write(table);
            }

            foreach (string line in section.Notes.SelectMany(note => CellText.Wrap(CellText.Clean(note), console.Profile.Width)))
            {
                console.Write(new PlainLine(line));
            }
        }
    }

    private static void WriteJson(string name, IReadOnlyList<ReportSection> sections, Stream stream)
    {
        using Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteNumber("schema", 1);
        writer.WriteString("analysis", name);
        foreach (ReportSection section in sections)
        {
            writer.WriteStartArray(section.Key);
            foreach (object?[] row in section.Rows)
            {
                writer.WriteStartObject();
                for (int index = 0; index < row.Length; index++)
                {
                    writer.WritePropertyName(section.Columns[index].Key);
                    WriteValue(writer, row[index]);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteStartArray("notes");
        foreach (string note in sections.SelectMany(section => section.Notes))
        {
            writer.WriteStringValue(note);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case decimal or double or int or long:
                // Written as text of a number: no trailing zeros, no exponent.
                writer.WriteRawValue(ReportText.Plain(value));
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteCsv(ReportSection section, Stream stream, bool withMark)
    {
        // Excel takes a file without the mark for the system's old encoding; a program at the other end of a pipe would stumble over it.
        using StreamWriter writer = new(stream, new System.Text.UTF8Encoding(withMark), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', section.Columns.Select(column => Quoted(column.Key))));
        foreach (object?[] row in section.Rows)
        {
            writer.WriteLine(string.Join(',', row.Select(value => Quoted(value is string text ? Harmless(text) : ReportText.Plain(value)))));
        }
    }

    // A text that begins like a formula would be run by a spreadsheet.
    private static string Harmless(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
