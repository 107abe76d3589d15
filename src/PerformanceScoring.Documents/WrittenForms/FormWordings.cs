namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>The fixed words of a form that is written anew, the same in every format with tables; the layout reader knows all of them.</summary>
internal static class FormWordings
{
    /// <summary>The name of the funds' total.</summary>
    public const string FundsTotal = "年度资金总额";

    /// <summary>What stands before the explanation.</summary>
    public const string Explanation = "绩效目标未实现的原因和下一步拟采取的具体措施";

    /// <summary>The title of a form.</summary>
    /// <param name="kind">The form's kind as written: a code, or the title itself.</param>
    /// <returns>The title; that of a project's form for a code that has none.</returns>
    public static string TitleOf(string? kind) => kind switch
    {
        "department" => "部门整体支出绩效自评表",
        "transfer" => "转移支付绩效自评表",
        not null when kind.EndsWith('表') => kind,
        _ => "项目支出绩效自评表",
    };

    /// <summary>Whether a year is four digits and nothing else, as the line under the title prints it; any other is a field of its own.</summary>
    /// <param name="year">The year as written.</param>
    /// <returns>True when it is.</returns>
    public static bool IsPlainYear(string? year)
    {
        const int Digits = 4;
        return year is { Length: Digits } && year[0] is '1' or '2' && year.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
