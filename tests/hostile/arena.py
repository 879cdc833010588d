"""A judge at one level of isolation, bait around it, and what must not change."""

import os
import platform
import secrets
import shutil
import socket
import stat
import tempfile
import time
from pathlib import Path
from typing import Any

from attack_files import LEVELS, Attack
from traces import (
    Process,
    descendants,
    kernel_objects,
    left_files,
    mounts,
    suspects,
    users_of,
)

from alphacode.core.errors import AlphaCodeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.judge import Judge, JudgeJob, JudgeOutcome, JudgeSettings
from alphacode.judge.languages import LANGUAGES

LIMITS = Limits(
    time_limit_s=0.5,
    memory_limit_bytes=128 << 20,
    output_limit_bytes=1 << 20,
    wall_factor=2.0,
)
# A virtual machine of its own takes more of everything.
JAVA_LIMITS = Limits(
    time_limit_s=1.0,
    memory_limit_bytes=256 << 20,
    output_limit_bytes=1 << 20,
    wall_factor=2.0,
)
COMPILE_TIME_LIMIT_S = 2.0
INPUT = "5\n"
SETTLE_S = 5.0
ORDINARY = {
    # Its streams must be as new: what a program left on them would show here.
    Language.PYTHON3: (
        "import fcntl, math, os\nn = int(input())\n"
        "flags = [fcntl.fcntl(fd, fcntl.F_GETFL) for fd in (0, 1, 2)]\n"
        "dirty = [f for f in flags if f & (os.O_APPEND | os.O_NONBLOCK | os.O_ASYNC)]\n"
        "dirty += [fd for fd in (1, 2) if os.lseek(fd, 0, os.SEEK_CUR)]\n"
        "print('ok', math.factorial(n), *dirty)\n"
    ),
    Language.CPP: (
        "#include <iostream>\nint main() { int n, f = 1; std::cin >> n;\n"
        'for (; n; --n) f *= n; std::cout << "ok " << f << "\\n"; }\n'
    ),
    Language.JAVA: (
        "import java.util.Scanner;\npublic class Main {\n"
        "public static void main(String[] arguments) {\n"
        "int n = new Scanner(System.in).nextInt(), f = 1;\n"
        'for (; n > 0; n--) f *= n; System.out.println("ok " + f); } }\n'
    ),
}


class NoSuchLevelError(Exception):
    """This judge or this machine does not have a level."""


class Bait:
    """Files, a server and a token that programs must neither reach nor change."""

    def __init__(self) -> None:
        self.token = f"hstl{secrets.token_hex(12)}"
        # Not the test's own directory, which other users cannot pass through.
        self.directory = Path(tempfile.mkdtemp(prefix="planted-"))
        self.directory.chmod(0o755)
        self.open = self.directory / "open"
        self.open.mkdir()
        self.victim = self.open / "victim"
        self._write("secret", 0o644)
        self._write("private", 0o600)
        self.victim.write_text("whole")
        self.victim.chmod(0o666)
        self.open.chmod(0o777)
        self.server = socket.create_server(("127.0.0.1", 0))
        self.abstract = f"planted-{self.token[:12]}"
        self.named = socket.socket(socket.AF_UNIX)
        self.named.bind(f"\0{self.abstract}")
        self.named.listen()
        os.environ["HOSTILE_TOKEN"] = self.token
        self.before = self.state()

    def words(self, cache: Path) -> dict[str, str]:
        """Return what stands for these words in the text of an attack."""
        return {
            "@SECRET@": str(self.directory / "secret"),
            "@PRIVATE@": str(self.directory / "private"),
            "@VICTIM@": str(self.victim),
            "@OPEN@": str(self.open),
            "@CACHE@": str(cache),
            "@PORT@": str(self.server.getsockname()[1]),
            "@ABSTRACT@": self.abstract,
            "@PID@": str(os.getpid()),
        }

    def state(self) -> list[tuple[Any, ...]]:
        """Return everything about the planted files that a program could change."""
        found: list[tuple[Any, ...]] = []
        for path in sorted([self.directory, *self.directory.rglob("*")]):
            info = path.lstat()
            is_file = stat.S_ISREG(info.st_mode)  # a link may lead anywhere
            text = path.read_bytes()[:100] if is_file else b""
            found.append((str(path), info.st_mode, info.st_uid, info.st_mtime_ns, text))
        return found

    def close(self) -> None:
        """Take it all away."""
        os.environ.pop("HOSTILE_TOKEN", None)
        self.server.close()
        self.named.close()
        shutil.rmtree(self.directory, ignore_errors=True)

    def _write(self, name: str, mode: int) -> None:
        path = self.directory / name
        path.write_text(self.token)
        path.chmod(mode)


