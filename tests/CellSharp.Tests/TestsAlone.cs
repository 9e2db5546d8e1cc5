namespace CellSharp.Tests;

/// <summary>Tests that measure what the whole process allocates: no other test may run beside them.</summary>
[CollectionDefinition(nameof(TestsAlone), DisableParallelization = true)]
public sealed class TestsAlone;
