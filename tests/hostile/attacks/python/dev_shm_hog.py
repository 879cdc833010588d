# tries: fill /dev/shm with files
# category: memory
# verdicts: AC RE
# levels: namespaces landlock seccomp
held = 0
for number in range(64):
    try:
        with open(f"/dev/shm/hostile-{number}", "wb") as file:
            held += file.write(bytes(1 << 20))
    except OSError:
        break
print("stopped" if held == 0 else f"GAINED {held}")
