# tries: leave a thread that writes into the output of neighbours
import sys
import threading


def talk():
    while True:
        sys.stdout.write("noise\n")
        sys.stdout.flush()


threading.Thread(target=talk, daemon=True).start()
