//// char_minus
char a = (char)6;
(-a, +a)
//// char_complement
char a = (char)6;
~a
//// char_increment
char a = (char)6;
a++;
(a--, ++a)
//// char_compound
char a = (char)6;
a += 1;
a *= 2;
a -= 3;
a
//// char_shift
char a = (char)6;
(a << 2, a >> 1)
//// float_minus
float a = 6f;
(-a, +a)
//// float_complement
float a = 6f;
~a
//// float_increment
float a = 6f;
a++;
(a--, ++a)
//// float_compound
float a = 6f;
a += 1;
a *= 2;
a -= 3;
a
//// float_shift
float a = 6f;
(a << 2, a >> 1)
//// double_minus
double a = 6d;
(-a, +a)
//// double_complement
double a = 6d;
~a
//// double_increment
double a = 6d;
a++;
(a--, ++a)
//// double_compound
double a = 6d;
a += 1;
a *= 2;
a -= 3;
a
//// double_shift
double a = 6d;
(a << 2, a >> 1)
//// decimal_minus
decimal a = 6m;
(-a, +a)
//// decimal_complement
decimal a = 6m;
~a
//// decimal_increment
decimal a = 6m;
a++;
(a--, ++a)
//// decimal_compound
decimal a = 6m;
a += 1;
a *= 2;
a -= 3;
a
//// decimal_shift
decimal a = 6m;
(a << 2, a >> 1)
