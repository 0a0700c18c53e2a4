using RiskAssessment.Cli;

return await CommandList.Create().Parse(args).InvokeAsync();
