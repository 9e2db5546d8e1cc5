using CellSharp.Binding.Declarations;

namespace CellSharp.Emit.Types;

/// <summary>Compiles bodies of members when they first run.</summary>
internal sealed class CodeTable(CellTypes types, Interrupt interrupt, int cell)
{
    private readonly Lock _gate = new();

    /// <summary>The delegate of a body; a generic holder says with which type arguments.</summary>
    public Delegate Resolve(int index, Type holder)
    {
        lock (_gate)
        {
            var code = types.Codes[index];
            var type = code.Method.Type.Runtime!;
            var arguments = holder.GetGenericArguments();
            var own = type.GetGenericArguments().Length;
            if (arguments.Length == 0 && types.Bound.TryGetValue(code, out var known))
            {
                return new Emitter(interrupt, cell).Member(known).Compile();
            }

            var bound = types.BindCode(code, own == 0 ? type : type.MakeGenericType(arguments[..own]),
                arguments[own..]) ?? throw new InvalidOperationException(
                $"The body of '{code.Method.Name}' could not be bound for these type arguments.");
            return new Emitter(interrupt, cell).Member(bound).Compile();
        }
    }
}
