using Wenxi.Segmentation;

namespace Wenxi.Oracle;

internal delegate void CutText(ReadOnlySpan<char> text, TokenBuffer output);
