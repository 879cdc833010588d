// tries: include a file of the machine and have its lines in the complaint
// category: compiler
// verdicts: CE
// levels: namespaces landlock
#include "/etc/passwd"
int main() {}
