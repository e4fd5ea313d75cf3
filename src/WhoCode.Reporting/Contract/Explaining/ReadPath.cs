namespace WhoCode.Reporting;

/// <summary>The location of an explaining reader, as the steps from the root.</summary>
/// <remarks>
/// The pointer is only created when it is needed. Names can be long and locations many, so creating each pointer would take memory that
/// grows with the square of the length of the JSON.
/// </remarks>
internal sealed class ReadPath
{
    private (string? Name, int Index)[] steps = new (string?, int)[16];
    private int depth;

    /// <summary>The pointer to the location, up to the limits of <see cref="PointerBuilder"/>.</summary>
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

    /// <summary><see langword="true"/> if the location is the root.</summary>
    public bool IsRoot => depth == 0;

    public void Enter(string property) => Enter((property, -1));

    public void Enter(int item) => Enter((null, item));

    public void Leave() => depth--;

    /// <summary>Returns the pointer to a property of the object at the location.</summary>
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
