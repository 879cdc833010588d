# tries: change module constants that look harmless
import string

string.ascii_lowercase = string.digits = ""
string.ascii_letters = "".join
