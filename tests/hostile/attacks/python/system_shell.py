# tries: start a shell by system and popen
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

status = os.system("echo GAINED a shell")
try:
    text = os.popen("echo GAINED").read()
except OSError:
    text = ""
print("stopped" if status != 0 and not text else "GAINED a shell")
