using System.Text.Json;
using System.Text.Unicode;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Batch;

/// <summary>Takes one line of NDJSON apart: a row, or a form with its rows.</summary>
/// <remarks>Not thread-safe; filled again for each line.</remarks>
internal sealed class JsonLineParser(int decimals)
{
    private static readonly Message NoObject = new("这一行不是 JSON 对象。", "The line is no JSON object.");

    private byte[] _form = new byte[64];
    private int _formLength;

    /// <summary>The line's rows.</summary>
    public List<JsonRow> Rows { get; } = [];

    /// <summary>The form's id; empty where the line names none.</summary>
    public ReadOnlySpan<byte> Form => _form.AsSpan(0, _formLength);

    /// <summary>Whether the line is a whole form.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>What is wrong with the line as a whole; null when nothing is.</summary>
    public Message? Problem { get; private set; }

    /// <summary>Takes a line apart.</summary>
    public void Parse(ReadOnlySpan<byte> line)
    {
        _formLength = 0;
        IsWhole = false;
        Problem = null;
        Rows.Clear();
        try
        {
            Utf8JsonReader json = new(line);
            _ = json.Read();
            if (json.TokenType == JsonTokenType.StartObject)
            {
                ParseForm(ref json);
            }
            else
            {
                Problem = NoObject;
            }

            while (json.Read())
            {
                Problem ??= NoObject;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What was read of a broken line may be cut off: its form included.
            _formLength = 0;
            Rows.Clear();
            Problem = Utf8.IsValid(line)
                ? new Message("JSON 有误（第 {0} 字节）。", "The JSON is broken (byte {0}).", ((exception as JsonException)?.BytePositionInLine ?? 0) + 1)
                : new Message("不是 UTF-8 文本。", "It is not UTF-8.");
        }

        if (Rows.Count == 0)
        {
            Problem ??= new Message("这一行没有指标行。", "The line has no rows.");
            Rows.Add(JsonRow.Empty);
        }
    }

    // One row, or a form with its rows; a row's names may stand before and after the rows.
    private void ParseForm(ref Utf8JsonReader json)
    {
        JsonRow own = JsonRow.Empty;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("form"u8))
            {
                _ = json.Read();
                SetForm(ref json);
            }
            else if (json.ValueTextEquals("rows"u8))
            {
                IsWhole = true;
                _ = json.Read();
                ParseRows(ref json);
            }
            else
            {
                ParseCell(ref json, ref own);
            }
        }

        if (!IsWhole)
        {
            Rows.Add(own);
        }
    }

    private void ParseRows(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            Problem = new Message("rows 应为数组。", "'rows' is an array.");
            json.Skip();
            return;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            JsonRow row = JsonRow.Empty;
            if (json.TokenType != JsonTokenType.StartObject)
            {
                row.Problem = new Message("rows 的每一项应为对象。", "Each of 'rows' is an object.");
                json.Skip();
            }
            else
            {
                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    ParseCell(ref json, ref row);
                }
            }

            Rows.Add(row);
        }
    }

    private void SetForm(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            json.Skip();
            return;
        }

        int length = json.ValueSpan.Length;
        _form = length > _form.Length ? new byte[length * 2] : _form;
        if (json.TokenType == JsonTokenType.String)
        {
            _formLength = json.CopyString(_form);
        }
        else
        {
            json.ValueSpan.CopyTo(_form);
            _formLength = length;
        }

        if (Form.Trim(" \t"u8).IsEmpty)
        {
            _formLength = 0;
        }
    }

    private void ParseCell(ref Utf8JsonReader json, ref JsonRow row)
    {
        if (json.ValueTextEquals("kind"u8))
        {
            _ = json.Read();
            row.HasKind = true;
            if (json.TokenType != JsonTokenType.String || !RowKindNames.TryParse(json.ValueSpan, out row.Kind))
            {
                row.Problem ??= RecordCells.Cell("kind", TextOf(ref json), RecordCells.UnknownKind);
            }
        }
        else if (json.ValueTextEquals("weight"u8))
        {
            ReadOnlySpan<byte> text = NumberText(ref json, "weight", ref row);
            Note(ref row, "weight", FixedText.ReadWeight(text, out row.Weight), text);
        }
        else if (json.ValueTextEquals("target"u8))
        {
            ReadNumber(ref json, "target", ref row, ref row.Target);
        }
        else if (json.ValueTextEquals("actual"u8))
        {
            ReadNumber(ref json, "actual", ref row, ref row.Actual);
        }
        else if (json.ValueTextEquals("declared"u8))
        {
            ReadNumber(ref json, "declared", ref row, ref row.Declared);
        }
        else if (json.ValueTextEquals("band"u8))
        {
            _ = json.Read();
            ReadBand(ref json, ref row);
        }
        else
        {
            _ = json.Read();
            json.Skip();
        }
    }

    private void ReadNumber(ref Utf8JsonReader json, string name, ref JsonRow row, ref long value)
    {
        ReadOnlySpan<byte> text = NumberText(ref json, name, ref row);
        int at = 0;
        if (!FixedText.TryReadPlain(text, ref at, decimals, out value) || at < text.Length)
        {
            Note(ref row, name, FixedText.Read(text, decimals, out value), text);
        }
    }

    private static void ReadBand(ref Utf8JsonReader json, ref JsonRow row)
    {
        if (json.TokenType == JsonTokenType.Null || (json.TokenType == JsonTokenType.String && json.ValueSpan.IsEmpty))
        {
            return;
        }

        Message? problem = RecordCells.ReadBand(json.ValueSpan, out PerformanceScoring.Batch.RowKind band);
        row.Band = band;
        if (problem is not null)
        {
            row.Problem ??= RecordCells.Cell("band", TextOf(ref json), problem);
        }
    }

    private static void Note(ref JsonRow row, string column, Message? problem, ReadOnlySpan<byte> text)
    {
        if (problem is not null)
        {
            row.Problem ??= RecordCells.Cell(column, RecordCells.TextOf(text), problem);
        }
    }

    private static ReadOnlySpan<byte> NumberText(ref Utf8JsonReader json, string column, ref JsonRow row)
    {
        _ = json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.Number or JsonTokenType.String:
                return json.ValueSpan;
            case JsonTokenType.Null:
                return default;
            default:
                row.Problem ??= new Message("{0} 应为数字。", "'{0}' is a number.", column);
                json.Skip();
                return default;
        }
    }

    private static string TextOf(ref Utf8JsonReader json)
    {
        string text = RecordCells.TextOf(json.ValueSpan);
        json.Skip();
        return text;
    }
}
