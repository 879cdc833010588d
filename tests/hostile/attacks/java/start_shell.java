// tries: start a shell
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "echo GAINED a shell").inheritIO().start().waitFor();
            System.out.println("GAINED a shell");
        } catch (Exception refused) {
            System.out.println("stopped");
        }
    }
}
