using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Values;

namespace PerformanceScoring.Tests.Rulebooks;

public class RulebookReaderTests
{
    [Fact]
    public void Read_EveryPart_EveryValueArrives()
    {
        Rulebook book = BookJson.Read(BookJson.WithEveryPart());
        Assert.Equal("cn-sd-jinan-changqing/2024-01-01", book.Name);
        Assert.Equal("Changqing District, Jinan, Shandong", book.Place.In(Language.English));
        Assert.Equal(ValueStatus.Assumed, book.EffectiveCitation.Status);
        Assert.Equal("form", Assert.Single(book.Sources).Key);
        Assert.Equal(["长清区"], book.Recognition!.Places);
        Assert.Equal(3, book.Recognition.Notes.Count);
        Assert.Equal(100m, book.FullScore);
        Assert.Equal((10m, BudgetBasis.Annual, true, ZeroBudgetPolicy.NoPoints, 0.9m), (book.Execution!.Weight, book.Execution.Budget, book.Execution.IsCapped, book.Execution.ZeroBudget, book.Execution.ReasonBelowRate));
        Assert.Equal([(Tier.Cost, 10m), (Tier.Output, 40m), (Tier.Effect, 30m), (Tier.Satisfaction, 10m)], book.Weights.Tiers.Select(tier => (tier.Tier, tier.Weight)));
        Assert.Equal((90m, true), (book.Weights.Indicators, book.Weights.HasColumn));
        Assert.Equal((true, 1.3m), (book.AtLeast.Curve.IsProportional, book.AtLeast.ExplainFrom));
        Assert.Equal(AtMostMethod.Inverse, book.AtMost.Method);
        Assert.Equal(ExactlyMethod.AsAtLeast, book.Exactly.Method);
        Assert.Equal([(1m, 0.8m), (0.8m, 0.6m), (0.6m, 0m)], book.Bands.Bands.Select(band => (band.Most, band.Least)));
        Assert.Equal([(Grade.Excellent, 90m), (Grade.Good, 80m), (Grade.Fair, 60m), (Grade.Poor, 0m)], book.Grades.Steps.Select(step => (step.Grade, step.Least)));
        Assert.Equal([new TotalCapStep(0.5m, 59m), new TotalCapStep(0.8m, 89m)], book.TotalCap!.Steps);
        Assert.Equal(2, book.Rounding.Decimals);
        Assert.NotNull(book.UnfundedCost);
        Assert.Equal(80m, book.ExplanationBelow);
        Assert.Equal(ValueStatus.ConfirmedByNotes, book.ExplanationCitation!.Status);
        Assert.Equal("注4 说明偏离目标、不能完成目标的原因", Assert.Single(book.NotModelled).Clause.In(Language.Chinese));
    }

    [Fact]
    public void Read_CurveWithSteps_CornersExact()
    {
        CurvePoint step = BookJson.Read(BookJson.WithEveryPart()).Execution!.Curve.Points[1];
        Assert.Equal(new CurvePoint(new ExactRatio(3, 5), ExactRatio.Zero, new ExactRatio(3, 5), new ExactRatio(7, 10)), step);
    }

    [Theory]
    [InlineData("execution")]
    [InlineData("recognition")]
    [InlineData("totalCap")]
    [InlineData("unfundedCost")]
    [InlineData("explanation")]
    [InlineData("notModelled")]
    public void Read_OptionalPartNull_SameAsLeftOut(string key)
    {
        JsonObject withNull = BookJson.WithEveryPart();
        withNull[key] = null;
        if (key == "execution")
        {
            BookJson.Set(withNull, "$.fullScore", "90");
        }

        JsonObject without = withNull.DeepClone().AsObject();
        BookJson.Remove(without, "$." + key);
        Rulebook[] books = [BookJson.Read(withNull), BookJson.Read(without)];
        Assert.All(books, book => Assert.Equal(
            (key == "execution", key == "recognition", key == "totalCap", key == "unfundedCost", key == "explanation", key == "notModelled"),
            (book.Execution is null, book.Recognition is null, book.TotalCap is null, book.UnfundedCost is null, book.ExplanationBelow is null, book.NotModelled.Count == 0)));
    }

    [Fact]
    public void Read_OptionalKeysLeftOut_DocumentedDefaults()
    {
        JsonObject json = BookJson.Changqing();
        foreach (string path in (string[])["$.execution.capped", "$.weights.indicators", "$.weights.tiers", "$.bands.ranges[1].includesFrom", "$.bands.ranges[1].includesTo", "$.sources[0].issuer"])
        {
            BookJson.Remove(json, path);
        }

        Rulebook book = BookJson.Read(json);
        Assert.Equal((true, true, null), (book.Execution!.IsCapped, book.Weights.HasColumn, book.Weights.Indicators));
        Assert.Empty(book.Weights.Tiers);
        Assert.Equal((true, false), (book.Bands.Bands[1].IncludesLeast, book.Bands.Bands[1].IncludesMost));
        Assert.Equal("", book.Sources[0].Issuer);
    }

    [Fact]
    public void Read_CommentsAndTrailingCommas_Allowed()
    {
        string json = BookJson.Changqing().ToJsonString();
        string commented = "// 本地规则\n" + json[..^1] + ", /* 完 */ }\n";
        Assert.Empty(BookJson.Problems(commented));
    }

