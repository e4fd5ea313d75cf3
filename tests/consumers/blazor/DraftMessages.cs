using Microsoft.AspNetCore.Components.Forms;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;

namespace Blazor;

// <page docs/guides/edit-a-report.md: class DraftMessages>
