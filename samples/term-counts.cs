#!/usr/bin/env dotnet
#:project ../src/Wenxi/Wenxi.csproj
#:package Microsoft.Data.Analysis
// Counts the terms of several texts into a data frame, to sort, filter and join them there.
// Outside this repository write "#:package Wenxi@0.1.0" in place of the line with "#:project", and a version behind the other.
using Microsoft.Data.Analysis;
using Wenxi;

string[] texts =
[
    "渡轮公司说，北线还要停航五天。岛上的邮差改走水路，渔民替他捎信。",
    "青岛的渔船清晨回港，渔民把鱼卸到新码头上。渡轮公司也想租一段码头。",
    "三月底，果农开始给苹果树剪枝。县里的专家到果园里教大家施肥。",
];

var analyzer = new ArticleAnalyzer();
var rows = texts.SelectMany((text, number) => analyzer.Analyze(text).Terms.Select(term => (Document: number + 1, term.Term, term.Count))).ToList();
var frame = new DataFrame(
    new Int32DataFrameColumn("document", rows.Select(row => row.Document)),
    new StringDataFrameColumn("term", rows.Select(row => row.Term)),
    new Int32DataFrameColumn("count", rows.Select(row => row.Count)));
Console.WriteLine($"{frame.Rows.Count} rows, {frame.Columns.Count} columns");

DataFrame sums = frame.GroupBy("term").Sum("count");
Console.WriteLine("\nTerms that occur more than once:");
foreach (DataFrameRow row in sums.Filter(sums["count"].ElementwiseGreaterThan(1)).Rows)
    Console.WriteLine($"{row["count"],3} {row["term"]}");
