using System.Numerics;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Batch;

/// <summary>
/// A credit curve in whole numbers: every piece is (slope · n + start · d) ÷ (unit · d) for an attainment n ÷ d, so that points are one integer division. In 64 bits
/// where all products fit, else in 128, else by the curve itself; all three give the same points.
/// </summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class WholeCurve
{
    // What products of a weight, an attainment and a piece add to the sum of their bits: a factor 2, the sum of two products, and the half that is added.
    private const int SpareBits = 3;
    private const int TooManyBits = 128;

    private readonly CreditCurve _curve;
    private readonly Corner[] _corners = [];
    private readonly Piece _beyond;
    private readonly int _bits = TooManyBits;

    public WholeCurve(CreditCurve curve)
    {
        _curve = curve;
        Corner[] corners = new Corner[curve.Points.Count];
        for (int index = 0; index < corners.Length; index++)
        {
            CurvePoint right = curve.Points[index];
            CurvePoint left = curve.Points[Math.Max(index - 1, 0)];
            ExactRatio slope = index == 0 ? ExactRatio.Zero : (right.Before - left.After) / (right.At - left.At);
            if (!TryWhole(right.At, out long at, out long unit)
                || !TryPiece(slope, left.After - (slope * left.At), out Piece below)
                || !TryPiece(ExactRatio.Zero, right.Credit, out Piece here))
            {
                return;
            }

            corners[index] = new Corner(at, unit, below, here);
        }

        if (TryPiece(ExactRatio.Zero, curve.Points[^1].After, out _beyond))
        {
            _corners = corners;
            _bits = Math.Max(_beyond.Bits, corners.Max(corner => corner.Bits));
        }
    }

    /// <summary>The points in hundredths: weight × credit, half up to whole steps, never above what the weight gives in whole steps.</summary>
    /// <param name="weight">The weight in hundredths.</param>
    /// <param name="step">Points are multiples of so many hundredths.</param>
    /// <param name="n">The attainment's numerator, 0 or more.</param>
    /// <param name="d">The attainment's denominator, above 0.</param>
    public int Points(int weight, int step, long n, long d)
    {
        int bits = _bits + SpareBits + BitsOf(Math.Max(n, d)) + BitsOf(Math.Max(weight, step));
        if (bits >= TooManyBits)
        {
            int decimals = step == 1 ? 2 : step == 10 ? 1 : 0;
            return decimal.ToInt32(PointArithmetic.ShareOfWeight(weight / 100m, _curve.Credit(new ExactRatio(n, d)), decimals) * 100m);
        }

        int points = bits < 64 ? Steps<long>(weight, step, n, d) * step : Steps<Int128>(weight, step, n, d) * step;
        return Math.Min(points, weight - (weight % step));
    }

    private static int BitsOf(long value) => 64 - BitOperations.LeadingZeroCount((ulong)value);

    private static bool TryWhole(ExactRatio ratio, out long numerator, out long denominator)
    {
        bool fits = BigInteger.Abs(ratio.Numerator) <= long.MaxValue && ratio.Denominator <= long.MaxValue;
        numerator = fits ? (long)ratio.Numerator : 0;
        denominator = fits ? (long)ratio.Denominator : 1;
        return fits;
    }

    private static bool TryPiece(ExactRatio slope, ExactRatio start, out Piece piece)
    {
        BigInteger unit = slope.Denominator * start.Denominator / BigInteger.GreatestCommonDivisor(slope.Denominator, start.Denominator);
        BigInteger rise = slope.Numerator * (unit / slope.Denominator);
        BigInteger from = start.Numerator * (unit / start.Denominator);
        bool fits = BigInteger.Abs(rise) <= long.MaxValue && BigInteger.Abs(from) <= long.MaxValue && unit <= long.MaxValue;
        piece = fits ? new Piece((long)rise, (long)from, (long)unit) : default;
        return fits;
    }

    private int Steps<T>(T weight, T step, T n, T d)
        where T : IBinaryInteger<T>
    {
        Piece piece = PieceOf(n, d);
        T top = (T.CreateTruncating(piece.Slope) * n) + (T.CreateTruncating(piece.Start) * d);
        T bottom = T.CreateTruncating(piece.Unit) * d * step;
        T steps = ((weight * top * (T.One + T.One)) + bottom) / (bottom * (T.One + T.One));
        return int.CreateTruncating(steps);
    }

    private Piece PieceOf<T>(T n, T d)
        where T : IBinaryInteger<T>
    {
        foreach (ref readonly Corner corner in _corners.AsSpan())
        {
            T mine = n * T.CreateTruncating(corner.Unit);
            T its = T.CreateTruncating(corner.At) * d;
            if (mine <= its)
            {
                return mine == its ? corner.Here : corner.Below;
            }
        }

        return _beyond;
    }

    /// <summary>One straight piece: (slope · n + start · d) ÷ (unit · d).</summary>
    private readonly record struct Piece(long Slope, long Start, long Unit)
    {
        public int Bits => BitsOf(Math.Max(Math.Max(Math.Abs(Slope), Math.Abs(Start)), Unit));
    }

    /// <summary>A corner at attainment at ÷ unit, the piece that ends there, and the credit there.</summary>
    private readonly record struct Corner(long At, long Unit, Piece Below, Piece Here)
    {
        public int Bits => Math.Max(BitsOf(Math.Max(At, Unit)), Math.Max(Below.Bits, Here.Bits));
    }
}
