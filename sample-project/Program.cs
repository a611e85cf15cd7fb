using Tofa.Runner;
using SeattleWeather;

return await TofaApp.RunAsync(args, Runbook.Pipeline);
