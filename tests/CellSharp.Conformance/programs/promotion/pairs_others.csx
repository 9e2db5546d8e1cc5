//// char_sbyte
char a = (char)9;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_byte
char a = (char)9;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_short
char a = (char)9;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_ushort
char a = (char)9;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_int
char a = (char)9;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_uint
char a = (char)9;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_long
char a = (char)9;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_ulong
char a = (char)9;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_char
char a = (char)9;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_float
char a = (char)9;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_double
char a = (char)9;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// char_decimal
char a = (char)9;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_sbyte
float a = 9f;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_byte
float a = 9f;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_short
float a = 9f;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_ushort
float a = 9f;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_int
float a = 9f;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_uint
float a = 9f;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_long
float a = 9f;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_ulong
float a = 9f;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_char
float a = 9f;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_float
float a = 9f;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_double
float a = 9f;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// float_decimal
float a = 9f;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_sbyte
double a = 9d;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_byte
double a = 9d;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_short
double a = 9d;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_ushort
double a = 9d;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_int
double a = 9d;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_uint
double a = 9d;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_long
double a = 9d;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_ulong
double a = 9d;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_char
double a = 9d;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_float
double a = 9d;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_double
double a = 9d;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// double_decimal
double a = 9d;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_sbyte
decimal a = 9m;
sbyte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_byte
decimal a = 9m;
byte b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_short
decimal a = 9m;
short b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_ushort
decimal a = 9m;
ushort b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_int
decimal a = 9m;
int b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_uint
decimal a = 9m;
uint b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_long
decimal a = 9m;
long b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_ulong
decimal a = 9m;
ulong b = 4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_char
decimal a = 9m;
char b = (char)4;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_float
decimal a = 9m;
float b = 4f;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_double
decimal a = 9m;
double b = 4d;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
//// decimal_decimal
decimal a = 9m;
decimal b = 4m;
(a + b, a - b, a * b, a / b, a % b, a < b, a == b)
