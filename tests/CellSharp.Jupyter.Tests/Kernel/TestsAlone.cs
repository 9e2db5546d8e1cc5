namespace CellSharp.Jupyter.Tests.Kernel;

/// <summary>Tests that no other test may run beside: they use up, or look at, what the whole process
/// shares.</summary>
[CollectionDefinition(nameof(TestsAlone), DisableParallelization = true)]
public sealed class TestsAlone;
