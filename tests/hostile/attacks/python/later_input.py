# tries: write into its input, so that a later test asks something else
# category: stealing
# verdicts: AC RE
# levels: namespaces landlock seccomp
# tests: 3
import os

number = input()
for stream in (0, 1, 2):
    try:
        if stream == 0:
            os.pwrite(0, b"7\n" * 100, 0)
            os.write(0, b"8\n")
        os.lseek(stream, 0, os.SEEK_END)
    except OSError:
        pass
print("stopped" if number == "5" else f"GAINED {number}", flush=True)
