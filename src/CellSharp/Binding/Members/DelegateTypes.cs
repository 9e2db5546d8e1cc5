using System.Linq.Expressions;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Members;

/// <summary>The delegate type of a signature: Func or Action where one fits.</summary>
internal static class DelegateTypes
{
    public static Type For(IReadOnlyList<Passed> parameters, Type result)
    {
        if (parameters.All(p => p.Ref == RefKind.None && !p.Type.IsByRefLike) && parameters.Count <= 16
            && !result.IsByRefLike)
        {
            var types = parameters.Select(p => p.Type).ToList();
            if (result == typeof(void))
            {
                return types.Count == 0 ? typeof(Action)
                    : Expression.GetActionType([.. types.Select(TupleNames.Erase)])
                    .GetGenericTypeDefinition().MakeGenericType([.. types]);
            }

            types.Add(result);
            return Expression.GetFuncType([.. types.Select(TupleNames.Erase)]).GetGenericTypeDefinition()
                .MakeGenericType([.. types]);
        }

        return DelegateShapes.For([.. parameters.Select(p => new Passed(TupleNames.Erase(p.Type), p.Ref))],
            TupleNames.Erase(result));
    }
}
