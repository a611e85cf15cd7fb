using Tofa.Runner;
using Tofa.Tool.Scripts;

return await TofaApp.RunAsync(args, ToolCommands.All);
