# tries: each thread starts the next before it ends, also when the program is over
# category: processes
# verdicts: TLE RE WA AC
# levels: namespaces landlock seccomp
import threading


def work():
    threading.Thread(target=work).start()


work()
