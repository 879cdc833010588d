// tries: have the complaint quote a line of a private file
// category: compiler
// verdicts: CE
// levels: namespaces landlock
int main() {
#line 1 "@PRIVATE@"
    this is wrong;
}
