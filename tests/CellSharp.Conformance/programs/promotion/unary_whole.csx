//// int_minus
int a = 6;
(-a, +a)
//// int_complement
int a = 6;
~a
//// int_increment
int a = 6;
a++;
(a--, ++a)
//// int_compound
int a = 6;
a += 1;
a *= 2;
a -= 3;
a
//// int_shift
int a = 6;
(a << 2, a >> 1)
//// uint_minus
uint a = 6;
(-a, +a)
//// uint_complement
uint a = 6;
~a
//// uint_increment
uint a = 6;
a++;
(a--, ++a)
//// uint_compound
uint a = 6;
a += 1;
a *= 2;
a -= 3;
a
//// uint_shift
uint a = 6;
(a << 2, a >> 1)
//// long_minus
long a = 6;
(-a, +a)
//// long_complement
long a = 6;
~a
//// long_increment
long a = 6;
a++;
(a--, ++a)
//// long_compound
long a = 6;
a += 1;
a *= 2;
a -= 3;
a
//// long_shift
long a = 6;
(a << 2, a >> 1)
//// ulong_minus
ulong a = 6;
(-a, +a)
//// ulong_complement
ulong a = 6;
~a
//// ulong_increment
ulong a = 6;
a++;
(a--, ++a)
//// ulong_compound
ulong a = 6;
a += 1;
a *= 2;
a -= 3;
a
//// ulong_shift
ulong a = 6;
(a << 2, a >> 1)
