// Starts programs that are files: compiled ones, compilers, virtual machines, checkers.
//
// A small process forks in a tenth of the time an interpreter needs. It is started inside
// a box that Python has built (boxes.py), takes one request at a time on its control
// socket, executes it under limits, Landlock rules and a seccomp filter, and says how it
// ended. Requests and answers are the structures below; native_box.py has their twins.

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <initializer_list>

#include <dirent.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr uint32_t kOwnPid = 0x4F574E21;
constexpr int kProgram = 255, kControl = 3, kProgramRules = 4, kToolRules = 5;
constexpr int kToolchains = 6;
constexpr size_t kRequestBytes = 1 << 17;
constexpr size_t kWords = 512;
constexpr uint64_t kSecond = 1000000000;
// Time spent waiting for a processor is not the program's; beyond this many times the
// wall limit nothing can be said of it.
constexpr uint64_t kPatience = 20;

struct Request {
  uint64_t cpu_ns, wall_ns, address_bytes, file_bytes, stack_bytes, processes;
  uint32_t filter_bytes, num_arguments, num_variables, rules, has_program, pad;
};
struct Ended {
  int32_t status, killed, failed, left;
  // The last is the time on the clock that all processes of this machine share.
  uint64_t cpu_ns, wall_ns, peak_kb, ended_ns;
};
enum Killed { kNot = 0, kCpu = 1, kWall = 2, kStarved = 3 };

alignas(8) char buffer[kRequestBytes];
bool owns_processes = false;

uint64_t now_ns() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * kSecond + time.tv_nsec;
}

uint64_t spent_ns(pid_t pid) {
  timespec time;
  // The kernel's encoding of a process's CPU clock.
  if (clock_gettime(static_cast<clockid_t>((~pid << 3) | 2), &time) != 0) return 0;
  return time.tv_sec * kSecond + time.tv_nsec;
}

// For how long a process was ready to run but did not get to; 0 if that is not known.
uint64_t waited_ns(pid_t pid) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/schedstat", pid);
  FILE *file = fopen(path, "r");
  if (!file) return 0;
  unsigned long long ran = 0, waited = 0;
  if (fscanf(file, "%llu %llu", &ran, &waited) != 2) waited = 0;
  fclose(file);
  return waited;
}

void set_limit(int kind, uint64_t most, uint64_t hard = 0) {
  rlimit limit;
  getrlimit(static_cast<__rlimit_resource_t>(kind), &limit);
  if (hard < most) hard = most;
  if (limit.rlim_max == RLIM_INFINITY || hard < limit.rlim_max) limit.rlim_max = hard;
  limit.rlim_cur = most < limit.rlim_max ? most : limit.rlim_max;
  setrlimit(static_cast<__rlimit_resource_t>(kind), &limit);
}

void kill_all(pid_t pid) {
  kill(pid, SIGKILL);
  if (owns_processes) kill(-1, SIGKILL);
  else kill(-pid, SIGKILL);
}

// Kill those who left the group of the program, and so came to be our own children.
void kill_children() {
  char path[64];
  snprintf(path, sizeof path, "/proc/self/task/%d/children", getpid());
  FILE *file = fopen(path, "r");
  if (!file) return;
  for (int child; fscanf(file, "%d", &child) == 1;) kill(child, SIGKILL);
  fclose(file);
}

// Kill and reap what a program left; return how much there was.
int sweep(pid_t pid) {
  int count = 0;
  for (int round = 0; round < 60000; round++) {
    pid_t gone = waitpid(-1, nullptr, WNOHANG);
    if (gone < 0) return count;
    if (gone > 0) { count++; continue; }
    kill_all(pid);
    if (!owns_processes) kill_children();
    usleep(500);
  }
  _exit(3);
}

[[noreturn]] void become_program(const Request &request, char *filter, char **words,
                                 const int *files, int failures) {
  auto fail = [&](int what) {
    int number = errno ? errno : what;
    if (write(failures, &number, sizeof number) < 0) _exit(126);
    _exit(127);
  };
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (int fd = 0; fd < 3; fd++)
    if (dup2(files[fd], fd) < 0) fail(EBADF);
  if (request.has_program && dup3(files[3], kProgram, O_CLOEXEC) < 0) fail(EBADF);
  const char *directory = words[0];
  if (*directory == ':') {
    if (fchdir(kToolchains) != 0) fail(ENOENT);
    directory++;
  }
  if (chdir(directory) != 0) fail(ENOENT);
  // The signal of the lower limit says what happened; it can be caught, the second not.
  uint64_t seconds = (request.cpu_ns + kSecond - 1) / kSecond + 1;
  set_limit(RLIMIT_CPU, seconds, seconds + 1);
  if (request.address_bytes) set_limit(RLIMIT_AS, request.address_bytes);
  set_limit(RLIMIT_FSIZE, request.file_bytes);
  set_limit(RLIMIT_STACK, request.stack_bytes);
  if (request.processes) set_limit(RLIMIT_NPROC, request.processes);
  // What it may execute is this one descriptor: it must not put another file there.
  if (request.has_program) set_limit(RLIMIT_NOFILE, kProgram);
  int rules = request.rules == 1 ? kProgramRules : kToolRules;
  if (request.rules && fcntl(rules, F_GETFD) >= 0 &&
      syscall(446, rules, 0) != 0)  // landlock_restrict_self
    fail(EPERM);
  // What is open here closes itself when the program is executed.
  for (int fd = 3; fd < kProgram; fd++)
    if (fd != failures) close(fd);
  for (int number : {SIGPIPE, SIGXFSZ, SIGXCPU}) signal(number, SIG_DFL);
  auto *code = reinterpret_cast<sock_filter *>(filter);
  size_t length = request.filter_bytes / sizeof(sock_filter);
  for (size_t i = 0; i < length; i++)
    if (code[i].k == kOwnPid) code[i].k = getpid();
  sock_fprog program = {static_cast<unsigned short>(length), code};
  if (length && syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) != 0)
    fail(EPERM);
  char **arguments = words + 1, **variables = arguments + request.num_arguments + 1;
  if (request.has_program)
    syscall(SYS_execveat, kProgram, "", arguments, variables, 0x1000);
  else
    execve(arguments[0], arguments, variables);
  fail(ENOEXEC);
  _exit(127);
}

