using System.Collections.Frozen;
using CellSharp.Binding.Declarations;

namespace CellSharp.Binding;

/// <summary>Bodies of generic types and functions are bound for good once their type arguments are known. At
/// their declaration they are bound for the type parameters themselves, and what is wrong whatever the type
/// arguments are is reported then.</summary>
internal sealed partial class Binder
{
    /// <summary>Errors that no choice of type arguments can mend.</summary>
    private static readonly FrozenSet<string> ErrorsOfAnyType = FrozenSet.ToFrozenSet([
        "CS0103", "CS0117", "CS0120", "CS0128", "CS0136", "CS0161", "CS0165", "CS0234", "CS0236", "CS0246",
        "CS0304", "CS0305", "CS0308", "CS0426", "CS0841", "CS1656", "CS0191", "CS0200", "CS0122",
    ], StringComparer.Ordinal);

    private void CheckOpenBody(MemberCode code)
    {
        var self = code.Method.Type.Runtime!;
        var arguments = code.Method.Builder is null || code.TypeParameters.Count == 0 ? []
            : self.Module.ResolveMethod(code.Method.Builder.MetadataToken)!.GetGenericArguments();
        CheckOpen(() => BindCode(code, self, arguments));
    }

    private void CheckOpen(Action bind)
    {
        try
        {
            Report(Apart(bind).Where(d => ErrorsOfAnyType.Contains(d.Code)));
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException
            or InvalidOperationException)
        {
            // Reflection does not answer every question about open types; the instances will be checked.
        }
    }
}
