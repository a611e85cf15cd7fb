using Tofa.Runner;

return await TofaApp.RunAsync(args, TofaProjectNamespace.Runbook.Pipeline);
