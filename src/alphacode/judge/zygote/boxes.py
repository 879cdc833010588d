"""Shut a fork server and all it will start into a box; called once, at its start.

The ladder, strongest first; each step is taken or refused, never assumed:

- `namespaces`: processes, network, mounts and names of its own, a root of its own that
  shows nothing but the libraries, and everything below;
- `landlock`: the kernel allows files of the libraries to be read, and everything below;
- `seccomp`: a list of system calls; files can be read but not written;
- `none`: limits and an unprivileged user, no more.
"""

# os.path, since pathlib would make every fork larger.
# ruff: noqa: PTH101, PTH103, PTH106, PTH108, PTH110, PTH112, PTH114, PTH115, PTH118, PTH120

from __future__ import annotations

import contextlib
import os
import resource
import select
import signal
import sys
from dataclasses import dataclass, field

from . import kernel, landlock

LEVELS = ("namespaces", "landlock", "seccomp", "none")
NEW = (
    kernel.CLONE_NEWNS | kernel.CLONE_NEWNET | kernel.CLONE_NEWIPC | kernel.CLONE_NEWUTS
)
LIBRARIES = ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib")
LOADER_FILES = ("/etc/ld.so.cache",)
# What stands for the streams of whoever opens it; needs the mount below.
STREAMS = {"stdin": "0", "stdout": "1", "stderr": "2", "fd": ""}
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
MAX_OPEN_FILES = 256
MOST_DESCRIPTORS = 1 << 20
# Where every box has its end of the socket to the judge.
CONTROL = 3


@dataclass
class Plan:
    """What a box holds.

    `shown` maps places of the host to places in the box, for reading; `work` is a
    directory of the host that may be written, and its place in the box. At levels
    without mounts of their own the places in the box are those of the host.
    """

    level: str
    user: int
    home: str
    shown: dict[str, str]
    work: tuple[str, str] | None = None
    has_proc: bool = False
    hidden: tuple[str, ...] = ()
    # Directories of which programs may see the names, since Python looks there.
    listed: tuple[str, ...] = ()
    # Landlock rules for reading, and for writing to `work` too; -1 without.
    read_rules: int = -1
    work_rules: int = -1
    # A directory in the box that is held open, and its descriptor.
    held: str = ""
    held_file: int = -1
    layers: list[str] = field(default_factory=list)


def enter(plan: Plan) -> None:
    """Take every layer of the level but the system calls, which come last.

    Only a new process returns, at the level `namespaces` number 1 of its box.

    Raises:
      OSError: the kernel refuses something the level stands for.
    """
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    plan.layers.append("no_new_privs")
    has_namespaces = plan.level == "namespaces"
    if has_namespaces:
        leave_processes(plan)
    guard = leave_guard(plan.home)
    kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
    if has_namespaces:
        kernel.unshare(NEW)
        build_root(plan)
        plan.layers += ["process namespace", "network namespace", "own root"]
    # Opened with the rights of the judge: the way there may be closed to others.
    plan.read_rules = file_rules(plan, writes=False)
    plan.work_rules = file_rules(plan, writes=True) if plan.work else -1
    if plan.held:
        plan.held_file = os.open(plan.held, os.O_RDONLY | os.O_DIRECTORY)
    become_nobody(plan)
    # After the change of user, which undoes both.
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if guard >= 0:
        # A guard that died before that line would have gone unnoticed.
        if select.select([guard], [], [], 0)[0]:
            raise SystemExit("the guard is gone")
        os.close(guard)


def leave_processes(plan: Plan) -> None:
    """Have the next child be number 1 of a new process namespace."""
    if os.geteuid() == 0:
        kernel.unshare(kernel.CLONE_NEWPID)
        return
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(kernel.CLONE_NEWPID | kernel.CLONE_NEWUSER)
    kernel.map_user(user, group)
    plan.layers.append("user namespace")


def leave_guard(home: str) -> int:
    """Go on in a child; leave behind a guard that cleans up when both are gone.

    The guard stays outside of the box and is what the judge started. It ends when the
    box does, and ends the box when the judge has hung up, whatever runs there. Return
    a descriptor that tells when it is gone, -1 on kernels without.
    """
    guard = -1
    with contextlib.suppress(OSError, AttributeError):
        guard = os.pidfd_open(os.getpid())
    pid = os.fork()
    if pid == 0:
        return guard
    os.closerange(0, CONTROL)
    os.closerange(CONTROL + 1, MOST_DESCRIPTORS)
    poll = select.poll()
    # No event but the end of the other side, which is always told.
    poll.register(CONTROL, 0)
    with contextlib.suppress(OSError, AttributeError):
        poll.register(os.pidfd_open(pid), select.POLLIN)
        poll.poll()
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    remove_tree(home)
    with contextlib.suppress(OSError):
        os.rmdir(os.path.dirname(home))
    os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


def remove_tree(path: str) -> None:
    """Remove a directory of ours, however a program left it."""
    with contextlib.suppress(OSError):
        os.chmod(path, 0o700)
        for entry in os.scandir(path):
            if entry.is_dir(follow_symlinks=False):
                remove_tree(entry.path)
            else:
                os.unlink(entry.path)
        os.rmdir(path)


