// tries: have the complaint quote a line of another file
// category: compiler
// verdicts: CE
// levels: namespaces landlock
int main() {
#line 1 "@SECRET@"
    this is wrong;
#line 1 "/etc/passwd"
    this too;
}
