//// sbyte_minus
sbyte a = 6;
(-a, +a)
//// sbyte_complement
sbyte a = 6;
~a
//// sbyte_increment
sbyte a = 6;
a++;
(a--, ++a)
//// sbyte_compound
sbyte a = 6;
a += 1;
a *= 2;
a -= 3;
a
//// sbyte_shift
sbyte a = 6;
(a << 2, a >> 1)
//// byte_minus
byte a = 6;
(-a, +a)
//// byte_complement
byte a = 6;
~a
//// byte_increment
byte a = 6;
a++;
(a--, ++a)
//// byte_compound
byte a = 6;
a += 1;
a *= 2;
a -= 3;
a
//// byte_shift
byte a = 6;
(a << 2, a >> 1)
//// short_minus
short a = 6;
(-a, +a)
//// short_complement
short a = 6;
~a
//// short_increment
short a = 6;
a++;
(a--, ++a)
//// short_compound
short a = 6;
a += 1;
a *= 2;
a -= 3;
a
//// short_shift
short a = 6;
(a << 2, a >> 1)
//// ushort_minus
ushort a = 6;
(-a, +a)
//// ushort_complement
ushort a = 6;
~a
//// ushort_increment
ushort a = 6;
a++;
(a--, ++a)
//// ushort_compound
ushort a = 6;
a += 1;
a *= 2;
a -= 3;
a
//// ushort_shift
ushort a = 6;
(a << 2, a >> 1)
