//// char_to_sbyte
char a = (char)7;
sbyte b = a;
b
//// char_to_byte
char a = (char)7;
byte b = a;
b
//// char_to_short
char a = (char)7;
short b = a;
b
//// char_to_ushort
char a = (char)7;
ushort b = a;
b
//// char_to_int
char a = (char)7;
int b = a;
b
//// char_to_uint
char a = (char)7;
uint b = a;
b
//// char_to_long
char a = (char)7;
long b = a;
b
//// char_to_ulong
char a = (char)7;
ulong b = a;
b
//// char_to_float
char a = (char)7;
float b = a;
b
//// char_to_double
char a = (char)7;
double b = a;
b
//// char_to_decimal
char a = (char)7;
decimal b = a;
b
//// float_to_sbyte
float a = 7f;
sbyte b = a;
b
//// float_to_byte
float a = 7f;
byte b = a;
b
//// float_to_short
float a = 7f;
short b = a;
b
//// float_to_ushort
float a = 7f;
ushort b = a;
b
//// float_to_int
float a = 7f;
int b = a;
b
//// float_to_uint
float a = 7f;
uint b = a;
b
//// float_to_long
float a = 7f;
long b = a;
b
//// float_to_ulong
float a = 7f;
ulong b = a;
b
//// float_to_char
float a = 7f;
char b = a;
b
//// float_to_double
float a = 7f;
double b = a;
b
//// float_to_decimal
float a = 7f;
decimal b = a;
b
//// double_to_sbyte
double a = 7d;
sbyte b = a;
b
//// double_to_byte
double a = 7d;
byte b = a;
b
//// double_to_short
double a = 7d;
short b = a;
b
//// double_to_ushort
double a = 7d;
ushort b = a;
b
//// double_to_int
double a = 7d;
int b = a;
b
//// double_to_uint
double a = 7d;
uint b = a;
b
//// double_to_long
double a = 7d;
long b = a;
b
//// double_to_ulong
double a = 7d;
ulong b = a;
b
//// double_to_char
double a = 7d;
char b = a;
b
//// double_to_float
double a = 7d;
float b = a;
b
//// double_to_decimal
double a = 7d;
decimal b = a;
b
//// decimal_to_sbyte
decimal a = 7m;
sbyte b = a;
b
//// decimal_to_byte
decimal a = 7m;
byte b = a;
b
//// decimal_to_short
decimal a = 7m;
short b = a;
b
//// decimal_to_ushort
decimal a = 7m;
ushort b = a;
b
//// decimal_to_int
decimal a = 7m;
int b = a;
b
//// decimal_to_uint
decimal a = 7m;
uint b = a;
b
//// decimal_to_long
decimal a = 7m;
long b = a;
b
//// decimal_to_ulong
decimal a = 7m;
ulong b = a;
b
//// decimal_to_char
decimal a = 7m;
char b = a;
b
//// decimal_to_float
decimal a = 7m;
float b = a;
b
//// decimal_to_double
decimal a = 7m;
double b = a;
b
