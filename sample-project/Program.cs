using SeattleWeather;
using Tofa.Runner;

return await TofaApp.RunAsync(args, Runbook.Pipeline);
