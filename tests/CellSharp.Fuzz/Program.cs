using System.Globalization;
using CellSharp.Fuzz;

// Looks for programs that CellSharp runs otherwise than Roslyn scripting, and for texts that it cannot bear.
//   differential [--count N] [--seed S] [--shrink K] [--only N,N,...]
//                                                      random programs, or those of the run that have these
//                                                      numbers; K failures of each kind made small
//   show --seed S --number N                           one program of a run
//   run FILE                                           one program; its last line is its last expression
//   bytes [--count N] [--seed S]                       mutated and random texts
// Failures are written to .artifacts/fuzz. Exit 1 when there are some, 2 when the command line is wrong.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return FuzzCommand.Run(args);
