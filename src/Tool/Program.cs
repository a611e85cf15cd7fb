using Tofa.Runner;
using Tofa.Tool.Scripts;

return await TofaApp.RunAsync(args, [ExplainCommand.Create, GraphCommand.Create, BaselineCommand.Create, SchemaCommand.Create, ImportCommand.Create]);
