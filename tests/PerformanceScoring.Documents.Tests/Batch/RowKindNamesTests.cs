using System.Text;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;

namespace PerformanceScoring.Documents.Tests.Batch;

public class RowKindNamesTests
{
    [Fact]
    public void TryParse_EveryKind_ReadsItsNameInAnyCase() => Assert.All(Enum.GetValues<RowKind>(), kind =>
    {
        string name = RowKindNames.Of(kind);
        foreach (string text in (string[])[name, name.ToUpperInvariant(), name.ToLowerInvariant()])
        {
            Assert.True(RowKindNames.TryParse(Encoding.UTF8.GetBytes(text), out RowKind bytes) & RowKindNames.TryParse(text.AsSpan(), out RowKind characters), text);
            Assert.Equal((kind, kind), (bytes, characters));
        }
    });

    [Fact]
    public void TryParse_OneLetterOther_IsNoKind() => Assert.All(Enum.GetValues<RowKind>(), kind =>
    {
        byte[] name = Encoding.UTF8.GetBytes(RowKindNames.Of(kind));
        for (int at = 0; at < name.Length; at++)
        {
            byte[] other = [.. name];
            other[at] ^= 1;
            Assert.False(RowKindNames.TryParse(other, out _), Encoding.UTF8.GetString(other));
            Assert.False(RowKindNames.TryParse([.. name[..at], .. name[(at + 1)..]], out _));
            Assert.False(RowKindNames.TryParse([.. name[..at], (byte)'x', .. name[at..]], out _));
        }

        Assert.False(RowKindNames.TryParse([.. name, (byte)'s'], out _));
    });
}
