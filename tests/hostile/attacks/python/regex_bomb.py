# tries: a pattern that backtracks for centuries inside one C call
# category: time
# verdicts: TLE
# levels: namespaces landlock seccomp
import re

re.match(r"(a+)+$", "a" * 64 + "b")
