namespace WhoCode.Reporting;

/// <summary>
/// Where an explaining read is, as steps from the root. The pointer is made only when asked for: names may be long and places many, so
/// that writing out each of them would take the square of the text.
/// </summary>
internal sealed class ReadPath
{
    private (string? Name, int Index)[] steps = new (string?, int)[16];
    private int depth;

    /// <summary>The pointer to the place, as far as <see cref="PointerBuilder"/> goes.</summary>
    public JsonPointer Pointer
    {
        get
        {
            var pointer = new PointerBuilder();
            for (var i = 0; i < depth && (steps[i].Name is { } name ? pointer.Add(name) : pointer.Add(steps[i].Index)); i++)
            {
            }

            return pointer.Pointer;
        }
    }

    /// <summary>Whether the place is the root.</summary>
    public bool IsRoot => depth == 0;

    public void Enter(string property) => Enter((property, -1));

    public void Enter(int item) => Enter((null, item));

    public void Leave() => depth--;

    /// <summary>The pointer to a property of the place.</summary>
    public JsonPointer PointerTo(string property)
    {
        Enter(property);
        var pointer = Pointer;
        Leave();
        return pointer;
    }

    private void Enter((string?, int) step)
    {
        if (depth == steps.Length)
        {
            Array.Resize(ref steps, 2 * depth);
        }

        steps[depth++] = step;
    }
}
