# tries: catch every signal there is, then spin
# category: time
# verdicts: TLE
# levels: namespaces landlock seccomp
import signal

for number in range(1, 65):
    try:
        signal.signal(number, lambda *arguments: None)
    except (OSError, ValueError):
        pass
while True:
    pass
