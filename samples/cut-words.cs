#!/usr/bin/env dotnet
#:project ../src/Wenxi.Segmentation/Wenxi.Segmentation.csproj
// Cuts sentences into words, shows parts of speech, and adds words of one's own.
// Outside this repository write "#:package Wenxi.Segmentation@0.1.0" in place of the line with "#:project".
using Wenxi.Segmentation;

var segmenter = new Segmenter(new SegmenterOptions { Tags = true });
string text = "渔船清晨从青岛出海，傍晚带着两吨鱼回港。";

Console.WriteLine("Words:");
Console.WriteLine(string.Join(" / ", segmenter.Cut(text)));

Console.WriteLine("\nWords with tags and positions:");
foreach (Token token in segmenter.Segment(text))
    Console.WriteLine($"{token.Start,3} {token.Text(text)} {token.Tag}");

Console.WriteLine("\nFor a search index:");
var search = new Segmenter(new SegmenterOptions { Mode = SegmentationMode.Search });
Console.WriteLine(string.Join(" / ", search.Cut("中国科学院在青岛有海洋研究所")));

Console.WriteLine("\nA wrong cut, and the right one with two words of one's own:");
string sentence = "开往云港岛的慢船加了班";
Console.WriteLine(string.Join(" / ", segmenter.Cut(sentence)));
Segmenter mine = segmenter.WithWords(UserDictionary.Empty.Add("云港岛").Add("慢船"));
Console.WriteLine(string.Join(" / ", mine.Cut(sentence)));
