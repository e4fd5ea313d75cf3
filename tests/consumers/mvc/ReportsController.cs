using Microsoft.AspNetCore.Mvc;
using WhoCode.Reporting;
using WhoCode.Reporting.Forms;

namespace Mvc;

[ApiController]
public sealed class ReportsController(ReportValidator validator) : ControllerBase
{
    [HttpPost("/reports")]
    public async Task<IActionResult> Post(CancellationToken cancellationToken)
    {
        var read = await validator.ReadAndValidateAsync<NationalReport>(Request.BodyReader, ValidationProfile.Draft, cancellationToken: cancellationToken);
        if (read.Report is not { } report)
        {
            return BadRequest();
        }

        var modelState = ModelState;
        // <page docs/guides/findings-in-a-form.md: modelState.AddModelError>
        return modelState.IsValid ? NoContent() : ValidationProblem(modelState);
    }
}
