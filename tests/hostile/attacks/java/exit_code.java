// tries: end with a status that says it failed
// category: exits
// verdicts: RE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        System.exit(3);
    }
}
