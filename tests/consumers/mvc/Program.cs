var builder = WebApplication.CreateBuilder(args);
builder.Services.AddWhoCodeReporting();
builder.Services.AddControllers();
var app = builder.Build();
app.MapControllers();
await app.RunAsync();
