using PerformanceScoring.Forms;
using PerformanceScoring.Values;

namespace PerformanceScoring.Reading;

/// <summary>Reads what a target asks, and from what that was taken.</summary>
internal static class DirectionReader
{
    /// <summary>Reads the direction.</summary>
    /// <param name="target">The target, its units settled.</param>
    /// <param name="sign">The sign of its own text, before columns and name were asked.</param>
    /// <param name="row">The row.</param>
    /// <returns>The direction and its ground.</returns>
    public static (Direction Direction, DirectionGround Ground) Read(in ValueDraft target, Comparator sign, ref RowContext row)
    {
        switch (target.Shape)
        {
            case ValueShape.Words:
                return (Direction.Qualitative, DirectionGround.WordInValue);
            case ValueShape.Interval:
                return (Direction.Between, DirectionGround.WordInValue);
            case ValueShape.Date:
                return (Direction.OnOrBefore, sign != Comparator.None && !target.ComparatorIsWord ? DirectionGround.Sign : DirectionGround.WordInValue);
            case ValueShape.Number:
                return OfNumber(target, sign, ref row);
            default:
                return (Direction.Unknown, DirectionGround.None);
        }
    }

    private static (Direction Direction, DirectionGround Ground) OfNumber(in ValueDraft target, Comparator sign, ref RowContext row)
    {
        if (sign != Comparator.None)
        {
            return (Of(sign), target.ComparatorIsWord ? DirectionGround.WordInValue : DirectionGround.Sign);
        }

        if (row.ColumnSign != Comparator.None)
        {
            return (Of(row.ColumnSign), DirectionGround.Sign);
        }

        ReadOnlySpan<char> name = row.Name.Plain;
        if (row.NameSign != Comparator.None)
        {
            return (Of(row.NameSign), DirectionGround.WordInName);
        }

        return NameWords.SaysDirection(name) ? OfName(name, target, row.IsCost)
            : row.IsCost ? (Direction.AtMost, DirectionGround.Tier)
            : (Direction.AtLeast, DirectionGround.Default);
    }

    private static (Direction Direction, DirectionGround Ground) OfName(ReadOnlySpan<char> name, in ValueDraft target, bool isCost)
    {
        Comparator word = NameSigns.WordIn(name);
        if (word != Comparator.None)
        {
            return (Of(word), DirectionGround.WordInName);
        }

        bool countsHarm = NameWords.CountsHarm(name);
        bool countsWaiting = IsTime(target.Unit) && NameWords.CountsWaiting(name);
        if (!countsHarm && !countsWaiting && NameWords.IsPaymentOrGain(name))
        {
            return (Direction.AtLeast, DirectionGround.WordInName);
        }

        if (isCost)
        {
            return (Direction.AtMost, DirectionGround.Tier);
        }

        return countsHarm || (target.Unit.Dimension == Dimension.Money && NameWords.IsCost(name)) || countsWaiting
            ? (Direction.AtMost, DirectionGround.WordInName)
            : (Direction.AtLeast, DirectionGround.Default);
    }

    private static bool IsTime(Unit unit) => unit.Dimension is Dimension.Time or Dimension.Calendar || unit.Symbol.EndsWith('日');

    private static Direction Of(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => Direction.AtLeast,
        Comparator.AtMost or Comparator.LessThan => Direction.AtMost,
        _ => Direction.Exactly,
    };
}
