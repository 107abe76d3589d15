using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceScoring.Findings;
using PerformanceScoring.Proofs;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Output;

/// <summary>Rulebooks, proofs and differences as JSON.</summary>
internal static class RulebookJson
{
    /// <summary>How every JSON result of the program is written: indented, Chinese as it is.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a list of rulebooks.</summary>
    public static void WriteList(Stream stream, IEnumerable<Rulebook> rulebooks, Language language)
    {
        using Utf8JsonWriter json = Begin(stream);
        json.WriteStartArray("rulebooks");
        foreach (Rulebook rulebook in rulebooks)
        {
            json.WriteStartObject();
            WriteIdentity(json, rulebook);
            json.WriteString("title", rulebook.Title.In(language));
            json.WriteString("place", rulebook.Place.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes what was proven of rulebooks, or what is wrong.</summary>
    public static void WriteProofs(Stream stream, IEnumerable<(string Name, RulebookProof Proof)> proofs, IEnumerable<RulebookFault> together, Language language)
    {
        using Utf8JsonWriter json = Begin(stream);
        json.WriteStartArray("rulebooks");
        foreach ((string name, RulebookProof proof) in proofs)
        {
            json.WriteStartObject();
            json.WriteString("file", name);
            json.WriteBoolean("sound", proof.IsSound);
            json.WriteStartArray("proven");
            foreach (ProvenProperty property in proof.IsSound ? proof.Proven : [])
            {
                json.WriteStartObject();
                json.WriteString("property", property.Code);
                json.WriteString("statement", property.Statement.In(language));
                json.WriteStartArray("exceptions");
                foreach (Message exception in property.Exceptions)
                {
                    json.WriteStringValue(exception.In(language));
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteFaults(json, "faults", proof.Faults, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFaults(json, "conflicts", together, language);
        json.WriteEndObject();
    }

    /// <summary>Writes what differs between two rulebooks.</summary>
    public static void WriteDiff(Stream stream, RulebookDiff diff, Language language)
    {
        using Utf8JsonWriter json = Begin(stream);
        json.WriteStartObject("from");
        WriteIdentity(json, diff.From);
        json.WriteEndObject();
        json.WriteStartObject("to");
        WriteIdentity(json, diff.To);
        json.WriteEndObject();
        json.WriteBoolean("scoresAlike", diff.ScoresAlike);
        json.WriteStartArray("differences");
        foreach (RulebookDifference difference in diff.Differences)
        {
            json.WriteStartObject();
            json.WriteString("path", difference.Path);
            json.WriteString("message", difference.Sentence.In(language));
            json.WriteString("example", difference.Example?.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("smallest", diff.Smallest?.In(language));
        json.WriteEndObject();
    }

    /// <summary>Writes which rulebook it is: id, date, hash.</summary>
    public static void WriteIdentity(Utf8JsonWriter json, Rulebook rulebook)
    {
        json.WriteString("id", rulebook.Id);
        json.WriteString("effective", rulebook.Effective.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("sha256", rulebook.Sha256);
    }

    /// <summary>Opens the object that every result is.</summary>
    public static Utf8JsonWriter Begin(Stream stream)
    {
        Utf8JsonWriter json = new(stream, Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        return json;
    }

    private static void WriteFaults(Utf8JsonWriter json, string name, IEnumerable<RulebookFault> faults, Language language)
    {
        json.WriteStartArray(name);
        foreach (RulebookFault fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("path", fault.Path);
            if (fault.Line is { } line)
            {
                json.WriteNumber("line", line);
            }
            else
            {
                json.WriteNull("line");
            }

            json.WriteString("message", fault.Message.In(language));
            json.WriteString("counterexample", fault.Counterexample.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
