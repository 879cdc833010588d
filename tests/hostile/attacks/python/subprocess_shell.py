# tries: start a shell by subprocess
# category: processes
# verdicts: AC RE
# levels: namespaces landlock seccomp
import subprocess

try:
    subprocess.run(["/bin/sh", "-c", "echo GAINED a shell"], close_fds=False)
    subprocess.run("echo GAINED a shell", shell=True)
except OSError:
    print("stopped")
