using System.Text.Json;

namespace PerformanceScoring.Rulebooks.Json;

/// <summary>On which line of a JSON file every value stands, by its path.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal) { ["$"] = 1 };

    /// <summary>Reads the lines of a file; of a broken one, those before it breaks.</summary>
    /// <param name="json">UTF-8 without a byte order mark.</param>
    /// <param name="options">How it is read.</param>
    public JsonLines(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        Utf8JsonReader reader = new(json, options);
        Stack<(string Path, int Items)> open = [];
        string? named = null;
        (int line, int counted) = (1, 0);
        try
        {
            while (reader.Read())
            {
                int at = (int)reader.TokenStartIndex;
                line += json[counted..at].Count((byte)'\n');
                counted = at;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        named = $"{open.Peek().Path}.{reader.GetString()}";
                        _lines[named] = line;
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        open.Pop();
                        break;
                    default:
                        string path = named ?? Item(open);
                        named = null;
                        _lines[path] = line;
                        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                        {
                            open.Push((path, 0));
                        }

                        break;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Said by the reader of the rulebook; the lines so far hold.
        }
    }

    /// <summary>The line of a path, counted from 1; of one that is not there, the line of what should hold it.</summary>
    public int Of(string path)
    {
        int line;
        while (!_lines.TryGetValue(path, out line))
        {
            int above = path.LastIndexOfAny(['.', '[']);
            path = above < 0 ? "$" : path[..above];
        }

        return line;
    }

    private static string Item(Stack<(string Path, int Items)> open)
    {
        if (!open.TryPop(out (string Path, int Items) array))
        {
            return "$";
        }

        open.Push((array.Path, array.Items + 1));
        return FormattableString.Invariant($"{array.Path}[{array.Items}]");
    }
}
