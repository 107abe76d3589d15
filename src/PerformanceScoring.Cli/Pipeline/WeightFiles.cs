using PerformanceScoring.Analysis.Weights;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Pipeline;

/// <summary>Turns CSV tables into pairwise judgements and decision tables.</summary>
internal static class WeightFiles
{
    private static readonly string[] DirectionNames = ["方向", "direction"];

    /// <summary>Judgements: names in the first row and the first column; cells such as 3, 1/3 or 0.33; blank, "?" or "-" for none.</summary>
    /// <exception cref="CannotRunException">Every reason why there are no judgements.</exception>
    public static PairwiseMatrix Judgements(CsvGrid grid)
    {
        string[] names = Names(grid);
        List<Message> problems = [.. CsvGrid.NameProblems(names.Select((name, index) => (index + 2, name)), isColumn: true)];
        double?[,] values = new double?[grid.Rows.Count - 1, names.Length];
        for (int row = 1; row < grid.Rows.Count; row++)
        {
            for (int column = 1; column <= names.Length; column++)
            {
                string cell = grid[row, column];
                if (cell.Length > 0 && cell is not ("?" or "？" or "-"))
                {
                    values[row - 1, column - 1] = CellNumber.ReadRatio(cell, out Message? problem);
                    Add(problems, grid, row, column, problem);
                }
            }

            if (row <= names.Length && grid[row, 0].Length > 0 && grid[row, 0] != names[row - 1])
            {
                problems.Add(new Message(
                    "第 {0} 行行名“{1}”与第 {2} 列列名“{3}”不一致。", "row {0} is named '{1}', but column {2} is '{3}'.", grid.NumberOf(row), grid[row, 0], row + 1, names[row - 1]));
            }
        }

        if (problems.Count > 0)
        {
            throw grid.Failed(problems);
        }

        return PairwiseMatrix.TryCreate(names, values, out IReadOnlyList<Message> found) ?? throw grid.Failed(found);
    }

    /// <summary>A decision table: criteria in the first row, things in the first column; a row named 方向 says 正向 or 反向 for each criterion.</summary>
    /// <exception cref="CannotRunException">Every reason why there is no table.</exception>
    public static DecisionTable Decisions(CsvGrid grid)
    {
        string[] names = Names(grid);
        List<Message> problems = [.. CsvGrid.NameProblems(names.Select((name, index) => (index + 2, name)), isColumn: true)];
        bool[]? directions = null;
        List<int> rows = [];
        for (int row = 1; row < grid.Rows.Count; row++)
        {
            if (!DirectionNames.Contains(grid[row, 0], StringComparer.OrdinalIgnoreCase))
            {
                rows.Add(row);
            }
            else if (directions is null)
            {
                directions = Directions(grid, row, names.Length, problems);
            }
            else
            {
                problems.Add(new Message("第 {0} 行又是一行“{1}”，只能有一行。", "row {0} is a second row '{1}'; there is one.", grid.NumberOf(row), grid[row, 0]));
            }
        }

        problems.AddRange(CsvGrid.NameProblems(rows.Select(row => (grid.NumberOf(row), grid[row, 0])), isColumn: false));
        double?[,] values = new double?[rows.Count, names.Length];
        for (int index = 0; index < rows.Count; index++)
        {
            for (int column = 1; column <= names.Length; column++)
            {
                string cell = grid[rows[index], column];
                Message? problem = new("缺少数值，不代为估计", "there is no number, and none is guessed");
                values[index, column - 1] = cell.Length == 0 ? null : CellNumber.Read(cell, out problem);
                Add(problems, grid, rows[index], column, problem);
            }
        }

        if (problems.Count > 0)
        {
            throw grid.Failed(problems);
        }

        Criterion[] criteria = [.. names.Select((name, index) => new Criterion(name, directions?[index] ?? true))];
        return DecisionTable.TryCreate([.. rows.Select(row => grid[row, 0])], criteria, values, out IReadOnlyList<Message> found) ?? throw grid.Failed(found);
    }

    private static string[] Names(CsvGrid grid) => grid.Columns > 1
        ? [.. Enumerable.Range(1, grid.Columns - 1).Select(column => grid[0, column])]
        : throw grid.Failed([new Message("只有一列：各列要用逗号、分号或制表符隔开（全角逗号不算）。", "there is one column only: columns are parted by commas, semicolons or tabs.")]);

    private static bool[] Directions(CsvGrid grid, int row, int columns, List<Message> problems)
    {
        bool[] directions = new bool[columns];
        for (int column = 1; column <= columns; column++)
        {
            bool? direction = Direction(grid[row, column]);
            directions[column - 1] = direction ?? true;
            Add(problems, grid, row, column, direction is not null ? null : new Message("方向应为“正向”或“反向”，实为“{0}”", "the direction is 正向 (+) or 反向 (-), not '{0}'", grid[row, column]));
        }

        return directions;
    }

    private static void Add(List<Message> problems, CsvGrid grid, int row, int column, Message? problem)
    {
        if (problem is not null)
        {
            problems.Add(new Message("第 {0} 行第 {1} 列（{2}）：{3}。", "row {0}, column {1} ({2}): {3}.", grid.NumberOf(row), column + 1, grid[0, column], problem));
        }
    }

    private static bool? Direction(string cell) => cell.ToLowerInvariant() switch
    {
        "正向" or "正" or "+" or "max" or "benefit" or "" => true,
        "反向" or "负向" or "反" or "-" or "min" or "cost" => false,
        _ => null,
    };
}
