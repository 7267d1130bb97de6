#!/usr/bin/env dotnet
#:project ../src/Wenxi/Wenxi.csproj
// Finds persons, places and organisations, brings the mentions of one thing together, and reads times and amounts.
// Outside this repository write "#:package Wenxi@0.1.0" in place of the line with "#:project".
using Wenxi;

string text = "岸田文雄1月31日在首相官邸会见北约秘书长斯托尔滕贝格（Jens Stoltenberg）。岸田表示，日本将把2%用于国防。";
EntityAnalysis names = new EntityRecognizer().Recognize(text);

Console.WriteLine("Things with names:");
foreach (Entity entity in names.Entities)
    Console.WriteLine($"{entity.Count} {entity.Type,-12} {entity.Name} {entity.EnglishName} {string.Join("、", entity.Aliases)}".TrimEnd());

Console.WriteLine("\nWhere they stand:");
foreach (Mention mention in names.Mentions)
    Console.WriteLine($"{mention.Start,3} {mention.Text}{(mention.Value is null ? "" : " = " + mention.Value)}");

Console.WriteLine("\nThe same as a table for a Markdown page:");
Console.Write(names.Entities.ToMarkdown());
