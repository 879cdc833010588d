# tries: complain without end
# category: output
# verdicts: OLE
# levels: namespaces landlock seccomp
import sys

while True:
    sys.stderr.write("x" * 100000)
