// tries: hide a failure in a shutdown hook
// category: exits
// verdicts: WA RE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0)));
        System.out.println("wrong");
        throw new IllegalStateException();
    }
}
