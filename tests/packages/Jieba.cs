// What a user of jieba.NET has already. Compiled by tests/packages/run.
using System;
using JiebaNet.Analyser;
using JiebaNet.Segmenter;

var segmenter = new JiebaSegmenter();
Console.WriteLine(string.Join("/ ", segmenter.Cut("小明来到北京清华大学")));
Console.WriteLine(string.Join(" ", new TfidfExtractor().ExtractTags("北京的大学生在北京的大学学习语言", 2)));