class Arena:
    """A judge with one worker, attacked again and again.

    Raises:
      NoSuchLevelError: there is no judge of this level here.
    """

    def __init__(self, level: str, *, is_today: bool = False) -> None:
        self.level = level
        self.mounts = mounts()
        self.objects = kernel_objects()
        self.bait = Bait()
        self.lost: list[str] = []
        self.left: list[str] = []
        self.is_today = is_today
        self.is_disturbed = False
        try:
            self.judge = self._open_judge()
            self.languages = self._warm_up()
        except AlphaCodeError as error:
            self.bait.close()
            raise NoSuchLevelError(f"{level}: {error}") from error
        except BaseException:
            self.bait.close()
            raise
        self.cache = Path(self.judge.compiler.artefacts.directory)
        self._look_around()
        self.deep_files = left_files(self.users, self.cache, deep=True)

    def attack(self, attack: Attack) -> JudgeOutcome:
        """Judge one attack on as many tests as it asks for."""
        source = attack.source
        for word, text in self.bait.words(self.cache).items():
            source = source.replace(word, text)
        if attack.category == "compiler":
            # What a compiler said of a text is kept; a new text asks it again.
            comment = "//" if attack.language is not Language.PYTHON3 else "#"
            source += f"{comment} {secrets.token_hex(8)}\n"
        expected = "stopped"
        if attack.expects == "secret":
            expected = f"ok {self.bait.token}"
        return self.ask(attack.language, source, expected, attack.tests)

    def ordinary(self, language: Language) -> str:
        """Judge a program that means no harm; return its verdict or the error."""
        outcome = self.ask(language, ORDINARY[language], "ok 120", 1)
        if outcome.judgement is None:
            return outcome.error
        return outcome.judgement.verdict.value

    def check_up(self, language: Language) -> str:
        """Judge an ordinary program; start anew if that does not go as it should.

        So each attack answers for itself, and not those after it.
        """
        verdict = self.ordinary(language)
        if verdict != "AC":
            self.judge.close()
            self.judge = self._open_judge()
            self._warm_up()
            self._look_around()
        elif self.is_disturbed:
            # Another process has taken the place of one that was lost.
            self._look_around()
        self.is_disturbed = False
        return verdict

    def ask(
        self, language: Language, source: str, expected: str, tests: int
    ) -> JudgeOutcome:
        """Judge any program on the one input."""
        limits = JAVA_LIMITS if language is Language.JAVA else LIMITS
        cases = (TestCase(INPUT, expected),) * tests
        job = JudgeJob("one", Solution(language, source), cases, limits)
        (outcome,) = self.judge.judge([job])
        return outcome

    def settle(self) -> tuple[list[str], list[str]]:
        """Return which of our processes are gone and what else is new.

        What is found is remembered and is the rule from now on, so that each attack
        answers for itself.
        """
        deadline = time.monotonic() + SETTLE_S
        now = suspects(self.users)
        while now != self.processes and time.monotonic() < deadline:
            time.sleep(0.02)
            now = suspects(self.users)
        lost = [_describe(each) for each in self.processes - now]
        left = [_describe(each) for each in now - self.processes]
        self.processes = now
        files = left_files(self.users, self.cache)
        left += sorted(files - self.files)
        self.files = files
        if (state := self.bait.state()) != self.bait.before:
            left += [str(each) for each in state if each not in self.bait.before]
            self.lost += [str(each) for each in self.bait.before if each not in state]
            self.bait.before = state
        self.lost += lost
        self.left += left
        self.is_disturbed = bool(lost)
        return lost, left

    def close(self) -> None:
        """End the judge and take the bait away."""
        self.judge.close()
        self.bait.close()

    def _open_judge(self) -> Judge:
        settings: dict[str, Any] = {
            "workers": 1,
            "compile_time_limit_s": COMPILE_TIME_LIMIT_S,
        }
        fields = JudgeSettings.model_fields
        if "screen" in fields:
            settings["screen"] = False
        if not self.is_today:
            if "isolation" not in fields:
                raise NoSuchLevelError("this judge has no levels of isolation yet")
            settings["isolation"] = self.level
        try:
            return Judge(JudgeSettings(**settings))
        except (AlphaCodeError, ValueError) as error:
            raise NoSuchLevelError(f"{self.level}: {error}") from error

    def _look_around(self) -> None:
        """Take what is there now for what ought to be there."""
        self.users = users_of(descendants()) | self._users_of_workers()
        self.processes = suspects(self.users)
        self.files = left_files(self.users, self.cache)

    def _users_of_workers(self) -> frozenset[int]:
        """Return the users that workers say their programs run as."""
        workers = getattr(self.judge, "_workers", ())
        users = {getattr(worker, "user", -1) for worker in workers}
        return frozenset(user for user in users if isinstance(user, int) and user > 0)

    def _warm_up(self) -> frozenset[Language]:
        """Judge an ordinary program in each language; return those that are judged."""
        spoken = set()
        for language in ORDINARY:
            if language not in LANGUAGES:
                continue
            verdict = self.ordinary(language)
            if verdict == "AC":
                spoken.add(language)
            elif language is Language.PYTHON3:
                self.judge.close()
                raise NoSuchLevelError(f"{self.level}: {verdict}")
        return frozenset(spoken)


def strongest() -> str:
    """Return the strongest level this machine has.

    Raises:
      NoSuchLevelError: it has none.
    """
    reasons = []
    for level in LEVELS:
        try:
            Arena(level).close()
        except NoSuchLevelError as error:
            reasons.append(str(error))
        else:
            return level
    raise NoSuchLevelError("; ".join(dict.fromkeys(reasons)))


def why_not_here(attack: Attack, level: str, languages: frozenset[Language]) -> str:
    """Return why an attack is not tried at a level, empty if it is."""
    if level not in attack.levels:
        return f"the level {level} does not claim to stop this"
    if "x86_64" in attack.needs and platform.machine() != "x86_64":
        return "written for another processor"
    if attack.language not in languages:
        return f"{attack.language.label} is not judged on this machine"
    return ""


def _describe(process: Process) -> str:
    return f"{process.name} ({process.pid})"
