using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Adds a controller for each type, so that MVC processes all of them.</summary>
internal sealed class ControllersOfKinds : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var controller in Kinds.Texts.Select(kind => typeof(ValueController<>).MakeGenericType(kind.Type))
            .Concat(Kinds.Parts.Select(part => typeof(PartController<>).MakeGenericType(part))))
        {
            feature.Controllers.Add(controller.GetTypeInfo());
        }
    }
}

/// <summary>Gives a generic controller the name of its type argument.</summary>
internal sealed class NamedByType : IControllerModelConvention
{
    public void Apply(ControllerModel controller) => controller.ControllerName = controller.ControllerType.GenericTypeArguments[0].Name;
}

/// <summary>Returns the value that it receives.</summary>
[ApiController, Route("mvc/[controller]")]
internal sealed class ValueController<T> : ControllerBase where T : struct
{
    [HttpGet("route/{value}")]
    public ActionResult<T> OfRoute([FromRoute] T value) => Ok(value);

    [HttpGet("query")]
    public ActionResult<T> OfQuery([FromQuery] T value) => Ok(value);

    [HttpGet("optional")]
    public ActionResult<Dictionary<string, T?>> OfOptional([FromQuery] T? value) => Ok(new Dictionary<string, T?> { ["value"] = value });

    [HttpGet("list")]
    public ActionResult<List<T>> OfList([FromQuery] List<T> value) => Ok(value);

    [HttpPost("body")]
    public ActionResult<ApplicationObject<T>> OfBody([FromBody] ApplicationObject<T> body) => Ok(body);

    [HttpPost("keys")]
    public ActionResult<Dictionary<T, int>> OfKeys([FromBody] Dictionary<T, int> body) => Ok(body);
}

/// <summary>Returns the object that it receives.</summary>
[ApiController, Route("mvc/[controller]")]
internal sealed class PartController<T> : ControllerBase where T : class
{
    [HttpPost("part")]
    public ActionResult<T> OfBody([FromBody] T body) => Ok(body);

    [HttpPost("parts")]
    public ActionResult<List<T>> OfBody([FromBody] List<T> body) => Ok(body);
}
