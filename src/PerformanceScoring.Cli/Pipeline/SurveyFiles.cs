using PerformanceScoring.Analysis.Surveys;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Pipeline;

/// <summary>Turns CSV tables into satisfaction surveys and answers.</summary>
internal static class SurveyFiles
{
    private static readonly (string[] Names, int Part)[] Totals =
    [
        (["发放", "发放份数", "distributed"], 0), (["回收", "回收份数", "returned"], 1), (["总体", "总人数", "population"], 2),
    ];

    /// <summary>One survey a row.</summary>
    /// <exception cref="CannotRunException">Every reason why there are none.</exception>
    public static IReadOnlyList<SatisfactionSurvey> Surveys(CsvGrid grid)
    {
        int[] parts = [.. Enumerable.Range(0, grid.Columns).Select(column => PartOf(grid[0, column]))];
        int[] levels = [.. Enumerable.Range(1, parts.Length - 1).Where(column => parts[column] < 0)];
        List<Message> problems =
        [
            .. CsvGrid.NameProblems(Enumerable.Range(1, parts.Length - 1).Select(column => (column + 1, grid[0, column])), isColumn: true),
            .. CsvGrid.NameProblems(Enumerable.Range(1, grid.Rows.Count - 1).Select(row => (grid.NumberOf(row), grid[row, 0])), isColumn: false),
            .. OrderProblems(grid, parts, levels),
        ];
        SatisfactionScale? scale = SatisfactionScale.OfLevels(levels.Length);
        if (scale is null)
        {
            problems.Add(new Message("除“发放”“回收”“总体”外应有 2、3 或 5 个等级列，实有 {0} 个。", "besides 发放, 回收 and 总体 there are 2, 3 or 5 columns of levels, not {0}.", levels.Length));
        }

        if (scale is null || problems.Count > 0)
        {
            throw grid.Failed(problems);
        }

        SatisfactionScale named = new([.. scale.Levels.Zip(levels, (level, column) => level with { Label = grid[0, column] })]);
        List<SatisfactionSurvey> surveys = [];
        for (int row = 1; row < grid.Rows.Count; row++)
        {
            int before = problems.Count;
            long?[] totals = new long?[Totals.Length];
            for (int column = 1; column < parts.Length; column++)
            {
                if (parts[column] >= 0)
                {
                    totals[parts[column]] = Count(grid, row, column, mayBeBlank: true, problems);
                }
            }

            long[] counts = [.. levels.Select(column => Count(grid, row, column, mayBeBlank: false, problems) ?? 0)];
            if (problems.Count > before)
            {
                continue;
            }

            if (SatisfactionSurvey.TryCreate(grid[row, 0], named, counts, out IReadOnlyList<Message> found, totals[0], totals[1], totals[2]) is { } survey)
            {
                surveys.Add(survey);
            }
            else
            {
                problems.AddRange(found.Select(problem => new Message("第 {0} 行：{1}", "row {0}: {1}", grid.NumberOf(row), problem)));
            }
        }

        return problems.Count == 0 ? surveys : throw grid.Failed(problems);
    }

    /// <summary>One answer sheet a row; blank cells are answers left out.</summary>
    /// <exception cref="CannotRunException">A question has no name, or a cell is no number.</exception>
    public static IReadOnlyList<IReadOnlyList<double?>> Answers(CsvGrid grid)
    {
        List<Message> problems = [.. CsvGrid.NameProblems(Enumerable.Range(0, grid.Columns).Select(column => (column + 1, grid[0, column])), isColumn: true)];
        List<double?[]> answers = [];
        for (int row = 1; row < grid.Rows.Count; row++)
        {
            double?[] own = new double?[grid.Columns];
            for (int column = 0; column < own.Length; column++)
            {
                if (grid[row, column].Length > 0)
                {
                    own[column] = CellNumber.Read(grid[row, column], out Message? problem);
                    if (problem is not null)
                    {
                        problems.Add(new Message("第 {0} 行第 {1} 列（{2}）：{3}。", "row {0}, column {1} ({2}): {3}.", grid.NumberOf(row), column + 1, grid[0, column], problem));
                    }
                }
            }

            answers.Add(own);
        }

        return problems.Count == 0 ? answers : throw grid.Failed(problems);
    }

    // Counts under turned levels would give the share of those who are dissatisfied.
    private static IEnumerable<Message> OrderProblems(CsvGrid grid, int[] parts, int[] levels)
    {
        foreach (IGrouping<int, int> twice in Enumerable.Range(1, parts.Length - 1).Where(column => parts[column] >= 0).GroupBy(column => parts[column]).Where(columns => columns.DistinctBy(column => grid[0, column]).Count() > 1))
        {
            yield return new Message("{0} 列都是“{1}”，只能有一列。", "columns {0} are all '{1}'; there is one.", string.Join(", ", twice.Select(column => column + 1)), Totals[twice.Key].Names[0]);
        }

        int bad = Array.FindIndex(levels, column => IsDissatisfied(grid[0, column]));
        int good = Array.FindLastIndex(levels, column => !IsDissatisfied(grid[0, column]));
        if (bad >= 0 && bad < good)
        {
            yield return new Message(
                "等级应从最满意排到最不满意，“{0}”却在“{1}”之前。", "levels run from the best to the worst, but '{0}' stands before '{1}'.", grid[0, levels[bad]], grid[0, levels[good]]);
        }
    }

    private static bool IsDissatisfied(string level) => Array.Exists(["不满意", "dissatisfied", "unsatisfied", "not satisfied"], word => level.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static int PartOf(string header)
    {
        foreach ((string[] names, int part) in Totals)
        {
            if (names.Contains(header, StringComparer.OrdinalIgnoreCase))
            {
                return part;
            }
        }

        return -1;
    }

    private static long? Count(CsvGrid grid, int row, int column, bool mayBeBlank, List<Message> problems)
    {
        string cell = grid[row, column];
        if (CellNumber.ReadCount(cell) is { } count)
        {
            return count;
        }

        if (!(mayBeBlank && cell.Length == 0))
        {
            problems.Add(new Message(
                "第 {0} 行第 {1} 列（{2}）应为份数，即 0 或更大的整数，实为“{3}”；没有人选的等级写 0。",
                "row {0}, column {1} ({2}) is a count, a whole number from 0 on, not '{3}'; a level that nobody chose is 0.",
                grid.NumberOf(row),
                column + 1,
                grid[0, column],
                cell));
        }

        return null;
    }
}
