using Xunit;

namespace Rangefinder.Testing.Browser;

/// <summary>A <see cref="BrowserFactAttribute"/> that runs once for each set of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides whether the test is skipped.</summary>
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
