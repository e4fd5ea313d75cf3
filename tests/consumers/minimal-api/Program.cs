using WhoCode.Reporting;

var builder = WebApplication.CreateBuilder(args);
// <page docs/guides/ten-tasks.md: app.MapPost("/reports">
await app.RunAsync();
