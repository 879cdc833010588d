# tries: spin after the program is over
# category: time
# verdicts: TLE
# levels: namespaces landlock seccomp
import atexit


@atexit.register
def spin():
    while True:
        pass


print("stopped")
