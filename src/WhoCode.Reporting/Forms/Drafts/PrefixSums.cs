namespace WhoCode.Reporting.Forms;

/// <summary>Numbers of which the sum of those before any position is known, also while they change. Each call takes log n steps (a Fenwick tree).</summary>
/// <param name="length">How many numbers there are. All are 0 at first.</param>
internal sealed class PrefixSums(int length)
{
    private readonly int[] sums = new int[length + 1];

    /// <summary>Adds a value to the number at a position.</summary>
    public void Add(int position, int value)
    {
        for (var i = position + 1; i < sums.Length; i += i & -i)
        {
            sums[i] += value;
        }
    }

    /// <summary>Returns the sum of the numbers before a position.</summary>
    public int Before(int position)
    {
        var sum = 0;
        for (var i = position; i > 0; i -= i & -i)
        {
            sum += sums[i];
        }

        return sum;
    }
}
