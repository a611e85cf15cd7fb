using Tofa.Runner;
using Tofa.Tool.Scripts;

return await TofaApp.RunAsync(args, [InitCommand.Create, AddCommand.Create, ExplainCommand.Create, GraphCommand.Create, BaselineCommand.Create, SchemaCommand.Create, ImportCommand.Create]);
