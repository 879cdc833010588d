// tries: unmap everything around it and spin
// category: time
// verdicts: TLE RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <sys/mman.h>
#include <unistd.h>

int main() {
    auto here = reinterpret_cast<unsigned long>(&main) & ~4095UL;
    unsigned long after = here + 8192;
    asm volatile(
        "xor %%edi, %%edi\n mov %0, %%rsi\n mov $11, %%eax\n syscall\n"
        "mov %1, %%rdi\n mov $0x7ffffffff000, %%rsi\n sub %1, %%rsi\n mov $11, %%eax\n"
        "syscall\n 1: jmp 1b\n"
        :: "r"(here), "r"(after) : "rdi", "rsi", "rax", "rcx", "r11", "memory");
}
