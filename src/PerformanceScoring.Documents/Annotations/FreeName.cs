using System.Globalization;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>Finds names that nothing has yet.</summary>
internal static class FreeName
{
    /// <summary>The name with the smallest number that is free.</summary>
    /// <param name="before">What stands before the number.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="isTaken">Whether something has a name.</param>
    /// <param name="first">The smallest number that is tried.</param>
    /// <returns>The name.</returns>
    public static string Of(string before, string after, Func<string, bool> isTaken, int first = 1)
    {
        for (int number = first; ; number++)
        {
            string name = before + number.ToString(CultureInfo.InvariantCulture) + after;
            if (!isTaken(name))
            {
                return name;
            }
        }
    }
}
