using System.Globalization;
using System.Text;
using PerformanceScoring.Documents.Batch;

namespace PerformanceScoring.Documents.Tests.Batch;

public class FixedTextTests
{
    private static readonly string[] Edges =
        ["0", "0.0", "00", "1", "12345678", "123456789", "12345678.1234567", "99999999.9999", "1.", ".5", "-1", "-0.5", "-12345678.1234", "9.99999", "123456789012345678", "1234567890123456789"];

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(9)]
    public void TryReadPlain_AnyPlace_AgreesWithTheCarefulReader(int decimals)
    {
        Random random = new(11);
        string[] made = [.. Enumerable.Range(0, 20_000).Select(_ => Number(random)), .. Edges];
        Assert.All(made, number => Assert.All((string[])[number, number + ",", number + ",3.5,x\nnext line, long enough to be looked at as a whole", number + "\n123456789012345678901234567890123"], text =>
        {
            byte[] bytes = Encoding.ASCII.GetBytes("ab" + text);
            int at = 2;
            bool isRead = FixedText.TryReadPlain(bytes, ref at, decimals, out long units);
            if (isRead && at == 2 + number.Length)
            {
                Assert.Null(FixedText.Read<byte>(Encoding.ASCII.GetBytes(number), decimals, out long careful));
                Assert.Equal(careful, units);
            }

            // What it leaves to the careful reader is long, has too many decimals, or is none of its numbers.
            int point = number.IndexOf('.', StringComparison.Ordinal);
            int whole = point < 0 ? number.Length : point;
            bool isShort = char.IsAsciiDigit(number[0]) && whole <= 8 && number.Length - whole - 1 <= Math.Min(decimals, 7);
            Assert.True(!isShort || (isRead && at == 2 + number.Length), text);
        }));
    }

    [Fact]
    public void TryReadPlain_Number_IsTheDecimalTimesItsScale()
    {
        Random random = new(12);
        for (int count = 0; count < 20_000; count++)
        {
            decimal number = random.Next(100_000_000) + (random.Next(10_000) / 10_000m);
            int at = 0;
            Assert.True(FixedText.TryReadPlain(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture) + ",0123456789012345678901234567890123456789"), ref at, 4, out long units));
            Assert.Equal(decimal.ToInt64(number * 10_000m), units);
        }
    }

    private static string Number(Random random)
    {
        string whole = random.NextInt64((long)Math.Pow(10, random.Next(1, 19))).ToString(CultureInfo.InvariantCulture);
        string fraction = string.Concat(Enumerable.Range(0, random.Next(0, 10)).Select(_ => (char)('0' + random.Next(10))));
        return (random.Next(10) == 0 ? "-" : "") + whole + (fraction.Length > 0 ? "." + fraction : "");
    }
}
