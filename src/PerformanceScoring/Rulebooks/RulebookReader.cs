using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Unicode;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks.Json;

namespace PerformanceScoring.Rulebooks;

/// <summary>Reads rulebooks strictly: unknown keys, missing parts and impossible numbers are all reported at once, each with its JSON path.</summary>
/// <remarks>Thread-safe.</remarks>
public static class RulebookReader
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };
    private static readonly JsonReaderOptions ReaderOptions = new() { CommentHandling = Options.CommentHandling, AllowTrailingCommas = Options.AllowTrailingCommas, MaxDepth = Options.MaxDepth };

    /// <summary>Reads a rulebook.</summary>
    /// <param name="json">Its bytes, UTF-8 JSON; comments and trailing commas are allowed.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="RulebookException">The rulebook is broken; the exception holds all problems.</exception>
    public static Rulebook Read(ReadOnlyMemory<byte> json) =>
        TryRead(json, out Rulebook? rulebook, out IReadOnlyList<RulebookProblem> problems) ? rulebook : throw new RulebookException(problems);

    /// <summary>Reads a rulebook without throwing.</summary>
    /// <param name="json">Its bytes, UTF-8 JSON; comments and trailing commas are allowed.</param>
    /// <param name="rulebook">The rulebook, or null when it is broken.</param>
    /// <param name="problems">All problems; empty when there are none.</param>
    /// <returns>True when there are no problems.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out Rulebook? rulebook, out IReadOnlyList<RulebookProblem> problems)
    {
        ReadOnlyMemory<byte> text = WithoutMark(json);
        List<RulebookProblem> found = [];
        rulebook = TryRead(json, text, found);
        JsonLines? lines = found.Count == 0 ? null : LinesOf(json);
        problems = [.. found.Select(problem => problem.Line == 1 ? problem with { Line = lines!.Of(problem.Path) } : problem)];
        return rulebook is not null;
    }

    /// <summary>On which lines the parts of a file stand.</summary>
    internal static JsonLines LinesOf(ReadOnlyMemory<byte> json) => new(WithoutMark(json).Span, ReaderOptions);

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? json[3..] : json;

    private static Rulebook? TryRead(ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> text, List<RulebookProblem> found)
    {
        if (!Utf8.IsValid(text.Span))
        {
            found.Add(new RulebookProblem("$", new Message("文件不是 UTF-8 编码：请另存为 UTF-8", "the file is not UTF-8: save it as UTF-8")));
            return null;
        }

        try
        {
            if (LineOfHalfCharacter(text.Span) is { } line)
            {
                found.Add(new RulebookProblem("$", new Message(
                    "第 {0} 行有不完整的转义字符 \\u…：请改写为完整的字符",
                    "line {0} has an escape \\u… that is half a character: write the whole character",
                    line))
                { Line = line });
                return null;
            }

            using JsonDocument document = JsonDocument.Parse(text, Options);
            Rulebook read = RulebookParser.Read(new JsonSection(document.RootElement, "$", found), Convert.ToHexStringLower(SHA256.HashData(json.Span)));
            return found.Count == 0 ? read : null;
        }
        catch (JsonException exception)
        {
            found.Add(new RulebookProblem("$", new Message(
                "不是有效的 JSON（第 {0} 行，第 {1} 字节）：请用文本编辑器检查逗号、引号和括号",
                "not valid JSON (line {0}, byte {1}): check commas, quotes and brackets in a text editor",
                (exception.LineNumber ?? 0) + 1,
                (exception.BytePositionInLine ?? 0) + 1))
            { Line = (int)(exception.LineNumber ?? 0) + 1 });
            return null;
        }
    }

    // JSON allows an escaped half of a surrogate pair; no text can hold one.
    private static int? LineOfHalfCharacter(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("\\u"u8) < 0)
        {
            return null;
        }

        Utf8JsonReader reader = new(text, ReaderOptions);
        while (reader.Read())
        {
            try
            {
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped ? reader.GetString() : null;
            }
            catch (InvalidOperationException)
            {
                return text[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
            }
        }

        return null;
    }
}
