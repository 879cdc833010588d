// tries: include a private file and have its lines in the complaint
// category: compiler
// verdicts: CE
// levels: namespaces landlock
#include "@PRIVATE@"
#include "@SECRET@"
int main() {}
