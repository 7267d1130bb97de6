// What a user of the packages writes first. Compiled by tests/packages/run against the packed packages, not in the tree.
using System;
using System.Linq;
using Wenxi;
using Wenxi.Segmentation;

var segmenter = new Segmenter(new SegmenterOptions { Tags = true });
const string Text = "北约秘书长斯托尔滕贝格（Jens Stoltenberg）访问日本，在东京会见日本首相岸田文雄。";
Console.WriteLine(string.Join(' ', segmenter.Segment(Text).Select(token => $"{token.Text(Text)}/{token.Tag}")));

ArticleAnalysis analysis = new ArticleAnalyzer().Analyze(Text);
Console.WriteLine(string.Join(' ', analysis.Entities.Select(entity => $"{entity.Name}:{entity.Type}:{entity.EnglishName ?? "-"}")));
Console.WriteLine(string.Join(' ', analysis.Keywords.Take(3).Select(keyword => keyword.Term)));