// Wait until the child has ended; kill it at its limits, when told to, or when the judge
// is gone. Return what it was killed for, or -1 if nobody is left to tell.
int watch(pid_t pid, const Request &request, uint64_t started) {
  int pidfd = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
  pollfd waits[2] = {{kControl, POLLIN, 0}, {pidfd, POLLIN, 0}};
  uint64_t deadline = started + request.wall_ns, spent = 0;
  int killed = kNot;
  while (killed == kNot) {
    uint64_t now = now_ns();
    uint64_t left = deadline > now ? deadline - now : 0;
    uint64_t step = request.cpu_ns > spent ? request.cpu_ns - spent : 0;
    if (step < 2000000) step = 2000000;
    uint64_t wait = (left < step ? left : step) / 1000000 + 1;
    int ready = poll(waits, pidfd >= 0 ? 2 : 1, static_cast<int>(wait));
    if (waits[0].revents) {
      char word;
      if (recv(kControl, &word, 1, 0) <= 0) killed = -1;
      else killed = kWall;
      break;
    }
    siginfo_t info = {};
    if (waitid(P_PID, pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid)
      break;
    if (ready > 0) continue;
    spent = spent_ns(pid);
    now = now_ns();
    if (spent > request.cpu_ns) killed = kCpu;
    else if (now > started + request.wall_ns * kPatience) killed = kStarved;
    else if (now > deadline) {
      deadline = started + request.wall_ns + waited_ns(pid);
      if (now > deadline) killed = kWall;
    }
  }
  if (killed != kNot) kill_all(pid);
  if (pidfd >= 0) close(pidfd);
  return killed;
}

void answer(const Request &request, char *filter, char **words, const int *files) {
  int failures[2];
  if (pipe2(failures, O_CLOEXEC) != 0) _exit(4);
  uint64_t started = now_ns();
  pid_t pid = fork();
  if (pid == 0) become_program(request, filter, words, files, failures[1]);
  close(failures[1]);
  if (pid < 0) _exit(5);
  int killed = watch(pid, request, started);
  rusage usage = {};
  int status = 0;
  wait4(pid, &status, 0, &usage);
  Ended ended = {};
  ended.ended_ns = now_ns();
  ended.wall_ns = ended.ended_ns - started;
  ended.left = sweep(pid);
  if (killed < 0) _exit(0);
  if (read(failures[0], &ended.failed, sizeof ended.failed) < 0) ended.failed = EIO;
  close(failures[0]);
  ended.status = status;
  ended.killed = killed;
  auto micros = [](timeval t) { return t.tv_sec * 1000000ULL + t.tv_usec; };
  ended.cpu_ns = (micros(usage.ru_utime) + micros(usage.ru_stime)) * 1000;
  ended.peak_kb = usage.ru_maxrss;
  if (send(kControl, &ended, sizeof ended, MSG_NOSIGNAL) < 0) _exit(0);
}

// Receive one request and its descriptors; return false when the judge has hung up.
bool receive(size_t &size, int *files, int &num_files) {
  alignas(cmsghdr) char space[CMSG_SPACE(4 * sizeof(int))];
  iovec part = {buffer, sizeof buffer};
  msghdr message = {};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = space;
  message.msg_controllen = sizeof space;
  ssize_t got = recvmsg(kControl, &message, MSG_CMSG_CLOEXEC);
  if (got <= 0) return false;
  size = got;
  num_files = 0;
  for (cmsghdr *head = CMSG_FIRSTHDR(&message); head; head = CMSG_NXTHDR(&message, head))
    if (head->cmsg_type == SCM_RIGHTS) {
      num_files = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
      memcpy(files, CMSG_DATA(head), num_files * sizeof(int));
    }
  return true;
}

}  // namespace

int main(int, char **argv) {
  owns_processes = atoi(argv[1]);
  prctl(PR_SET_DUMPABLE, 0);
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  for (int fd : {kControl, kProgramRules, kToolRules, kToolchains}) fcntl(fd, F_SETFD, FD_CLOEXEC);
  size_t size;
  int files[4], num_files;
  static char *words[kWords];
  while (receive(size, files, num_files)) {
    if (size < sizeof(Request)) continue;
    auto &request = *reinterpret_cast<Request *>(buffer);
    char *filter = buffer + sizeof(Request), *end = buffer + size;
    char *place = filter + request.filter_bytes;
    size_t count = 0, wanted = 1 + request.num_arguments + request.num_variables;
    // The directory, the arguments and a null, the variables and a null.
    for (size_t i = 0; i < wanted && place < end && count + 3 < kWords; i++) {
      words[count++] = place;
      place += strlen(place) + 1;
      if (i == request.num_arguments) words[count++] = nullptr;
    }
    words[count] = nullptr;
    answer(request, filter, words, files);
    for (int i = 0; i < num_files; i++) close(files[i]);
  }
  return 0;
}
