# tries: name, stop, trace and load things into the machine
# category: privileges
# verdicts: AC RE
# levels: namespaces landlock seccomp
# needs: x86_64
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
# None of these harms a machine that would allow it, as their arguments are void.
CALLS = {
    "sethostname": (170, b"", -1),
    "setdomainname": (171, b"", -1),
    "reboot": (169, 0, 0, 0, None),
    "swapon": (167, None, 0),
    "acct": (163, b"/nowhere/at/all"),
    "quotactl": (179, 0, None, 0, None),
    "iopl": (172, 3),
    "ioperm": (173, 0x80, 1, 1),
    "init_module": (175, None, 0, b""),
    "finit_module": (313, -1, b"", 0),
    "delete_module": (176, b"none-of-this-name", 0),
    "kexec_load": (246, 0, 0, None, 0),
    "syslog": (103, 3, None, 0),
    "vhangup": (153,),
    "fanotify_init": (300, 0, 0),
    "modify_ldt": (154, 1, b"\0" * 16, 16),
}
gained = [name for name, call in CALLS.items() if libc.syscall(*call) >= 0]
print("GAINED" if gained else "stopped", *gained)
