// A web application with the analyzers as singletons: asks itself once and ends. Compiled by tests/packages/run.
using System.Net.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenxi;
using Wenxi.Segmentation;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddWenxi(options => options with { Segmenter = options.Segmenter with { UserDictionary = UserDictionary.Empty.Add("云原生") } });
WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapGet("/words", (string text, Segmenter segmenter) => string.Join(' ', segmenter.Cut(text)));
app.MapGet("/names", (string text, EntityRecognizer recognizer) => string.Join(' ', recognizer.Recognize(text).Entities.Select(entity => entity.Name)));
await app.StartAsync();
string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
using var client = new HttpClient { BaseAddress = new Uri(address) };
Console.WriteLine(await client.GetStringAsync("/words?text=" + Uri.EscapeDataString("我们学习云原生技术")));
Console.WriteLine(await client.GetStringAsync("/names?text=" + Uri.EscapeDataString("日本首相岸田文雄在东京会见北约秘书长。")));
await app.StopAsync();
