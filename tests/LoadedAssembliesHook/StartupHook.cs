/// <summary>A .NET start-up hook: a process that starts with it writes the names of all assemblies it loaded to the
/// file named by RANGEFINDER_LOADED_ASSEMBLIES when it ends.</summary>
#pragma warning disable CA1050 // The runtime looks for this name outside any namespace.
public static class StartupHook
{
    /// <summary>Called by the runtime before Main.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("RANGEFINDER_LOADED_ASSEMBLIES") is { Length: > 0 } file)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                File.WriteAllLines(file, AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetName().Name ?? "?"));
        }
    }
}
