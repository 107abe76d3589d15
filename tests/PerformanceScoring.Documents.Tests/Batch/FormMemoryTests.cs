using System.Text;
using PerformanceScoring.Documents.Batch;

namespace PerformanceScoring.Documents.Tests.Batch;

public class FormMemoryTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(3000)]
    public void IsNew_IdsThatRiseAndThenDoNot_AgreesWithASet(int risen)
    {
        Random random = new(7 + risen);
        string[] ids = [.. Enumerable.Range(0, risen).Select(index => $"P{index:D6}"), .. Enumerable.Range(0, 5000).Select(_ => $"P{random.Next(6000):D6}")];
        FormMemory memory = new();
        HashSet<string> seen = [];
        foreach (string id in ids)
        {
            Assert.Equal(seen.Add(id), IsNew(memory, id));
        }

        Assert.False(memory.HasForgotten);
    }

    [Fact]
    public void IsNew_SortedFileOfAnyLength_ForgetsNothingThatMatters()
    {
        FormMemory memory = new(most: 8);
        Assert.All(Enumerable.Range(0, 1000), index => Assert.True(IsNew(memory, $"P{index:D6}")));
        Assert.False(memory.HasForgotten);
    }

    [Fact]
    public void IsNew_FallsAfterMoreFormsThanItHolds_SaysThatItHasForgotten()
    {
        FormMemory memory = new(most: 8);
        Assert.All(Enumerable.Range(0, 1000), index => Assert.True(IsNew(memory, $"P{index:D6}")));
        Assert.False(IsNew(memory, "P000999"));
        Assert.False(IsNew(memory, "P000993"));
        Assert.True(memory.HasForgotten);
    }

    private static bool IsNew(FormMemory memory, string id)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(id);
        return memory.IsNew(bytes, FormMemory.DigestOf(bytes));
    }
}
