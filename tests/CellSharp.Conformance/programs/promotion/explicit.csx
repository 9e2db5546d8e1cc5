//// from_sbyte
sbyte a = 65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_byte
byte a = 65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_short
short a = 65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_ushort
ushort a = 65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_int
int a = 65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_uint
uint a = 65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_long
long a = 65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_ulong
ulong a = 65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_char
char a = (char)65;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_float
float a = 65f;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_double
double a = 65d;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// from_decimal
decimal a = 65m;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a, (float)a, (double)a, (decimal)a)
//// wrap_sbyte
sbyte a = -5;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// wrap_byte
byte a = 250;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// wrap_short
short a = -300;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// wrap_ushort
ushort a = 65000;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// wrap_int
int a = -70000;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// wrap_uint
uint a = 4000000000;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// wrap_long
long a = -5000000000;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// wrap_ulong
ulong a = 18000000000000000000;
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// wrap_char
char a = 'é';
((sbyte)a, (byte)a, (short)a, (ushort)a, (int)a, (uint)a, (long)a, (ulong)a, (char)a)
//// fraction_float
float a = -2.7f;
((sbyte)a, (short)a, (int)a, (long)a, (float)a, (double)a, (decimal)a)
//// fraction_double
double a = -2.7;
((sbyte)a, (short)a, (int)a, (long)a, (float)a, (double)a, (decimal)a)
//// fraction_decimal
decimal a = -2.7m;
((sbyte)a, (short)a, (int)a, (long)a, (float)a, (double)a, (decimal)a)
