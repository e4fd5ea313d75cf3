using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Json;

/// <summary>
/// A place on the way through a text. Its pointer is made only when asked for: names may be long and places many, so that writing out
/// each place would take the square of the text.
/// </summary>
internal sealed class TextPlace
{
    private readonly TextPlace? around;
    private readonly string? name;
    private readonly int index;

    private TextPlace(TextPlace? around, string? name, int index) => (this.around, this.name, this.index) = (around, name, index);

    public static TextPlace Root { get; } = new(null, null, -1);

    /// <summary>The pointer to the place, as far as <see cref="PointerSteps"/> go.</summary>
    public JsonPointer Pointer
    {
        get
        {
            var steps = new Stack<TextPlace>();
            for (var place = this; place.around is not null; place = place.around)
            {
                steps.Push(place);
            }

            var pointer = new PointerSteps();
            while (steps.TryPop(out var step) && (step.name is { } name ? pointer.Add(name) : pointer.Add(step.index)))
            {
            }

            return pointer.Pointer;
        }
    }

    public TextPlace Member(string member) => new(this, member, -1);

    public TextPlace Item(int position) => new(this, null, position);
}