    [Fact]
    public void Read_ByteOrderMark_AllowedAndPartOfTheHash()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. BookJson.Bytes(BookJson.Changqing())];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), RulebookReader.Read(bytes).Sha256);
    }

    [Fact]
    public void BuiltIn_EveryBook_HashOfTheFilesBytes()
    {
        string[] expected = [.. BookJson.BuiltInNames.Select(name => Convert.ToHexStringLower(SHA256.HashData(BookJson.Resource(name)))).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, RulebookCatalog.BuiltIn.Rulebooks.Select(book => book.Sha256).Order(StringComparer.Ordinal));
        Assert.Equal(11, expected.Length);
    }

    [Fact]
    public void BuiltIn_EveryBook_FileNamedByIdAndDate() =>
        Assert.Equal(
            BookJson.BuiltInNames.Order(StringComparer.Ordinal),
            RulebookCatalog.BuiltIn.Rulebooks.Select(book => $"Data/{book.Name}.json").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("规则")]
    [InlineData("{")]
    [InlineData("{ \"schema\": 1 } {}")]
    [InlineData("{ 'schema': 1 }")]
    [InlineData("{ \"schema\": 01 }")]
    public void TryRead_NotJson_OneProblemWithLine(string json)
    {
        RulebookProblem problem = Assert.Single(BookJson.Problems(json));
        Assert.Equal("$", problem.Path);
        Assert.StartsWith("$: not valid JSON (line 1, byte ", BookJson.English(problem), StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_NotJsonOnALaterLine_NamesThatLine() =>
        Assert.StartsWith("$: not valid JSON (line 3, byte ", BookJson.English(Assert.Single(BookJson.Problems("{\n  \"schema\": 1,\n  oops\n}"))), StringComparison.Ordinal);

    [Fact]
    public void TryRead_NotUtf8_SaysSo()
    {
        byte[] latin = Encoding.Latin1.GetBytes("{ \"id\": \"caf\u00e9\" }");
        Assert.Equal("$: the file is not UTF-8: save it as UTF-8", BookJson.English(Assert.Single(BookJson.Problems(latin))));
    }

    [Theory]
    [InlineData("[]", "[…]")]
    [InlineData("1", "1")]
    [InlineData("\"规则\"", "\"规则\"")]
    [InlineData("null", "null")]
    public void TryRead_NotAnObject_OneProblem(string json, string found) =>
        Assert.Equal($"$: expected an object {{…}}, found {found}", BookJson.English(Assert.Single(BookJson.Problems(json))));

    [Theory]
    [InlineData("{ \"id\": \"\\ud800\" }")]
    [InlineData("{ \"\\udc00\": 1 }")]
    public void TryRead_EscapeThatIsNoCharacter_OneProblemAndNoException(string json) =>
        Assert.Equal("$: line 2 has an escape \\u… that is half a character: write the whole character", BookJson.English(Assert.Single(BookJson.Problems("\n" + json))));

    [Fact]
    public void TryRead_EmptyObject_EveryRequiredPartNamedOnce()
    {
        string[] required = ["schema", "id", "sources", "effective", "effectiveCitation", "title", "place", "fullScore", "weights", "atLeast", "atMost", "exactly", "bands", "grades", "rounding"];
        Assert.Equal(
            required.Select(key => $"$.{key}: this part is missing").Order(StringComparer.Ordinal),
            BookJson.Problems("{}").Select(BookJson.English).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_ManyMistakes_ExceptionHoldsAllOfThem()
    {
        JsonObject book = BookJson.Changqing();
        BookJson.Set(book, "$.id", "\"Bad Id\"");
        BookJson.Set(book, "$.grades.steps[1].least", "95");
        BookJson.Set(book, "$.rounding.mode", "\"up\"");
        BookJson.Set(book, "$.sorces", "[]");
        BookJson.Remove(book, "$.atMost.method");
        RulebookException exception = Assert.Throws<RulebookException>(() => BookJson.Read(book));
        Assert.Equal(
            ["$.id", "$.atMost.method", "$.grades.steps[1]", "$.rounding.mode", "$.sorces"],
            exception.Problems.Select(problem => problem.Path));
        Assert.StartsWith("The rulebook has 5 problem(s): line 1, $.id: ", exception.Message, StringComparison.Ordinal);
        Assert.All(exception.Problems, problem => Assert.Contains(problem.Path, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_BracesInATitle_PrintedAsWritten()
    {
        JsonObject json = BookJson.Changqing();
        BookJson.Set(json, "$.title.zh", "\"办法{0}（试行）\"");
        Rulebook book = BookJson.Read(json);
        Assert.Equal("办法{0}（试行）", book.Title.In(Language.Chinese));
        Assert.Equal("按办法{0}（试行）计分", new Message("按{0}计分", "by {0}", book.Title).In(Language.Chinese));
    }

    [Fact]
    public void Read_SameBytes_SameBookFromManyThreads()
    {
        byte[] bytes = BookJson.Bytes(BookJson.WithEveryPart());
        string[] hashes = new string[64];
        Parallel.For(0, hashes.Length, index => hashes[index] = RulebookReader.Read(bytes).Sha256);
        Assert.Single(hashes.Distinct(StringComparer.Ordinal));
    }
}
