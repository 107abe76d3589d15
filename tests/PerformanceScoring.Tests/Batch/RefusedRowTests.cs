using PerformanceScoring.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Tests.Batch;

/// <summary>What a batch does not take is refused by row and reason, and its form is left out; nothing is wrapped or cut.</summary>
public class RefusedRowTests
{
    [Theory]
    [InlineData(RowKind.AtLeast, -1, 0, 0, "The weight is below 0.")]
    [InlineData(RowKind.AtLeast, FormColumns.MostWeight + 1, 0, 0, "The weight is above 1000000 points.")]
    [InlineData(RowKind.None, 1, 0, 0, "A row of the kind none (not applicable) weighs 0.")]
    [InlineData(RowKind.Qualitative, 500, 0, 10_001, "The share of a qualitative row lies within 0 and 1.")]
    [InlineData(RowKind.Qualitative, 500, 0, -1, "The share of a qualitative row lies within 0 and 1.")]
    [InlineData((RowKind)99, 500, 0, 0, "The kind is none of the known ones.")]
    public void TryCreate_RowThatCannotBeScored_NamesRowFormAndReason(RowKind kind, int weight, long target, long actual, string reason)
    {
        bool taken = FormColumns.TryCreate(
            [RowKind.AtLeast, kind, RowKind.AtMost], [1000, weight, 500], [1, target, 1], [1, actual, 1], [0, 1, 3], 4, out FormColumns? columns, out IReadOnlyList<RefusedRow> refused);
        Assert.False(taken);
        Assert.Null(columns);
        RefusedRow row = Assert.Single(refused);
        Assert.Equal((2, 2, reason), (row.Number, row.FormNumber, row.Reason.In(Language.English)));
        Assert.NotEqual(reason, row.Reason.In(Language.Chinese));
    }

    [Fact]
    public void Create_RowThatCannotBeScored_ThrowsWithTheFirst()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => FormColumns.Create([RowKind.AtLeast, RowKind.None], [1000, 5], [1, 1], [1, 1], [0, 2]));
        Assert.Contains("row 2", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("weighs 0", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10", "1.00001", "1")]
    [InlineData("10", "1", "0.12345")]
    [InlineData("10", "922337203685477.5808", "1")]
    [InlineData("10", "1", "-10000000000000000000")]
    [InlineData("10", "79228162514264337593543950335", "1")]
    [InlineData("10.005", "1", "1")]
    [InlineData("30000000", "1", "1")]
    public void AddRow_NumberThatFixedPointCannotHold_RefusesIt(string weight, string target, string actual)
    {
        FormColumnsBuilder builder = new();
        Assert.NotNull(builder.AddRow(RowKind.AtLeast, Number(weight), Number(target), Number(actual)));
        Assert.False(builder.EndForm());
        Assert.Equal(0, builder.Build().FormCount);
    }

    [Fact]
    public void AddRow_LargestNumberOfFixedPoint_IsTaken()
    {
        FormColumnsBuilder builder = new();
        Assert.Null(builder.AddRow(RowKind.AtMost, 1_000_000m, 922337203685477.5807m, -922337203685477.5807m));
        Assert.True(builder.EndForm());
        Assert.Equal((long.MaxValue, -long.MaxValue), (builder.Build().Row(0).Target, builder.Build().Row(0).Actual));
    }

    [Fact]
    public void AddFixed_SecondExecutionRate_RefusesItAndLeavesTheFormOut()
    {
        FormColumnsBuilder builder = new();
        Assert.Null(builder.AddFixed(RowKind.Execution, 1000, 1, 1));
        Assert.Equal("The form has a second row for the execution rate.", builder.AddFixed(RowKind.Execution, 1000, 1, 1)?.In(Language.English));
        Assert.False(builder.EndForm());
        Assert.Null(builder.AddFixed(RowKind.Execution, 1000, 2, 1));
        Assert.True(builder.EndForm());
        Assert.Equal((1, 1, 2), (builder.FormCount, builder.Build().RowCount, Assert.Single(builder.Refused).Number));
    }

    [Fact]
    public void AddFixed_WeightsBeyondAnInteger_RefusesTheRowThatPassesIt()
    {
        FormColumnsBuilder builder = new();
        for (int row = 0; row < 21; row++)
        {
            Assert.Null(builder.AddFixed(RowKind.AtLeast, FormColumns.MostWeight, 1, 1));
        }

        Assert.NotNull(builder.AddFixed(RowKind.AtLeast, FormColumns.MostWeight, 1, 1));
        Assert.False(builder.EndForm());
        Assert.Equal(22, Assert.Single(builder.Refused).Number);
    }

    [Fact]
    public void TryCreate_SpansThatDoNotFit_Throws()
    {
        Assert.Throws<ArgumentException>(() => FormColumns.Create([RowKind.AtLeast], [1, 2], [1], [1], [0, 1]));
        Assert.Throws<ArgumentException>(() => FormColumns.Create([RowKind.AtLeast], [1], [1], [1], [0, 2]));
        Assert.Throws<ArgumentException>(() => FormColumns.Create([RowKind.AtLeast], [1], [1], [1], [0, 2, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FormColumnsBuilder(decimals: 10));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
