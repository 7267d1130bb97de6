using System.Text;

const string Text = "北约";

using Stream output = Console.OpenStandardOutput();
output.Write(Encoding.UTF8.GetBytes(Text));
output.WriteByte((byte)'\n');

if (args is ["--memory"])
    output.Write(File.ReadAllBytes("/proc/self/status"));
