using System.Text;
using Wenxi.Segmentation;

const string Text = "北约秘书长在东京与日本首相岸田文雄会谈后表示，双方将加强合作。";

// A stream, not Console.Out: what the console's writer costs at the start is no cost of the segmenter.
using Stream output = Console.OpenStandardOutput();
Token[] tokens = new Segmenter().Segment(Text);
output.Write(Encoding.UTF8.GetBytes(tokens[0].Text(Text)));
output.WriteByte((byte)'\n');

if (args is ["--memory"])
    output.Write(File.ReadAllBytes("/proc/self/status"));
