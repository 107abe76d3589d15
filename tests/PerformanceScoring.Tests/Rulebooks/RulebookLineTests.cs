using System.Text;
using PerformanceScoring.Proofs;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Tests.Rulebooks;

/// <summary>Problems name the line of the file, so that whoever edits it in a text editor finds them.</summary>
public class RulebookLineTests
{
    private static readonly string[] Book = Encoding.UTF8.GetString(BookJson.Resource("Data/cn-mof-project/2020-02-25.json")).Split('\n');

    [Theory]
    [InlineData("\"method\": \"inverse\"", "\"method\": \"inverted\"")]
    [InlineData("\"decimals\": 2", "\"decimal\": 2")]
    [InlineData("\"indicators\": 90", "\"indicators\": 80")]
    [InlineData("\"grade\": \"good\", \"least\": 80", "\"grade\": \"good\", \"least\": 95")]
    [InlineData("\"includesFrom\": true, \"to\": 0.6", "\"includesFrom\": true, \"to\": 0.5")]
    [InlineData("\"curve\": \"proportional\"", "\"curve\": [{ \"at\": 0, \"credit\": 0 }, { \"at\": 1, \"credit\": 0.9 }]")]
    [InlineData("\"schema\": 1,", "\"schema\": 1,,")]
    public void Check_OneLineEdited_FaultNamesTheLine(string good, string bad)
    {
        string[] lines = [.. Book];
        int edited = Array.FindIndex(lines, line => line.Contains(good, StringComparison.Ordinal));
        Assert.True(edited >= 0);
        lines[edited] = lines[edited].Replace(good, bad, StringComparison.Ordinal);
        IReadOnlyList<RulebookFault> faults = RulebookChecker.Check(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Faults;
        Assert.Contains(faults, fault => fault.Line == edited + 1);
    }

    [Fact]
    public void Check_PartMissing_LineOfTheObjectThatShouldHoldIt()
    {
        string[] lines = [.. Book.Where(line => !line.Contains("\"decimals\": 2", StringComparison.Ordinal))];
        RulebookFault fault = Assert.Single(RulebookChecker.Check(Encoding.UTF8.GetBytes(string.Join("\r\n", lines))).Faults);
        Assert.Equal(("$.rounding.decimals", Array.FindIndex(lines, line => line.Contains("\"rounding\"", StringComparison.Ordinal)) + 1), (fault.Path, fault.Line));
    }

    [Fact]
    public void Read_BrokenFile_ExceptionNamesTheLine()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\n \"schema\": 2\n}")];
        RulebookException exception = Assert.Throws<RulebookException>(() => RulebookReader.Read(marked));
        Assert.Contains("line 2, $.schema", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_NoUtf8_LineOneWithoutFailing()
    {
        Assert.False(RulebookReader.TryRead((byte[])[0x7B, 0x22, 0xC3, 0x28, 0x22], out _, out IReadOnlyList<RulebookProblem> problems));
        Assert.Equal(1, Assert.Single(problems).Line);
    }
}
