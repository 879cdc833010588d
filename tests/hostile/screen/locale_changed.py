# tries: change locale and the encoding of the streams
import locale
import sys

try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    pass
sys.stdout.reconfigure(encoding="utf-16", newline="\r\r\n", errors="ignore")
print("x", end="")
