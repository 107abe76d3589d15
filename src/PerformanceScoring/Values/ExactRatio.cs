using System.Numerics;

namespace PerformanceScoring.Values;

/// <summary>An exact rational number, always in lowest terms with a denominator above 0.</summary>
/// <remarks>Immutable, thread-safe; equal when the numbers are equal. The <c>default</c> is 0. Nothing here rounds.</remarks>
public readonly record struct ExactRatio : IComparable<ExactRatio>
{
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Creates numerator ÷ denominator.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; any number but 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is 0.</exception>
    public ExactRatio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A ratio has no denominator 0.");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - BigInteger.One;
    }

    /// <summary>The number 1.</summary>
    public static ExactRatio One => new(BigInteger.One, BigInteger.One);

    /// <summary>The number 0, which is also the <c>default</c>.</summary>
    public static ExactRatio Zero => default;

    /// <summary>The numerator, in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, in lowest terms; 1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>Below 0, 0 or above 0.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The ratio that a decimal is, exactly.</summary>
    /// <param name="value">The decimal.</param>
    /// <returns>The same number.</returns>
    public static ExactRatio FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        BigInteger mantissa = (new BigInteger(Unsigned(bits[2])) << 64) | (new BigInteger(Unsigned(bits[1])) << 32) | new BigInteger(Unsigned(bits[0]));
        int scale = (bits[3] >> 16) & 0xFF;
        return new ExactRatio(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    /// <summary>Rounds to a number of decimals, halves away from zero (四舍五入).</summary>
    /// <param name="decimals">How many decimals, 0 to 9.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="OverflowException">The rounded number does not fit a <see cref="decimal"/>; <see cref="Rounded"/> never overflows.</exception>
    public decimal RoundHalfUp(int decimals) => ToDecimal(decimals, MidpointRounding.AwayFromZero);

    /// <summary>Rounds as <see cref="RoundHalfUp"/> does, where the number is one to read.</summary>
    /// <param name="decimals">How many decimals, 0 to 9.</param>
    /// <returns>The rounded number; null from 10¹² on, in either direction: as a rate or a share it is beyond all sense, and a <see cref="decimal"/> may not hold it.</returns>
    public decimal? RoundHalfUpOrNull(int decimals) =>
        this < new ExactRatio(1_000_000_000_000, 1) && this > new ExactRatio(-1_000_000_000_000, 1) ? RoundHalfUp(decimals) : null;

    /// <summary>The largest number of that many decimals that is not above this one.</summary>
    /// <param name="decimals">How many decimals, 0 to 9.</param>
    /// <returns>The rounded number, towards minus infinity.</returns>
    /// <exception cref="OverflowException">The rounded number does not fit a <see cref="decimal"/>.</exception>
    public decimal RoundDown(int decimals) => ToDecimal(decimals, MidpointRounding.ToNegativeInfinity);

    /// <summary>The smallest number of that many decimals that is not below this one.</summary>
    /// <param name="decimals">How many decimals, 0 to 9.</param>
    /// <returns>The rounded number, towards plus infinity.</returns>
    /// <exception cref="OverflowException">The rounded number does not fit a <see cref="decimal"/>.</exception>
    public decimal RoundUp(int decimals) => ToDecimal(decimals, MidpointRounding.ToPositiveInfinity);

    /// <summary>Rounds to a number of decimals and stays exact: for numbers of any size.</summary>
    /// <param name="decimals">How many decimals, 0 to 28.</param>
    /// <param name="mode"><see cref="MidpointRounding.AwayFromZero"/> (四舍五入), <see cref="MidpointRounding.ToNegativeInfinity"/> or <see cref="MidpointRounding.ToPositiveInfinity"/>.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Another mode.</exception>
    public ExactRatio Rounded(int decimals, MidpointRounding mode)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        return new ExactRatio(InUnits(scale, mode), scale);
    }

    /// <summary>Compares two numbers.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    public int CompareTo(ExactRatio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The number as a fraction.</summary>
    /// <returns><c>3/4</c>, or <c>2</c> for a whole number.</returns>
    public override string ToString() => Denominator.IsOne ? Numerator.ToString(System.Globalization.CultureInfo.InvariantCulture) : FormattableString.Invariant($"{Numerator}/{Denominator}");

    /// <summary>The negative.</summary>
    /// <param name="value">A number.</param>
    public static ExactRatio operator -(ExactRatio value) => new(-value.Numerator, value.Denominator);

    /// <summary>The sum.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static ExactRatio operator +(ExactRatio left, ExactRatio right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static ExactRatio operator -(ExactRatio left, ExactRatio right) => left + (-right);

    /// <summary>The product.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static ExactRatio operator *(ExactRatio left, ExactRatio right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number, not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="right"/> is 0.</exception>
    public static ExactRatio operator /(ExactRatio left, ExactRatio right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    private decimal ToDecimal(int decimals, MidpointRounding mode)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        return (decimal)InUnits(scale, mode) / (decimal)scale;
    }

    // The number in units of 1 ÷ scale, rounded.
    private BigInteger InUnits(BigInteger scale, MidpointRounding mode)
    {
        BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * scale, Denominator, out BigInteger rest);
        bool away = mode switch
        {
            MidpointRounding.AwayFromZero => 2 * rest >= Denominator,
            MidpointRounding.ToNegativeInfinity => Sign < 0 && !rest.IsZero,
            MidpointRounding.ToPositiveInfinity => Sign > 0 && !rest.IsZero,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Half up, down or up."),
        };
        BigInteger magnitude = away ? quotient + BigInteger.One : quotient;
        return Sign < 0 ? -magnitude : magnitude;
    }

    // The same 32 bits, whatever their sign.
    private static uint Unsigned(int bits) => unchecked((uint)bits);

    /// <summary>Less than.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static bool operator <(ExactRatio left, ExactRatio right) => left.CompareTo(right) < 0;

    /// <summary>Less than or equal.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static bool operator <=(ExactRatio left, ExactRatio right) => left.CompareTo(right) <= 0;

    /// <summary>Greater than.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static bool operator >(ExactRatio left, ExactRatio right) => left.CompareTo(right) > 0;

    /// <summary>Greater than or equal.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    public static bool operator >=(ExactRatio left, ExactRatio right) => left.CompareTo(right) >= 0;
}
