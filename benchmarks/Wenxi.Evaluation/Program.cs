using Wenxi.Evaluation.Pages;

return args is ["pages", .. var rest] ? PagesCommand.Run(rest) : Usage();

static int Usage()
{
    Console.Error.WriteLine("usage: Wenxi.Evaluation pages [FOLDER] [--details | --hard | --time | --diff ID]");
    return 2;
}
