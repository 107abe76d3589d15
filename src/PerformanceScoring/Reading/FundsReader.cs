using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Values;

namespace PerformanceScoring.Reading;

/// <summary>Reads the funds block: the total row by its words, the sources under it, amounts in the unit written with them or the form's.</summary>
internal static class FundsReader
{
    private const int LongestName = 64;

    /// <summary>Reads the block.</summary>
    /// <param name="rows">The rows as printed.</param>
    /// <param name="moneyUnit">The form's unit of money.</param>
    /// <param name="report">Where to say what there is to say.</param>
    /// <param name="row">The row among the indicators that has the execution rate's weight and points; null where the block has them.</param>
    /// <returns>The execution; null when the form has no block. Without a total row its amounts are missing: sources are never added up silently.</returns>
    public static BudgetExecution? Read(IReadOnlyList<WrittenFunding> rows, Unit moneyUnit, ReadingReport report, WrittenIndicator? row = null)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        WrittenFunding? total = null;
        FundingSource[] sources = new FundingSource[rows.Count];
        int count = 0;
        foreach (WrittenFunding line in rows)
        {
            // A block of labels and amounts (预算数 | 20 | 执行数 | 19) names no row: its first row is the total.
            FundingKind kind = ReferenceEquals(line, rows[0]) && line.Source.IsBlank ? FundingKind.Total : KindOf(line.Source.Text);
            if (kind == FundingKind.Total)
            {
                if (total is null)
                {
                    total = line;
                    continue;
                }

                report.Add(
                    ReadingChecks.SeveralFundsTotals,
                    new Message("资金表另有一行“{0}”也是合计，以第一行为准。", "The funds block has another total row, “{0}”; the first one counts.", ReadingReport.Excerpt(line.Source)),
                    line.Place);
            }

            sources[count++] = Source(kind, line, moneyUnit, report);
        }

        if (total is null)
        {
            report.Add(
                ReadingChecks.MissingFundsTotal,
                new Message("资金表有 {0} 行，但没有“年度资金总额”行。", "The funds block has {0} rows and no row 年度资金总额.", rows.Count),
                rows[0].Place,
                new Message("未作加总，预算执行按缺失处理；请补填合计行。", "Nothing was added up; the execution counts as missing. Please enter the total row."));
            return new BudgetExecution(FormValue.Missing, FormValue.Missing, FormValue.Missing) { Sources = sources, Place = rows[0].Place };
        }

        BudgetExecution execution = new(
            Amount(total.Initial, moneyUnit, CellName.InitialBudget, report),
            Amount(total.Annual, moneyUnit, CellName.AnnualBudget, report),
            Amount(total.Spent, moneyUnit, CellName.Spent, report))
        {
            Weight = DueNumberReader.ReadPoints(row?.Weight ?? total.Weight),
            DeclaredRate = DueNumberReader.ReadRate(total.DeclaredRate),
            DeclaredPoints = DueNumberReader.ReadPoints(row?.DeclaredPoints ?? total.DeclaredPoints),
            Sources = count == sources.Length ? sources : sources[..count],
            Place = total.Place,
        };
        if (row is not null)
        {
            report.Add(
                ReadingChecks.ExecutionAmongRows,
                new Message("“{0}”印在指标表里，按预算执行率计分，不再作为指标行。", "“{0}” stands among the indicators; it is scored as the execution rate and not as a row.", ReadingReport.Excerpt(row.Name)),
                row.Place);
        }

        RowFindings.Number(report, CellName.Weight, execution.Weight);
        RowFindings.Number(report, CellName.Rate, execution.DeclaredRate);
        RowFindings.Number(report, CellName.Points, execution.DeclaredPoints);
        return execution;
    }

    private static FundingSource Source(FundingKind kind, WrittenFunding row, Unit moneyUnit, ReadingReport report) => new(
        kind,
        row.Source,
        Amount(row.Initial, moneyUnit, CellName.InitialBudget, report),
        Amount(row.Annual, moneyUnit, CellName.AnnualBudget, report),
        Amount(row.Spent, moneyUnit, CellName.Spent, report));

    private static FormValue Amount(WrittenText written, Unit moneyUnit, Message cell, ReadingReport report)
    {
        FormValue amount = DueNumberReader.ReadAmount(written, moneyUnit);
        RowFindings.Number(report, cell, amount);
        return amount;
    }

    private static FundingKind KindOf(string? name)
    {
        switch (name)
        {
            case null or "":
                return FundingKind.Other;
            case "年度资金总额":
                return FundingKind.Total;
            case "当年财政拨款":
                return FundingKind.CurrentYear;
            case "上年结转资金":
                return FundingKind.CarriedOver;
            case "其他资金":
                return FundingKind.OtherFunds;
        }

        if (name.Length > LongestName)
        {
            return FundingKind.Other;
        }

        Span<char> buffer = stackalloc char[LongestName];
        ReadOnlySpan<char> plain = buffer[..PlainText.Write(name, buffer, out _)];
        plain = plain.StartsWith("其中", StringComparison.Ordinal) ? plain[2..].TrimStart(":,") : plain;
        return plain switch
        {
            _ when Says(plain, "总额") || Says(plain, "总金额") || Says(plain, "合计") || Says(plain, "总计") || Says(plain, "资金总量") || Says(plain, "总资金") => FundingKind.Total,
            _ when Says(plain, "结转") || Says(plain, "结余") => FundingKind.CarriedOver,
            _ when Says(plain, "其他") || Says(plain, "其它") => FundingKind.OtherFunds,
            _ when Says(plain, "财政拨款") || Says(plain, "财政资金") => FundingKind.CurrentYear,
            _ => FundingKind.Other,
        };
    }

    private static bool Says(ReadOnlySpan<char> plain, string word) => plain.Contains(word, StringComparison.Ordinal);
}
