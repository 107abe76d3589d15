using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>Writes the file of a rulebook again with other weights; everything that is not about them stays as it is written.</summary>
internal static class DerivedRulebookFile
{
    public static byte[] Write(ReadOnlyMemory<byte> file, Rulebook rulebook, WeightRule rule, Message method, string suffix, string origin)
    {
        using JsonDocument document = JsonDocument.Parse(WithoutMark(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            bool isAgain = rulebook.Id.EndsWith("-" + suffix, StringComparison.Ordinal);
            writer.WriteStartObject();
            foreach (JsonProperty part in document.RootElement.EnumerateObject())
            {
                switch (part.Name)
                {
                    case "id":
                        writer.WriteString("id", isAgain ? rulebook.Id : $"{rulebook.Id}-{suffix}");
                        break;
                    case "title" when !isAgain:
                        WriteWords(writer, "title", new Message("{0}，分值由{1}得出", "{0}, weights by {1}", rulebook.Title, method));
                        break;
                    case "recognition":
                        break;
                    case "sources":
                        WriteSources(writer, part.Value, rule.Citation.Source, method, origin);
                        break;
                    case "weights":
                        WriteWeights(writer, rulebook.Weights, rule);
                        break;
                    default:
                        part.WriteTo(writer);
                        break;
                }
            }

            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> file) => file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file;

    private static void WriteSources(Utf8JsonWriter writer, JsonElement sources, string key, Message method, string origin)
    {
        writer.WriteStartArray("sources");
        foreach (JsonElement source in sources.EnumerateArray().Where(source => source.GetProperty("key").GetString() != key))
        {
            source.WriteTo(writer);
        }

        writer.WriteStartObject();
        writer.WriteString("key", key);
        writer.WriteString("title", new Message("{0}的计算结果", "the result of {0}", method).In(Language.Chinese));
        writer.WriteString("where", origin);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteWeights(Utf8JsonWriter writer, WeightRule before, WeightRule rule)
    {
        writer.WriteStartObject("weights");
        writer.WriteNumber("indicators", Plain(rule.Indicators!.Value));
        writer.WriteStartArray("tiers");
        foreach (TierWeight tier in rule.Tiers)
        {
            writer.WriteStartObject();
            writer.WriteString("tier", tier.Tier.Code);
            writer.WriteNumber("weight", Plain(tier.Weight));

            // Where a form without the tier gave its weight to another one, it still does, as long as both are there.
            if (before.Tiers.FirstOrDefault(old => old.Tier == tier.Tier)?.MovesTo is { } next && rule.Tiers.Any(other => other.Tier == next))
            {
                writer.WriteString("movesTo", next.Code);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("citation");
        writer.WriteString("source", rule.Citation.Source);
        WriteWords(writer, "clause", rule.Citation.Clause);
        writer.WriteString("status", "assumed");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter writer, string name, Message words)
    {
        writer.WriteStartObject(name);
        writer.WriteString("zh", words.In(Language.Chinese));
        writer.WriteString("en", words.In(Language.English));
        writer.WriteEndObject();
    }

    // Without trailing zeros: 10.0 is written 10.
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
