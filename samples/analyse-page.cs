#!/usr/bin/env dotnet
#:project ../src/Wenxi/Wenxi.csproj
// Reads a news page, says what it is about, and writes a report to look at: dotnet run samples/analyse-page.cs [PAGE [REPORT]]
// Outside this repository write "#:package Wenxi@0.1.0" in place of the line with "#:project".
using Wenxi;

string page = args.Length > 0 ? args[0] : Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "nato-japan.html");
Article article = new ArticleReader().ReadFile(page);
ArticleAnalysis analysis = new ArticleAnalyzer().Analyze(article);

Console.WriteLine(article.Title);
Console.WriteLine($"{article.PublishedAt} {string.Join("、", article.Authors)} {article.Source}");
Console.WriteLine($"{analysis.CharacterCount} characters, {analysis.WordCount} words");

Console.WriteLine("\nKeywords:");
Console.WriteLine(string.Join("、", analysis.Keywords.Take(10).Select(keyword => keyword.Term)));

Console.WriteLine("\nNames:");
foreach (Entity entity in analysis.Entities.Take(8))
    Console.WriteLine($"{entity.Count,3} {entity.Name} {entity.EnglishName}".TrimEnd());

Console.WriteLine("\nMost frequent terms:");
foreach (TermFrequency term in analysis.Terms.Take(8))
    Console.WriteLine($"{term.Count,3} {term.Term}");

if (args.Length > 1)
    File.WriteAllText(args[1], analysis.ToHtmlReport());
