using WhoCode.Reporting;

var builder = WebApplication.CreateBuilder(args);
// <page docs/guides/validate.md: app.MapPost("/reports">
await app.RunAsync();
