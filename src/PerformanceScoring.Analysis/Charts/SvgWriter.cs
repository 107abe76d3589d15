using System.Globalization;
using System.Text;

namespace PerformanceScoring.Analysis.Charts;

/// <summary>Writes the few shapes that the charts use. Coordinates have one decimal, so that a picture is the same bytes everywhere.</summary>
/// <remarks>Colours are attributes, which every viewer knows; a style sheet turns paper and ink dark where the reader's screen is.</remarks>
internal sealed class SvgWriter
{
    private const string Fonts = "'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";
    private const string Dark =
        "@media (prefers-color-scheme: dark) { .paper { fill: #0d1117 } .ink { fill: #e6edf3 } .soft { fill: #9da7b3 } .rule { stroke: #6e7681 } .dot { fill: #e6edf3; stroke: #0d1117 } }";

    private readonly StringBuilder _text = new();

    public SvgWriter(int width, int height, string title)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{Fonts}\" font-size=\"12\">\n");
        _text.Append(CultureInfo.InvariantCulture, $"<title>{Escaped(title)}</title>\n<style>{Dark}</style>\n<rect class=\"paper\" width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
    }

    /// <summary>About how wide a text is, in pixels.</summary>
    public static double WidthOf(string text) => text.Sum(letter => letter < '\u0250' ? 7 : 12);

    /// <summary>A text that is cut where it would be wider than there is room.</summary>
    public static string Fit(string text, double room)
    {
        if (WidthOf(text) <= room)
        {
            return text;
        }

        int kept = text.Length;
        while (kept > 0 && WidthOf(text[..kept]) + 12 > room)
        {
            kept--;
        }

        return text[..(kept > 0 && char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)] + "…";
    }

    public void Label(double x, double y, string text, string anchor = "start", bool isSoft = false, bool isBold = false) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<text class=\"{(isSoft ? "soft" : "ink")}\" x=\"{x:0.0}\" y=\"{y:0.0}\" text-anchor=\"{anchor}\" fill=\"{(isSoft ? "#555555" : "#222222")}\"{(isBold ? " font-weight=\"bold\"" : "")}>{Escaped(text)}</text>\n");

    public void Bar(double x, double y, double width, double height, string colour) =>
        _text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.0}\" y=\"{y:0.0}\" width=\"{width:0.0}\" height=\"{height:0.0}\" fill=\"{colour}\"/>\n");

    public void Line(double x1, double y1, double x2, double y2) =>
        _text.Append(CultureInfo.InvariantCulture, $"<line class=\"rule\" x1=\"{x1:0.0}\" y1=\"{y1:0.0}\" x2=\"{x2:0.0}\" y2=\"{y2:0.0}\" stroke=\"#999999\"/>\n");

    public void Dot(double x, double y, double radius) =>
        _text.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot\" cx=\"{x:0.0}\" cy=\"{y:0.0}\" r=\"{radius:0.0}\" fill=\"#222222\" stroke=\"#ffffff\"/>\n");

    public string Finished() => _text + "</svg>\n";

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),

                // XML has no other control characters, and a lone surrogate is the replacement character already.
                < ' ' => escaped.Append(' '),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
