using Wenxi.Cli;

return WenxiCommand.Run(args, CommandHost.ForProcess());
