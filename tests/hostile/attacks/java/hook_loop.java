// tries: spin when it is over
// category: time
// verdicts: TLE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
            }
        }));
        System.out.println("stopped");
    }
}
