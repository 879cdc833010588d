# tries: read disks, memory, the kernel's log, the terminal
# category: reading
# verdicts: AC RE
# levels: namespaces landlock seccomp
import os

NAMES = "mem kmem port kmsg sda vda nvme0n1 loop-control fuse kvm tty tty0 console vsock ptmx"
gained = []
for name in NAMES.split():
    try:
        os.open("/dev/" + name, os.O_RDWR | os.O_NONBLOCK)
        gained.append(name)
    except OSError:
        pass
print("GAINED" if gained else "stopped", *gained)
