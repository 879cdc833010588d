# tries: say on every descriptor, in every manner, that it is right
# category: forging
# verdicts: WA RE OLE
# levels: namespaces landlock seccomp
import json
import os
import pickle

NOTES = [
    b"AC",
    b"R",
    b"\x00",
    b"ok\n",
    json.dumps({"exit": 0, "verdict": "AC", "killed": "", "note": "R"}).encode() + b"\n",
    pickle.dumps({"exit": 0, "verdict": "AC"}),
    (64).to_bytes(4, "little") + b'{"exit": 0, "killed": ""}',
    b"\x00" * 64,
]
for fd in range(3, 1024):
    for note in NOTES:
        try:
            os.write(fd, note)
        except OSError:
            break
os.write(2, b"".join(NOTES))
print("wrong")