def build_root(plan: Plan) -> None:
    """Make a root that shows what the plan says, and nothing else."""
    root = os.path.join(plan.home, "root")
    os.makedirs(root, exist_ok=True)
    flags = kernel.MS_NOSUID | kernel.MS_NODEV
    kernel.mount("none", "/", "", kernel.MS_REC | kernel.MS_PRIVATE)
    kernel.mount("tmpfs", root, "tmpfs", flags, "size=1m,mode=755")
    for source, target in {**plan.shown, **{d: d for d in DEVICES}}.items():
        show(source, root + target)
    for place in plan.hidden:
        if os.path.isdir(root + place):
            kernel.mount("tmpfs", root + place, "tmpfs", flags, "size=4k,mode=555")
    if plan.work is not None:
        source, target = plan.work
        os.makedirs(root + target)
        kernel.mount(source, root + target, "", kernel.MS_BIND)
    os.makedirs(root + "/proc")
    with contextlib.suppress(OSError):
        # Refused where the host hides parts of its own. Programs see themselves there.
        data = "" if plan.has_proc else "subset=pid,hidepid=2"
        proc_flags = flags | kernel.MS_NOEXEC
        kernel.mount("proc", root + "/proc", "proc", proc_flags, data)
        for name, number in STREAMS.items():
            os.symlink(f"/proc/self/fd/{number}", f"{root}/dev/{name}")  # noqa: PTH211
    os.makedirs(root + "/box", mode=0o555)
    kernel.pivot_root(root)
    kernel.mount("", "/", "", kernel.MS_REMOUNT | kernel.MS_RDONLY | flags)


def show(source: str, target: str) -> None:
    """Show one place of the host in the new root, if it exists."""
    if os.path.islink(source):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if os.path.isdir(source) and not source.startswith("/dev/"):
            os.symlink(os.readlink(source), target)  # noqa: PTH211
            return
        source = os.path.realpath(source)
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    elif os.path.exists(source):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
    else:
        return
    kernel.bind_read_only(source, target)


def become_nobody(plan: Plan) -> None:
    """Become the worker's user, or give up capabilities where that cannot be."""
    if plan.user >= 0:
        os.setgroups([])
        os.setresgid(plan.user, plan.user, plan.user)
        os.setresuid(plan.user, plan.user, plan.user)
        plan.layers.append("own user")
    with contextlib.suppress(OSError):
        kernel.drop_capabilities()


def file_rules(plan: Plan, *, writes: bool) -> int:
    """Return Landlock rules for what the plan shows; -1 where the level has none.

    Raises:
      OSError: the level stands on Landlock, and the kernel has none.
    """
    if plan.level not in ("namespaces", "landlock"):
        return -1
    if landlock.version() == 0:
        if plan.level == "landlock":
            raise OSError("this kernel has no Landlock")
        return -1
    rules = dict.fromkeys(plan.shown.values(), landlock.RUN)
    rules |= dict.fromkeys(plan.listed, landlock.READ_DIR)
    rules |= dict.fromkeys(DEVICES, landlock.READ)
    rules["/dev/null"] = landlock.READ | landlock.WRITE_FILE
    if plan.has_proc and plan.level == "namespaces" and writes:
        rules["/proc"] = landlock.READ
    if plan.level == "namespaces":
        rules["/box"] = landlock.READ
    if plan.work is not None:
        rules[plan.work[1]] = (1 << 16) - 1 if writes else landlock.READ
    return landlock.rule_set(rules)


def python_shows() -> tuple[dict[str, str], tuple[str, ...]]:
    """Return what this interpreter reads, and what lies there that is not its own."""
    import sysconfig

    places = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")}
    places |= {os.path.join(place, "lib-dynload") for place in set(places)}
    wanted = [*LIBRARIES, *LOADER_FILES]
    wanted += sorted(
        place
        for place in places
        if not any(place.startswith(known + "/") for known in LIBRARIES)
        and not place.endswith("lib-dynload")
    )
    hidden = tuple(os.path.join(place, "site-packages") for place in sorted(places))
    return {place: place for place in wanted if os.path.exists(place)}, hidden


def limit_server(processes: int) -> None:
    """Set the limits that all programs share."""
    stack = 112 << 20
    for kind, most in (
        (resource.RLIMIT_NOFILE, MAX_OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, processes),
        (resource.RLIMIT_STACK, stack),
    ):
        ceiling = resource.getrlimit(kind)[1]
        if ceiling != resource.RLIM_INFINITY:
            most = min(most, ceiling)
        # Programs raise their stack as they do at home; address space has its limit.
        hard = ceiling if kind == resource.RLIMIT_STACK else most
        resource.setrlimit(kind, (most, hard))


def refuse_other_systems() -> None:
    """Say that the strong levels need Linux on a machine whose calls are known.

    Raises:
      OSError: this is another system.
    """
    if sys.platform != "linux" or kernel.MACHINE not in kernel.SYS_SECCOMP:
        raise OSError(f"no isolation is known for {sys.platform} on {kernel.MACHINE}")
