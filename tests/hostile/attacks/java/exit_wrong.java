// tries: end well, at once, with the wrong output
// category: exits
// verdicts: WA RE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        System.out.println("wrong");
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
